using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What memoryviews do (library reference, "Memory Views").</summary>
internal sealed class MemoryViewSlots : TypeSlots
{
    protected override bool SupportsItemAssignment => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value source = MemoryViewMethods.New.BindOptional(arguments);
        return source.Reference switch
        {
            PyBytes bytes => new PyMemoryView(bytes, MemoryLayout.OfBytes(bytes.Data.Length)),
            PyByteArray array => new PyMemoryView(array, MemoryLayout.OfBytes(array.Count)),
            PyMemoryView view => new PyMemoryView(view.Source, view.Layout),
            _ => throw Throw.TypeError($"memoryview: a bytes-like object is required, not '{source.Type.Name}'"),
        };
    }

    public override string Repr(Interpreter interp, Value self) =>
        $"<{(Self(self).IsReleased ? "released memory" : "memory")} at {ObjectProtocol.Address(self)}>";

    public override long Hash(Interpreter interp, Value self)
    {
        PyMemoryView view = Self(self);
        if (!view.IsReadOnly)
        {
            throw Throw.ValueError("cannot hash writable memoryview object");
        }

        return view.Layout.Format is 'b' or 'B' or 'c'
            ? new PyBytes(view.ToArray()).Hash
            : throw Throw.ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (comparison is not (Comparison.Equal or Comparison.NotEqual) || !BytesLike.Is(other))
        {
            return Value.NotImplemented;
        }

        return Value.FromBool(IsEqual(interp, Self(self), other) == (comparison == Comparison.Equal));
    }

    public override long Length(Interpreter interp, Value self)
    {
        MemoryLayout layout = Checked(self).Layout;
        return layout.Shape.Length == 0 ? throw Throw.TypeError("0-dim memory has no length") : layout.Shape[0];
    }

    public override bool Truth(Interpreter interp, Value self) => Length(interp, self) != 0;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyMemoryView view = Checked(self);
        if (key.As<PySlice>() is { } slice)
        {
            return Sliced(interp, view, slice);
        }

        return key.Reference is PyEllipsis ? self : view.ItemAt(IndexOf(interp, view, key));
    }

    public override bool TrySetItem(Interpreter interp, Value self, Value key, Value value)
    {
        PyMemoryView view = Checked(self);
        if (view.IsReadOnly)
        {
            throw Throw.TypeError("cannot modify read-only memory");
        }

        if (value.IsUnbound)
        {
            throw Throw.TypeError("cannot delete memory");
        }

        if (key.As<PySlice>() is { } slice)
        {
            Assign(Sliced(interp, view, slice), value);
            return true;
        }

        view.SetItemAt(interp, IndexOf(interp, view, key), value);
        return true;
    }

    public override bool TryDeleteItem(Interpreter interp, Value self, Value key) => throw Throw.TypeError("cannot delete memory");

    public override Value Iterate(Interpreter interp, Value self) => new PyMemoryIterator(Checked(self));

    public override Value Contains(Interpreter interp, Value self, Value item) => Iteration.Contains(interp, self, item);

    private static PyMemoryView Self(Value self) => (PyMemoryView)self.Reference!;

    private static PyMemoryView Checked(Value self)
    {
        PyMemoryView view = Self(self);
        return view.IsReleased ? throw Throw.ValueError("operation forbidden on released memoryview object") : view;
    }

    private static bool IsEqual(Interpreter interp, PyMemoryView view, Value other)
    {
        if (view.IsReleased || other.Reference is PyMemoryView { IsReleased: true })
        {
            return ReferenceEquals(view, other.Reference);
        }

        if (other.Reference is not PyMemoryView second)
        {
            return view.Layout is { Shape.Length: 1, Format: 'B' or 'b' or 'c' } && view.ToArray().AsSpan().SequenceEqual(BytesLike.Required(other));
        }

        if (!view.Layout.Shape.AsSpan().SequenceEqual(second.Layout.Shape))
        {
            return false;
        }

        for (long i = 0; i < view.Layout.Count; i++)
        {
            interp.Step();
            if (!Operators.Equal(interp, view.ItemAt(i), second.ItemAt(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static PyMemoryView Sliced(Interpreter interp, PyMemoryView view, PySlice slice)
    {
        MemoryLayout layout = view.Layout;
        if (layout.Shape.Length != 1)
        {
            throw Throw.New(Exceptions.NotImplementedError, "multi-dimensional slicing is not implemented");
        }

        (long start, _, long step, long count) = slice.Indices(interp, layout.Count);
        return new PyMemoryView(view.Source, layout with
        {
            Offset = layout.OffsetOf(start), Stride = layout.Stride * step, Count = count, Shape = [count],
        });
    }

    /// <summary>The number of an item: an index, or one per dimension.</summary>
    private static long IndexOf(Interpreter interp, PyMemoryView view, Value key)
    {
        long[] shape = view.Layout.Shape;
        if (key.As<PyTuple>() is not { } several)
        {
            if (key.Type.Slots.Index(interp, key).IsNotImplemented)
            {
                throw Throw.TypeError("memoryview: invalid slice key");
            }

            return shape.Length == 1
                ? Checked(Operators.IndexInt64(interp, key), shape[0], 1)
                : throw Throw.New(Exceptions.NotImplementedError, "multi-dimensional sub-views are not implemented");
        }

        if (several.Count != shape.Length)
        {
            throw several.Count > shape.Length
                ? Throw.TypeError($"cannot index {shape.Length}-dimension view with {several.Count}-element tuple")
                : Throw.New(Exceptions.NotImplementedError, "sub-views are not implemented");
        }

        long index = 0;
        for (int i = 0; i < shape.Length; i++)
        {
            index = (index * shape[i]) + Checked(Operators.IndexInt64(interp, several.Items[i]), shape[i], i + 1);
        }

        return index;
    }

    private static long Checked(long index, long count, int dimension)
    {
        index += index < 0 ? count : 0;
        return (ulong)index < (ulong)count ? index : throw Throw.IndexError($"index out of bounds on dimension {dimension}");
    }

    private static void Assign(PyMemoryView target, Value value)
    {
        byte[] data = BytesLike.TryGet(value, out byte[] given)
            ? given
            : throw Throw.TypeError($"a bytes-like object is required, not '{value.Type.Name}'");
        char format = value.Reference is PyMemoryView view ? view.Layout.Format : 'B';
        if (format != target.Layout.Format || data.Length != target.Layout.ByteCount)
        {
            throw Throw.ValueError("memoryview assignment: lvalue and rvalue have different structures");
        }

        int size = target.Layout.ItemSize;
        for (long i = 0; i < target.Layout.Count; i++)
        {
            data.AsSpan((int)i * size, size).CopyTo(target.WritableItem(i));
        }
    }
}
