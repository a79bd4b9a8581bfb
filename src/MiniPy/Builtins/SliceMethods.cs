using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of slice (library reference, <c>slice</c>; reference, 3.2.13).</summary>
internal static class SliceMethods
{
    /// <summary>How <c>slice()</c> takes its arguments.</summary>
    public static readonly ConstructorSignature New = new("slice", "start, stop=<unset>, step=<unset>, /");

    public static TypeTable Table => new()
    {
        Doc = "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).",
        HasNew = true,
        Specials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
        Methods = [new("__reduce__", "/", Reduce), new("indices", "length, /", Indices)],
        Attributes =
        [
            new("start", (_, self) => ((PySlice)self.Reference!).Start) { IsMember = true },
            new("stop", (_, self) => ((PySlice)self.Reference!).Stop) { IsMember = true },
            new("step", (_, self) => ((PySlice)self.Reference!).Step) { IsMember = true },
        ],
    };

    private static Value Indices(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt length = Operators.Index(interp, arguments[1]);
        if (length.Sign < 0)
        {
            throw Throw.ValueError("length should not be negative");
        }

        (BigInt start, BigInt stop, BigInt step) = SliceSlots.Indices(interp, (PySlice)arguments[0].Reference!, length);
        return new PyTuple([PyInt.From(start), PyInt.From(stop), PyInt.From(step)]);
    }

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var slice = (PySlice)arguments[0].Reference!;
        return new PyTuple([Types.Slice, new PyTuple([slice.Start, slice.Stop, slice.Step])]);
    }
}
