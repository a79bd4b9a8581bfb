using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// Gives out the numbers behind <c>id()</c>: unique for as long as the object lives, whatever the collector moves.
/// It is process-wide because it is no interpreter state: nothing but uniqueness can be observed of it.
/// </summary>
internal static class IdentityTable
{
    private const long First = 0x7f0000000000;
    private const long Step = 16;
    private static readonly ConditionalWeakTable<PyObject, StrongBox<long>> Ids = [];
    private static readonly StrongBox<long> Last = new(First);

    public static long IdOf(PyObject value) =>
        Ids.GetValue(value, static _ => new StrongBox<long>(Interlocked.Add(ref Last.Value, Step))).Value;
}
