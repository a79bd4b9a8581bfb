using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A slice object: <c>start:stop:step</c>, each of which may be None or anything else.</summary>
internal sealed class PySlice(Value start, Value stop, Value step) : PyObject(Types.Slice)
{
    public Value Start { get; } = start;

    public Value Stop { get; } = stop;

    public Value Step { get; } = step;

    /// <summary>The bounds for a sequence of this length, as <c>slice.indices</c> gives them, with the number of items they select.</summary>
    public (long Start, long Stop, long Step, long Count) Indices(Interpreter interp, long length)
    {
        const string message = "slice indices must be integers or None or have an __index__ method";
        long step = Step.IsNone ? 1 : Operators.IndexClamped(interp, Step, message);
        if (step == 0)
        {
            throw Throw.ValueError("slice step cannot be zero");
        }

        step = Math.Max(step, -long.MaxValue);
        long lowest = step < 0 ? -1 : 0;
        long highest = step < 0 ? length - 1 : length;
        long start = Start.IsNone ? (step < 0 ? highest : lowest) : Clamp(Operators.IndexClamped(interp, Start, message), length, lowest, highest);
        long stop = Stop.IsNone ? (step < 0 ? lowest : highest) : Clamp(Operators.IndexClamped(interp, Stop, message), length, lowest, highest);
        long count = step < 0
            ? stop < start ? ((start - stop - 1) / -step) + 1 : 0
            : start < stop ? ((stop - start - 1) / step) + 1 : 0;
        return (start, stop, step, count);
    }

    private static long Clamp(long index, long length, long lowest, long highest) =>
        Math.Clamp(index < 0 ? index + length : index, lowest, highest);
}
