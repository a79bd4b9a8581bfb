using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Tuples of one item from each of several iterators (library reference, <c>zip</c>).</summary>
internal sealed class PyZip(PyType type, Value[] iterators, bool isStrict) : PyIterator(type)
{
    public Value[] Iterators { get; } = iterators;

    /// <summary>Whether iterators of different length are an error.</summary>
    public bool IsStrict { get; set; } = isStrict;

    public override Value Next(Interpreter interp)
    {
        if (Iterators.Length == 0)
        {
            return Value.End;
        }

        var items = new Value[Iterators.Length];
        for (int i = 0; i < items.Length; i++)
        {
            Value item = Iteration.Next(interp, Iterators[i]);
            if (item.IsError)
            {
                return item;
            }

            if (item.IsEnd)
            {
                return IsStrict ? CheckLengths(interp, i) : item;
            }

            items[i] = item;
        }

        return new PyTuple(items);
    }

    public override bool GivesPairs => Iterators.Length == 2;

    public override Value NextPair(Interpreter interp, out Value second)
    {
        second = default;
        Value first = Iteration.Next(interp, Iterators[0]);
        if (first.IsSpecial)
        {
            return first.IsEnd && IsStrict ? CheckLengths(interp, 0) : first;
        }

        second = Iteration.Next(interp, Iterators[1]);
        return !second.IsSpecial ? first
            : second.IsEnd && IsStrict ? CheckLengths(interp, 1)
            : second;
    }

    /// <summary>The end of a strict zip, of whose iterators one has ended: the first, or all must have.</summary>
    private Value CheckLengths(Interpreter interp, int ended)
    {
        if (ended > 0)
        {
            return Differ(interp, ended, "shorter");
        }

        for (int i = 1; i < Iterators.Length; i++)
        {
            Value item = Iteration.Next(interp, Iterators[i]);
            if (item.IsError)
            {
                return item;
            }

            if (!item.IsEnd)
            {
                return Differ(interp, i, "longer");
            }
        }

        return Value.End;
    }

    private static Value Differ(Interpreter interp, int index, string how) => interp.Raise(new PyException(
        Exceptions.ValueError,
        $"zip() argument {index + 1} is {how} than argument{(index == 1 ? " 1" : $"s 1-{index}")}"));
}

/// <summary>What <c>zip</c> objects do.</summary>
internal sealed class ZipSlots : IteratorSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        bool isStrict = false;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            if (arguments.KeywordName(i).Text != "strict")
            {
                throw Throw.TypeError($"zip() got an unexpected keyword argument '{arguments.KeywordName(i).Text}'");
            }

            isStrict = Operators.Truth(interp, arguments.KeywordValue(i));
        }

        var iterators = new Value[arguments.PositionalCount];
        for (int i = 0; i < iterators.Length; i++)
        {
            iterators[i] = Iteration.GetIterator(interp, arguments[i]);
        }

        return new PyZip(type, iterators, isStrict);
    }
}
