using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The module <c>_types</c>: the types of the interpreter's own objects, under the names that the module types gives them.</summary>
internal static class TypesModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("as_iterable_coroutine", "function, /", AsIterableCoroutine, "Let the generators of a generator function be awaited, in place."),
    ];

    private static readonly (string Name, PyType Type)[] TypesByName =
    [
        ("AsyncGeneratorType", Types.AsyncGenerator),
        ("BuiltinFunctionType", Types.BuiltinFunction),
        ("BuiltinMethodType", Types.BuiltinFunction),
        ("CellType", Types.Cell),
        ("ClassMethodDescriptorType", Types.ClassMethodDescriptor),
        ("CodeType", Types.Code),
        ("CoroutineType", Types.Coroutine),
        ("EllipsisType", Types.Ellipsis),
        ("FrameType", Types.Frame),
        ("FunctionType", Types.Function),
        ("GeneratorType", Types.Generator),
        ("GenericAlias", Types.GenericAlias),
        ("GetSetDescriptorType", Types.GetSetDescriptor),
        ("LambdaType", Types.Function),
        ("MappingProxyType", Types.MappingProxy),
        ("MemberDescriptorType", Types.MemberDescriptor),
        ("MethodDescriptorType", Types.MethodDescriptor),
        ("MethodType", Types.Method),
        ("MethodWrapperType", Types.MethodWrapper),
        ("ModuleType", Types.Module),
        ("NoneType", Types.NoneType),
        ("NotImplementedType", Types.NotImplementedType),
        ("SimpleNamespace", Types.SimpleNamespace),
        ("TracebackType", Types.Traceback),
        ("UnionType", Types.UnionType),
        ("WrapperDescriptorType", Types.WrapperDescriptor),
    ];

    private static Value AsIterableCoroutine(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyFunction function = arguments[0].As<PyFunction>() ?? throw Throw.TypeError("expected a function written in Python");
        function.Code = function.Code.ToIterableCoroutine();
        return function;
    }

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_types", Rows);
        foreach ((string name, PyType type) in TypesByName)
        {
            module.Names.SetStr(new PyStr(name), type);
        }

        return module;
    }
}
