using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>How errors about arguments name a callable.</summary>
internal static class FunctionNames
{
    public static string Describe(Interpreter interp, Value callable) => callable.Reference switch
    {
        PyFunction function => Qualified(function.Module.As<PyStr>()?.Text ?? function.Globals.GetStr(Names.Name).As<PyStr>()?.Text, function.QualifiedName),
        PyBoundMethod method => Describe(interp, method.Function),
        PyBuiltinFunction builtin => Qualified(builtin.Module, builtin.Owner is null ? builtin.Name : $"{builtin.Owner.Name}.{builtin.Name}"),
        PyType type => Qualified(type.Module, type.QualifiedName),
        _ => Operators.Str(interp, callable),
    };

    private static string Qualified(string? module, string name) => module is null or "builtins" ? name + "()" : $"{module}.{name}()";
}
