using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What modules have (reference, 3.2.9).</summary>
internal static class ModuleMethods
{
    public static TypeTable Table => new()
    {
        HasNew = true,
        Specials = "__init__ __repr__ __getattribute__",
        Methods = [new("__dir__", "/", Dir)],
        Attributes = [ObjectMethods.DictAttribute],
    };

    /// <summary>A module may have a function of its own for this (reference, 3.3.2.1).</summary>
    private static Value Dir(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value own = arguments[0].As<PyModule>() is { } module ? module.Names.GetStr(Directory.DirName) : Value.Unbound;
        return own.IsUnbound ? Directory.Of(interp, arguments[0]) : interp.Call(own);
    }
}
