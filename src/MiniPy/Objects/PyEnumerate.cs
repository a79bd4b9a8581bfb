using MiniPy.Builtins;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Pairs of a count and an item (library reference, <c>enumerate</c>).</summary>
internal sealed class PyEnumerate(PyType type, Value iterator, BigInt start) : PyIterator(type)
{
    public Value Iterator { get; } = iterator;

    /// <summary>The count that the next item gets.</summary>
    public BigInt Count => isLarge ? largeCount : count;

    private long count = start <= long.MaxValue && start >= long.MinValue ? (long)start : 0;
    private BigInt largeCount = start;
    private bool isLarge = start > long.MaxValue || start < long.MinValue;

    public override Value Next(Interpreter interp)
    {
        Value item = Iteration.Next(interp, Iterator);
        if (item.IsSpecial)
        {
            return item;
        }

        return new PyTuple([TakeCount(), item]);
    }

    public override bool GivesPairs => true;

    public override Value NextPair(Interpreter interp, out Value second)
    {
        second = Iteration.Next(interp, Iterator);
        return second.IsSpecial ? second : TakeCount();
    }

    private Value TakeCount()
    {
        if (!isLarge && count < long.MaxValue)
        {
            return Value.FromInt(count++);
        }

        if (!isLarge)
        {
            isLarge = true;
            largeCount = count;
        }

        BigInt taken = largeCount;
        largeCount += 1;
        return PyInt.From(taken);
    }
}

/// <summary>What <c>enumerate</c> objects do.</summary>
internal sealed class EnumerateSlots : IteratorSlots
{
    private static readonly BuiltinSignature Signature = BuiltinSignature.Parse("iterable, start=<unset>");

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            if (arguments.Count <= 2 && arguments.KeywordName(i).Text is not ("iterable" or "start"))
            {
                throw Throw.TypeError($"'{arguments.KeywordName(i).Text}' is an invalid keyword argument for enumerate()");
            }
        }

        if (arguments.Count is 0 or > 2)
        {
            throw Throw.TypeError(arguments.Count == 0
                ? "enumerate() missing required argument 'iterable'"
                : $"enumerate() takes at most 2 arguments ({arguments.Count} given)");
        }

        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        Signature.Bind("enumerate", "enumerate", arguments, bound);
        BigInt start = bound[1].IsUnbound ? 0 : Operators.Index(interp, bound[1]);
        Value iterator = Iteration.GetIteratorOrError(interp, bound[0]);
        return iterator.IsError ? iterator : new PyEnumerate(type, iterator, start);
    }
}
