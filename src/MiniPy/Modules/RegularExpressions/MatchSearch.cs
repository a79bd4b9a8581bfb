using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>A search for one match after another; an empty match is not found at the end of the one before.</summary>
internal sealed class MatchSearch(PyPattern pattern, MatchSubject subject, int start)
{
    private int position = start;
    private bool isOnward;

    public PyPattern Pattern { get; } = pattern;

    public MatchSubject Subject { get; } = subject;

    public int Start { get; } = start;

    public int[]? Next(Interpreter interp, bool isAnchored = false)
    {
        MatchMode mode = (isAnchored, isOnward) switch
        {
            (false, false) => MatchMode.Search,
            (false, true) => MatchMode.SearchOnward,
            (true, false) => MatchMode.Match,
            _ => MatchMode.MatchOnward,
        };
        int[]? match = position < 0 ? null : Pattern.Find(interp, Subject, position, mode);
        if (match is null)
        {
            position = -1;
            return null;
        }

        // Behind an empty match there may be another one that begins where it stands, if that is not empty.
        position = match[1];
        isOnward = match[0] == match[1];
        return match;
    }
}

/// <summary>What <c>finditer</c> gives.</summary>
internal sealed class PyMatchIterator(MatchSearch search, long endPosition) : PyIterator(IteratorType)
{
    public static readonly PyType IteratorType = new("callable_iterator", new IteratorSlots(), Types.Object, static () => new Builtins.TypeTable { Specials = "__iter__ __next__" }, isSubclassable: false);

    public override Value Next(Interpreter interp) => search.Next(interp) is { } match
        ? new PyMatch(search.Pattern, search.Subject, match, search.Start, endPosition)
        : Value.End;
}

/// <summary>What the undocumented method <c>scanner</c> gives: one match after another, each where the last one ended.</summary>
internal sealed class PyScanner(MatchSearch search, long endPosition) : PyObject(ScannerType)
{
    public static readonly PyType ScannerType = new("_sre.SRE_Scanner", new ScannerSlots(), Types.Object, static () => Table, isSubclassable: false);

    private static Builtins.TypeTable Table => new()
    {
        Methods =
        [
            new("match", "/", (interp, a) => a[0].Unchecked<PyScanner>().Next(interp, isAnchored: true)),
            new("search", "/", (interp, a) => a[0].Unchecked<PyScanner>().Next(interp, isAnchored: false)),
        ],
        Attributes = [new("pattern", (_, self) => self.Unchecked<PyScanner>().Pattern) { IsMember = true }],
    };

    private PyPattern Pattern => search.Pattern;

    private Value Next(Interpreter interp, bool isAnchored) => search.Next(interp, isAnchored) is { } match
        ? new PyMatch(search.Pattern, search.Subject, match, search.Start, endPosition)
        : Value.None;
}

internal sealed class ScannerSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => throw Throw.TypeError($"cannot create '{type.DisplayName}' instances");
}
