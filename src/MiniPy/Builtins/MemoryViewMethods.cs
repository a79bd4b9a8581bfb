using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of memoryview (library reference, "Memory Views").</summary>
internal static class MemoryViewMethods
{
    private const int MostDimensions = 64;

    /// <summary>How <c>memoryview()</c> takes its argument.</summary>
    public static readonly ConstructorSignature New = new("memoryview", "object");

    public static TypeTable Table => new()
    {
        Doc = "Create a new memoryview object which references the given object.",
        HasNew = true,
        Specials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __iter__ __len__ __getitem__ __setitem__ __delitem__",
        Methods =
        [
            new("cast", "format, shape=<unset>", Cast),
            new("hex", "sep=<unset>, bytes_per_sep=1", (interp, a) => HexText.ToHex(interp, [new PyBytes(Self(a).ToArray()), a[1], a[2]])),
            new("release", "/", Release),
            new("tobytes", "order='C'", ToBytes),
            new("tolist", "/", (interp, a) => ToList(interp, Self(a), 0, 0, Self(a).Layout.Count)),
            new("toreadonly", "/", ToReadOnly),
            new("__enter__", "/", (_, a) => Open(a[0])),
            new("__exit__", "*args", Release),
        ],
        ClassMethods = [new("_from_flags", "object, flags", (interp, a) => interp.Call(a[0], a[1]))],
        Attributes =
        [
            new("obj", (_, self) => Open(self).Source),
            new("nbytes", (_, self) => Value.FromInt(Open(self).Layout.ByteCount)),
            new("readonly", (_, self) => Value.FromBool(Open(self).IsReadOnly)),
            new("itemsize", (_, self) => Value.FromInt(Open(self).Layout.ItemSize)),
            new("format", (_, self) => Value.FromString(Open(self).Layout.Format.ToString())),
            new("ndim", (_, self) => Value.FromInt(Open(self).Layout.Shape.Length)),
            new("shape", (_, self) => Numbers(Open(self).Layout.Shape)),
            new("strides", (_, self) => Numbers(Open(self).Layout.Strides)),
            new("suboffsets", (_, self) => Numbers(new long[Open(self).Layout.Shape.Length - Open(self).Layout.Shape.Length])),
            new("c_contiguous", (_, self) => Value.FromBool(Open(self).Layout.IsContiguous)),
            new("f_contiguous", (_, self) => Value.FromBool(Open(self).Layout is { IsContiguous: true, Shape.Length: <= 1 })),
            new("contiguous", (_, self) => Value.FromBool(Open(self).Layout.IsContiguous)),
        ],
    };

    private static PyMemoryView Self(ReadOnlySpan<Value> arguments) => Open(arguments[0]);

    private static PyMemoryView Open(Value self)
    {
        var view = (PyMemoryView)self.Reference!;
        return view.IsReleased ? throw Throw.ValueError("operation forbidden on released memoryview object") : view;
    }

    private static PyTuple Numbers(long[] numbers) => new(Array.ConvertAll(numbers, Value.FromInt));

    private static Value Release(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        ((PyMemoryView)arguments[0].Reference!).Release();
        return Value.None;
    }

    private static Value ToReadOnly(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyMemoryView view = Self(arguments);
        return new PyMemoryView(view.Source, view.Layout with { IsReadOnly = true });
    }

    private static Value ToBytes(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[1].IsNone && arguments[1].As<PyStr>()?.Text is not ("C" or "F" or "A"))
        {
            throw arguments[1].As<PyStr>() is null
                ? Throw.TypeError($"tobytes() argument 'order' must be str or None, not {arguments[1].Type.Name}")
                : Throw.ValueError("order must be 'C', 'F' or 'A'");
        }

        return new PyBytes(Self(arguments).ToArray());
    }

    private static PyList ToList(Interpreter interp, PyMemoryView view, int dimension, long first, long count)
    {
        interp.Step(count);
        long[] shape = view.Layout.Shape;
        var list = new PyList();
        if (dimension == shape.Length - 1)
        {
            for (long i = 0; i < count; i++)
            {
                list.Add(view.ItemAt(first + i));
            }

            return list;
        }

        long part = shape[dimension] == 0 ? 0 : count / shape[dimension];
        for (long i = 0; i < shape[dimension]; i++)
        {
            list.Add(ToList(interp, view, dimension + 1, first + (i * part), part));
        }

        return list;
    }

    private static Value Cast(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyMemoryView view = Self(arguments);
        string text = arguments[1].As<PyStr>()?.Text ?? throw Throw.TypeError($"cast() argument 'format' must be str, not {arguments[1].Type.Name}");
        string plain = text.TrimStart('@');
        int size = plain.Length == 1 && text.Length <= 2 ? MemoryFormat.SizeOf(plain[0]) : 0;
        if (size == 0)
        {
            throw Throw.ValueError("memoryview: destination format must be a native single character format prefixed with an optional '@'");
        }

        MemoryLayout layout = view.Layout;
        if (!layout.IsContiguous)
        {
            throw Throw.TypeError("memoryview: casts are restricted to C-contiguous views");
        }

        if (layout.ItemSize != 1 && size != 1)
        {
            throw Throw.TypeError("memoryview: cannot cast between two non-byte formats");
        }

        if (layout.ByteCount % size != 0)
        {
            throw Throw.TypeError("memoryview: length is not a multiple of itemsize");
        }

        long count = layout.ByteCount / size;
        long[] shape = arguments[2].IsUnbound ? [count] : Shape(interp, arguments[2], layout.ByteCount, size);
        return new PyMemoryView(view.Source, new MemoryLayout(plain[0], size, layout.Offset, size, count, shape) { IsReadOnly = layout.IsReadOnly });
    }

    private static long[] Shape(Interpreter interp, Value given, long bytes, int size)
    {
        if (given.Reference is not (PyList or PyTuple))
        {
            throw Throw.TypeError("shape must be a list or a tuple");
        }

        Value[] sizes = Iteration.ToArray(interp, given);
        if (sizes.Length > MostDimensions)
        {
            throw Throw.ValueError($"memoryview: number of dimensions must not exceed {MostDimensions}");
        }

        long product = size;
        var shape = new long[sizes.Length];
        for (int i = 0; i < shape.Length; i++)
        {
            shape[i] = PyInt.IsInteger(sizes[i])
                ? Operators.IndexInt64(interp, sizes[i])
                : throw Throw.TypeError("memoryview.cast(): elements of shape must be integers");
            if (shape[i] <= 0)
            {
                throw Throw.ValueError("memoryview.cast(): elements of shape must be integers > 0");
            }

            product *= shape[i];
        }

        return product == bytes ? shape : throw Throw.TypeError("memoryview: product(shape) * itemsize != buffer size");
    }
}
