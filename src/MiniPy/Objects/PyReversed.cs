using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A sequence's items from the last to the first, by <c>__getitem__</c> (library reference, <c>reversed</c>).</summary>
internal sealed class PyReversed(PyType type, Value sequence, long length) : PyIterator(type)
{
    /// <summary>The sequence; <see cref="Value.Unbound"/> once the end was seen.</summary>
    public Value Sequence { get; private set; } = sequence;

    /// <summary>The index of the next item.</summary>
    public long Index { get; private set; } = length - 1;

    public override Value Next(Interpreter interp)
    {
        if (Index < 0 || Sequence.IsUnbound)
        {
            Sequence = Value.Unbound;
            return Value.End;
        }

        Value item;
        try
        {
            item = Sequence.Type.Slots.GetItem(interp, Sequence, Value.FromInt(Index));
        }
        catch (PythonException error)
        {
            item = interp.Raise(error);
        }

        Index--;
        if (!item.IsError)
        {
            return item;
        }

        Index = -1;
        Sequence = Value.Unbound;
        PyType raised = interp.Pending!.Type;
        if (!raised.IsSubtypeOf(Exceptions.IndexError) && !raised.IsSubtypeOf(Exceptions.StopIteration))
        {
            return item;
        }

        interp.TakePending();
        return Value.End;
    }

    public override long RemainingLength(Interpreter interp)
    {
        if (Sequence.IsUnbound)
        {
            return 0;
        }

        long now = Operators.Length(interp, Sequence);
        return now < Index + 1 ? 0 : Index + 1;
    }
}

/// <summary>What <c>reversed</c> objects do.</summary>
internal sealed class ReversedSlots : IteratorSlots
{
    private static readonly ConstructorSignature Constructor = new("reversed", "sequence, /");

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.KeywordCount == 0 && arguments.Count != 1)
        {
            throw Throw.TypeError($"reversed expected 1 argument, got {arguments.Count}");
        }

        return Reverse(interp, type, Constructor.BindOptional(arguments));
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only) => Reverse(interp, type, only);

    private static Value Reverse(Interpreter interp, PyType type, Value sequence)
    {
        Value special = sequence.Type.Slots.Reverse(interp, sequence);
        if (!special.IsUnbound)
        {
            return special;
        }

        TypeSlots slots = sequence.Type.Slots;
        bool isSequence = sequence.Reference is not (PyDict or PySet or PyMappingProxy or PyDictView)
            && !sequence.Type.Lookup(SpecialNames.GetItem).IsUnbound && !sequence.Type.Lookup(SpecialNames.Len).IsUnbound
            && !sequence.Type.Lookup(SpecialNames.Reversed).IsNone;
        if (!isSequence)
        {
            return interp.Raise(Throw.TypeError($"'{sequence.Type.Name}' object is not reversible"));
        }

        Value length = slots.LengthOrError(interp, sequence);
        return length.IsError ? length : new PyReversed(type, sequence, length.AsInt);
    }
}
