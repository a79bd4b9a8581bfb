using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>Functions and methods made by calling their types (library reference, "types", FunctionType and MethodType).</summary>
internal static class FunctionConstruction
{
    public const string Doc = "Create a function object.\n\n  code\n    a code object\n  globals\n    the globals dictionary\n  name\n"
        + "    a string that overrides the name from the code object\n  argdefs\n    a tuple that specifies the default argument values\n  closure\n"
        + "    a tuple that supplies the bindings for free variables\n  kwdefaults\n    a dictionary that specifies the default keyword argument values";

    private static readonly ConstructorSignature FunctionNew =
        new("function", "code, globals, name=None, argdefs=None, closure=None, kwdefaults=None");

    public static Value NewFunction(Interpreter interp, in Arguments arguments)
    {
        var bound = new Value[6];
        FunctionNew.Bind(arguments, bound);
        Code code = bound[0].As<Code>() ?? throw Throw.TypeError($"function() argument 'code' must be code, not {CallArguments.TypeName(bound[0])}");
        PyDict globals = bound[1].As<PyDict>() ?? throw Throw.TypeError($"function() argument 'globals' must be dict, not {CallArguments.TypeName(bound[1])}");
        PyStr? name = bound[2].IsNone ? null : bound[2].As<PyStr>() ?? throw Throw.TypeError("arg 3 (name) must be None or string");
        Value[] defaults = bound[3].IsNone ? [] : bound[3].As<PyTuple>()?.Items ?? throw Throw.TypeError("arg 4 (defaults) must be None or tuple");
        PyDict? keywordDefaults = bound[5].IsNone ? null : bound[5].As<PyDict>() ?? throw Throw.TypeError("arg 6 (kwdefaults) must be None or dict");
        var function = new PyFunction(interp, code, globals, Closure(code, bound[4])) { Defaults = defaults, KeywordDefaults = keywordDefaults };
        if (name is not null)
        {
            function.Name = name.Text;
        }

        return function;
    }

    public static Value NewMethod(in Arguments arguments)
    {
        if (arguments.KeywordCount != 0)
        {
            throw Throw.TypeError("method() takes no keyword arguments");
        }

        if (arguments.PositionalCount != 2)
        {
            throw Throw.TypeError($"method expected 2 arguments, got {arguments.PositionalCount}");
        }

        if (!arguments[0].Type.Slots.IsCallable)
        {
            throw Throw.TypeError("first argument must be callable");
        }

        return arguments[1].IsNone ? throw Throw.TypeError("instance must not be None") : new PyBoundMethod(arguments[0], arguments[1]);
    }

    private static Cell[] Closure(Code code, Value given)
    {
        if (given.As<PyTuple>() is not { } cells)
        {
            if (!given.IsNone)
            {
                throw Throw.TypeError("arg 5 (closure) must be None or tuple");
            }

            return code.FreeNames.Length == 0 ? [] : throw Throw.TypeError("arg 5 (closure) must be tuple");
        }

        if (cells.Count != code.FreeNames.Length)
        {
            throw Throw.ValueError($"{code.Name} requires closure of length {code.FreeNames.Length}, not {cells.Count}");
        }

        return Array.ConvertAll(cells.Items, each => each.As<Cell>() ?? throw Throw.TypeError($"arg 5 (closure) expected cell, found {each.Type.Name}"));
    }
}
