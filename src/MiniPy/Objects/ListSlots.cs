using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What lists do (library reference, "Lists" and "Mutable Sequence Types").</summary>
internal sealed class ListSlots : TypeSlots
{
    public override string? ConcatenationName => "list";

    protected override bool SupportsItemAssignment => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        type == Types.List ? new PyList() : new PyListInstance(type);

    public override Value NewEmpty(PyType type) => ReferenceEquals(type, Types.List) ? new PyList() : Value.Unbound;

    public override Value NewFrom(Interpreter interp, PyType type, Value only)
    {
        if (only.IsExactly<PyList>() || only.IsExactly<PyTuple>())
        {
            // As many places as items: most copies are not added to.
            ReadOnlySpan<Value> items = only.IsExactly<PyList>() ? only.Unchecked<PyList>().Span : only.Unchecked<PyTuple>().Items;
            interp.Step(items.Length >> 4);
            interp.ChargeBytes(items.Length * 16L);
            return new PyList(ItemCopying.Copy(items));
        }

        var made = new PyList();
        return Iteration.TryAppendTo(interp, made, only) ? made : Value.Error;
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (!TryInitialize(interp, self, arguments))
        {
            throw interp.ThrowPending();
        }
    }

    public override bool TryInitialize(Interpreter interp, Value self, in Arguments arguments)
    {
        var list = (PyList)self.Reference!;
        Value iterable = Builtins.ListMethods.New.BindOptional(arguments);
        list.Clear();
        return iterable.IsUnbound || Iteration.TryAppendTo(interp, list, iterable);
    }

    public override bool Truth(Interpreter interp, Value self) => ((PyList)self.Reference!).Count != 0;

    public override long Hash(Interpreter interp, Value self) => throw Hashing.Unhashable(self);

    public override Value HashOrError(Interpreter interp, Value self) => interp.Raise(Hashing.Unhashable(self));

    public override string Repr(Interpreter interp, Value self) => SequenceProtocol.ReprList(interp, (PyList)self.Reference!);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) =>
        other.Reference is PyList right
            ? SequenceProtocol.Compare(interp, new ListItems((PyList)self.Reference!), new ListItems(right), comparison)
            : Value.NotImplemented;

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Add && left.Reference is PyList first && right.Reference is PyList second)
        {
            interp.ChargeBytes(((long)first.Count + second.Count) * 16);
            Value[] joined = new Value[first.Count + second.Count];
            ItemCopying.Copy(first.Span, joined);
            ItemCopying.Copy(second.Span, joined.AsSpan(first.Count));
            return new PyList(joined);
        }

        if (operation == BinaryOperation.Multiply)
        {
            return left.Reference is PyList list
                ? SequenceProtocol.RepeatList(interp, list, right)
                : SequenceProtocol.RepeatList(interp, (PyList)right.Reference!, left);
        }

        return Value.NotImplemented;
    }

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        var list = (PyList)left.Reference!;
        if (operation == BinaryOperation.Add)
        {
            return Iteration.TryAppendTo(interp, list, right) ? left : Value.Error;
        }

        if (operation == BinaryOperation.Multiply && SequenceProtocol.RepeatList(interp, list, right) is { IsNotImplemented: false } repeated)
        {
            list.Assign(repeated.Unchecked<PyList>().ToArray());
            return left;
        }

        return Value.NotImplemented;
    }

    public override long Length(Interpreter interp, Value self) => ((PyList)self.Reference!).Count;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        var list = (PyList)self.Reference!;
        if (key.As<PySlice>() is { } slice)
        {
            return new PyList(SequenceProtocol.Slice(interp, list.Span, slice));
        }

        if (!SequenceProtocol.TryIndex(interp, key, "list", out long index))
        {
            return Value.Error;
        }

        index += index < 0 ? list.Count : 0;
        return (ulong)index < (ulong)list.Count
            ? list[(int)index]
            : interp.Raise(new PyException(Exceptions.IndexError, "list index out of range"));
    }

    public override bool TrySetItem(Interpreter interp, Value self, Value key, Value value)
    {
        var list = (PyList)self.Reference!;
        if (key.As<PySlice>() is { } slice)
        {
            SequenceProtocol.AssignSlice(interp, list, slice, value);
            return true;
        }

        if (!TryPlace(interp, list, key, out int index))
        {
            return false;
        }

        list[index] = value;
        return true;
    }

    public override bool TryDeleteItem(Interpreter interp, Value self, Value key)
    {
        var list = (PyList)self.Reference!;
        if (key.As<PySlice>() is { } slice)
        {
            SequenceProtocol.DeleteSlice(interp, list, slice);
            return true;
        }

        if (!TryPlace(interp, list, key, out int index))
        {
            return false;
        }

        list.RemoveAt(index);
        return true;
    }

    /// <summary>The index that an assignment means; false with an IndexError pending where there is none.</summary>
    private static bool TryPlace(Interpreter interp, PyList list, Value key, out int index)
    {
        index = 0;
        if (!SequenceProtocol.TryIndex(interp, key, "list", out long given))
        {
            return false;
        }

        given += given < 0 ? list.Count : 0;
        index = (int)given;
        return (ulong)given < (ulong)list.Count || !interp.Raise(new PyException(Exceptions.IndexError, "list assignment index out of range")).IsError;
    }

    public override Value Iterate(Interpreter interp, Value self) => new PyListIterator((PyList)self.Reference!);

    public override Value Reverse(Interpreter interp, Value self) => new PyListReverseIterator((PyList)self.Reference!);

    public override Value Contains(Interpreter interp, Value self, Value item)
    {
        int found = ((PyList)self.Reference!).IndexOf(interp, item, 0, long.MaxValue);
        return found == PyList.Failed ? Value.Error : Value.FromBool(found >= 0);
    }
}

/// <summary>An instance of a Python subclass of list: a list with attributes.</summary>
internal sealed class PyListInstance(PyType type) : PyList(type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
