using System.Runtime.CompilerServices;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An iterator over a range whose items fit 64 bits. A loop may run it in place, by <see cref="TryNext"/>.</summary>
internal sealed class PyRangeIterator(long first, long step, long count) : PyIterator(Types.RangeIterator)
{
    private long current = first;
    private long remaining = count;

    /// <summary>The next item; meaningless where <see cref="Remaining"/> is 0.</summary>
    public long Current => current;

    public long Increment { get; } = step;

    /// <summary>How many items are left.</summary>
    public long Remaining => remaining;

    /// <summary>The next item as a plain number; false at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryNext(out long item)
    {
        item = current;
        if (remaining <= 0)
        {
            return false;
        }

        remaining--;
        current = unchecked(item + Increment);
        return true;
    }

    public override Value Next(Interpreter interp) => TryNext(out long item) ? Value.FromInt(item) : Value.End;

    public override long RemainingLength(Interpreter interp) => remaining;

    /// <summary>An iterator over any range.</summary>
    public static PyIterator Over(PyRange range) => range.IsSmall
        ? new PyRangeIterator(range.SmallStart, range.SmallStep, range.SmallLength)
        : new PyLargeRangeIterator(range.Start, range.Step, range.Length);

    /// <summary>An iterator over any range from its end.</summary>
    public static PyIterator Reversed(PyRange range) => range.IsSmall && range.SmallStep != long.MinValue
        ? new PyRangeIterator(unchecked(range.SmallStart + ((range.SmallLength - 1) * range.SmallStep)), -range.SmallStep, range.SmallLength)
        : new PyLargeRangeIterator(range.Start + ((range.Length - 1) * range.Step), -range.Step, range.Length);
}

/// <summary>An iterator over a range of larger ints.</summary>
internal sealed class PyLargeRangeIterator(BigInt first, BigInt step, BigInt count) : PyIterator(Types.RangeIterator)
{
    public BigInt Current { get; private set; } = first;

    public BigInt Increment { get; } = step;

    public BigInt Remaining { get; private set; } = count;

    public override Value Next(Interpreter interp)
    {
        if (Remaining.Sign <= 0)
        {
            return Value.End;
        }

        Value item = PyInt.From(Current);
        Current += Increment;
        Remaining -= 1;
        return item;
    }

    public override long RemainingLength(Interpreter interp) => Remaining > long.MaxValue
        ? throw Throw.OverflowError("Python int too large to convert to C ssize_t")
        : (long)Remaining;
}
