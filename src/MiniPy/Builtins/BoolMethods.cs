namespace MiniPy.Builtins;

/// <summary>What bool has of its own (library reference, "Boolean Type - bool"); the rest is int's.</summary>
internal static class BoolMethods
{
    /// <summary>How <c>bool()</c> takes its argument.</summary>
    public static readonly ConstructorSignature New = new("bool", "object=False, /");

    public static TypeTable Table => new()
    {
        Doc = "Returns True when the argument is true, False otherwise.\n"
            + "The builtins True and False are the only two instances of the class bool.\nThe class bool is a subclass of the class int, and cannot be subclassed.",
        HasNew = true,
        Specials = "__repr__ __and__ __rand__ __or__ __ror__ __xor__ __rxor__ __invert__",
    };
}
