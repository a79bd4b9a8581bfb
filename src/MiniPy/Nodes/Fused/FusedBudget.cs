namespace MiniPy.Nodes.Fused;

/// <summary>
/// Makes room in the methods of units. The compiler puts further methods into one only as long as the work it expects stays below ten times that of the
/// method's own code, which it reckons by the length of that code; and a unit's own code is next to nothing. So each method that is a unit has a branch for
/// pieces of this type, of which there are none: it is long, and is never compiled.
/// </summary>
internal readonly struct FusedBudget
{
    /// <summary>A constant that takes 22 bytes of code wherever it stands.</summary>
    public const decimal C = 7922816251426433759354395033.5m;

    /// <summary>Takes 445 bytes of code where it is called.</summary>
    public static void Spend(
        decimal a, decimal b, decimal c, decimal d, decimal e, decimal f, decimal g, decimal h, decimal i, decimal j,
        decimal k, decimal l, decimal m, decimal n, decimal o, decimal p, decimal q, decimal r, decimal s, decimal t) =>
        throw new System.Diagnostics.UnreachableException();
}
