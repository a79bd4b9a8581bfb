using MiniPy.Objects;

namespace MiniPy.Builtins;

/// <summary>What modules have (reference, 3.2.9).</summary>
internal static class ModuleMethods
{
    public static TypeTable Table => new()
    {
        HasNew = true,
        Specials = "__init__ __repr__ __getattribute__",
        Methods = [new("__dir__", "/", (interp, a) => Directory.Of(interp, a[0]))],
        Attributes = [ObjectMethods.DictAttribute],
    };
}
