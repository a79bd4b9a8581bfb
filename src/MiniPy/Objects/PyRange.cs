using MiniPy.Numbers;

namespace MiniPy.Objects;

/// <summary>A range: an arithmetic progression of ints of any size (library reference, "Ranges").</summary>
internal sealed class PyRange : PyObject
{
    public PyRange(BigInt start, BigInt stop, BigInt step)
        : base(Types.Range)
    {
        Start = start;
        Stop = stop;
        Step = step;
        Length = step.Sign > 0
            ? start < stop ? ((stop - start - 1) / step) + 1 : 0
            : stop < start ? ((start - stop - 1) / -step) + 1 : 0;
        IsSmall = Fits(start) && Fits(stop) && Fits(step) && Fits(Length);
        if (IsSmall)
        {
            SmallStart = (long)start;
            SmallStep = (long)step;
            SmallLength = (long)Length;
        }
    }

    public BigInt Start { get; }

    public BigInt Stop { get; }

    /// <summary>Never zero.</summary>
    public BigInt Step { get; }

    /// <summary>The number of items.</summary>
    public BigInt Length { get; }

    /// <summary>True where start, stop, step and length all fit 64 bits.</summary>
    public bool IsSmall { get; }

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

    private static bool Fits(BigInt number) => number >= long.MinValue && number <= long.MaxValue;
}
