using System.Numerics;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What slices do (library reference, <c>slice</c>; reference, 3.2.13).</summary>
internal sealed class SliceSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var buffer = default(Builtins.ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        Builtins.SliceMethods.New.Bind(arguments, bound);
        return bound[1].IsUnbound
            ? new PySlice(Value.None, bound[0], Value.None)
            : new PySlice(bound[0], bound[1], bound[2].IsUnbound ? Value.None : bound[2]);
    }

    public override long Hash(Interpreter interp, Value self)
    {
        const ulong prime1 = 11400714785074694791, prime2 = 14029467366897019727, prime5 = 2870177450012600261;
        PySlice slice = Slice(self);
        ulong accumulated = prime5;
        foreach (Value part in (ReadOnlySpan<Value>)[slice.Start, slice.Stop, slice.Step])
        {
            accumulated += (ulong)Hashing.Hash(interp, part) * prime2;
            accumulated = BitOperations.RotateLeft(accumulated, 31) * prime1;
        }

        return accumulated == ulong.MaxValue ? 1546275796 : (long)accumulated;
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PySlice slice = Slice(self);
        return $"slice({Operators.Repr(interp, slice.Start)}, {Operators.Repr(interp, slice.Stop)}, {Operators.Repr(interp, slice.Step)})";
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.Reference is not PySlice right)
        {
            return Value.NotImplemented;
        }

        PySlice left = Slice(self);
        return Operators.Compare(
            interp,
            new PyTuple([left.Start, left.Stop, left.Step]),
            new PyTuple([right.Start, right.Stop, right.Step]),
            comparison);
    }

    /// <summary>The bounds for a sequence of any length, as <c>slice.indices</c> gives them.</summary>
    public static (BigInt Start, BigInt Stop, BigInt Step) Indices(Interpreter interp, PySlice slice, BigInt length)
    {
        const string message = "slice indices must be integers or None or have an __index__ method";
        BigInt step = slice.Step.IsNone ? 1 : Operators.Index(interp, slice.Step, message);
        if (step.IsZero)
        {
            throw Throw.ValueError("slice step cannot be zero");
        }

        BigInt lowest = step.Sign < 0 ? -1 : 0;
        BigInt highest = step.Sign < 0 ? length - 1 : length;
        BigInt start = slice.Start.IsNone
            ? step.Sign < 0 ? highest : lowest
            : Clamp(Operators.Index(interp, slice.Start, message), length, lowest, highest);
        BigInt stop = slice.Stop.IsNone
            ? step.Sign < 0 ? lowest : highest
            : Clamp(Operators.Index(interp, slice.Stop, message), length, lowest, highest);
        return (start, stop, step);
    }

    private static BigInt Clamp(BigInt index, BigInt length, BigInt lowest, BigInt highest)
    {
        index += index.Sign < 0 ? length : 0;
        return BigInt.Max(lowest, BigInt.Min(index, highest));
    }

    private static PySlice Slice(Value self) => (PySlice)self.Reference!;
}
