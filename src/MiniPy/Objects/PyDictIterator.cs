using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What of a dict a view shows and an iterator gives.</summary>
internal enum DictPart : byte { Keys, Values, Items }

/// <summary>An iterator over a dict, which notices when keys come or go (library reference, "Dictionary view objects").</summary>
internal sealed class PyDictIterator : PyIterator
{
    private readonly DictPart part;
    private int position;
    private int left;

    /// <summary>The number of items there were; -1 once it was found to have changed.</summary>
    private int expected;

    public PyDictIterator(PyDict dict, DictPart part)
        : base(part switch { DictPart.Keys => Types.DictKeyIterator, DictPart.Values => Types.DictValueIterator, _ => Types.DictItemIterator })
    {
        Dict = dict;
        this.part = part;
        left = expected = dict.Count;
    }

    /// <summary>The dict; null once the end was seen.</summary>
    public PyDict? Dict { get; private set; }

    public override Value Next(Interpreter interp)
    {
        Value key = NextPair(interp, out Value value);
        return key.IsSpecial || part == DictPart.Keys ? key : Part(part, key, value);
    }

    public override bool GivesPairs => part == DictPart.Items;

    public override Value NextPair(Interpreter interp, out Value second)
    {
        second = default;
        if (Dict is not { } dict)
        {
            return Value.End;
        }

        if (dict.Count != expected)
        {
            expected = -1;
            return interp.Raise(new PyException(Exceptions.RuntimeError, "dictionary changed size during iteration"));
        }

        if (!dict.NextEntry(ref position, out Value key, out second))
        {
            Dict = null;
            return Value.End;
        }

        if (left-- == 0)
        {
            Dict = null;
            return interp.Raise(new PyException(Exceptions.RuntimeError, "dictionary keys changed during iteration"));
        }

        return key;
    }

    public override long RemainingLength(Interpreter interp) => Dict is { } dict && dict.Count == expected ? left : 0;

    public static Value Part(DictPart part, Value key, Value value) => part switch
    {
        DictPart.Keys => key,
        DictPart.Values => value,
        _ => new PyTuple([key, value]),
    };
}

/// <summary>An iterator over a dict from its end.</summary>
internal sealed class PyDictReverseIterator : PyIterator
{
    private readonly DictPart part;
    private int position;
    private int left;
    private int expected;

    public PyDictReverseIterator(PyDict dict, DictPart part)
        : base(part switch
        {
            DictPart.Keys => Types.DictReverseKeyIterator,
            DictPart.Values => Types.DictReverseValueIterator,
            _ => Types.DictReverseItemIterator,
        })
    {
        Dict = dict;
        this.part = part;
        position = dict.PositionLimit - 1;
        left = expected = dict.Count;
    }

    /// <summary>The dict; null once the end was seen.</summary>
    public PyDict? Dict { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Dict is not { } dict)
        {
            return Value.End;
        }

        if (dict.Count != expected)
        {
            expected = -1;
            return interp.Raise(new PyException(Exceptions.RuntimeError, "dictionary changed size during iteration"));
        }

        if (!dict.PreviousEntry(ref position, out Value key, out Value value))
        {
            Dict = null;
            return Value.End;
        }

        left--;
        return PyDictIterator.Part(part, key, value);
    }

    public override long RemainingLength(Interpreter interp) => Dict is { } dict && dict.Count == expected ? left : 0;
}
