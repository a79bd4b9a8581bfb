using MiniPy.Numbers;

namespace MiniPy.Objects;

/// <summary>A range: an arithmetic progression of ints of any size (library reference, "Ranges").</summary>
internal sealed class PyRange : PyObject
{
    private readonly long smallStop;

    /// <summary>Start, stop, step and length where they do not all fit 64 bits; else null.</summary>
    private readonly BigInt[]? large;

    public PyRange(BigInt start, BigInt stop, BigInt step)
        : base(Types.Range)
    {
        if (start.IsSmall && stop.IsSmall && step.IsSmall && TryCount(start.Small, stop.Small, step.Small, out long length))
        {
            SmallStart = start.Small;
            smallStop = stop.Small;
            SmallStep = step.Small;
            SmallLength = length;
        }
        else
        {
            BigInt count = step.Sign > 0
                ? start < stop ? ((stop - start - 1) / step) + 1 : 0
                : stop < start ? ((start - stop - 1) / -step) + 1 : 0;
            large = [start, stop, step, count];
        }
    }

    /// <summary>How many items there are; false where that does not fit 64 bits.</summary>
    private static bool TryCount(long start, long stop, long step, out long length)
    {
        // The distance of two signed numbers fits an unsigned one.
        ulong distance = unchecked(step > 0 ? (ulong)stop - (ulong)start : (ulong)start - (ulong)stop);
        ulong stride = unchecked(step > 0 ? (ulong)step : 0 - (ulong)step);
        bool isEmpty = step > 0 ? start >= stop : start <= stop;
        ulong count = isEmpty ? 0 : stride == 1 ? distance : ((distance - 1) / stride) + 1;
        length = unchecked((long)count);
        return count <= long.MaxValue;
    }

    public BigInt Start => large is null ? SmallStart : large[0];

    public BigInt Stop => large is null ? smallStop : large[1];

    /// <summary>Never zero.</summary>
    public BigInt Step => large is null ? SmallStep : large[2];

    /// <summary>The number of items.</summary>
    public BigInt Length => large is null ? SmallLength : large[3];

    /// <summary>True where start, stop, step and length all fit 64 bits.</summary>
    public bool IsSmall => large is null;

    public long SmallStart { get; }

    public long SmallStep { get; }

    public long SmallLength { get; }

    /// <summary>The item at an index that is not checked.</summary>
    public Value ItemAt(BigInt index) =>
        IsSmall ? Value.FromInt(SmallStart + ((long)index * SmallStep)) : PyInt.From(Start + (index * Step));

    /// <summary>The index of an int in the range, or -1.</summary>
    public BigInt IndexOf(BigInt item)
    {
        bool isWithin = Step.Sign > 0 ? Start <= item && item < Stop : Stop < item && item <= Start;
        return isWithin && ((item - Start) % Step).IsZero ? (item - Start) / Step : -1;
    }
}
