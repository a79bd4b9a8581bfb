using MiniPy.Objects;

namespace MiniPy.Builtins;

/// <summary>What the types of None, NotImplemented and <c>...</c> have (library reference, "Built-in Constants").</summary>
internal static class SingletonMethods
{
    public static TypeTable NoneTable => new()
    {
        Doc = "The type of the None singleton.",
        HasNew = true,
        Specials = "__repr__ __hash__ __bool__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
    };

    public static TypeTable NotImplementedTable => new()
    {
        Doc = "The type of the NotImplemented singleton.",
        HasNew = true,
        Specials = "__repr__ __bool__",
        Methods = [new("__reduce__", "/", (_, _) => Value.FromString("NotImplemented"))],
    };

    public static TypeTable EllipsisTable => new()
    {
        Doc = "The type of the Ellipsis singleton.",
        HasNew = true,
        Specials = "__repr__",
        Methods = [new("__reduce__", "/", (_, _) => Value.FromString("Ellipsis"))],
    };
}
