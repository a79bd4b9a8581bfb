using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// An iterator written in C#: its state is in named fields, never in a .NET iterator, so that it can be looked at, copied and saved.
/// </summary>
internal abstract class PyIterator(PyType type) : PyObject(type)
{
    /// <summary>The next item, <see cref="Value.End"/> or <see cref="Value.Error"/>. After the end it stays at the end.</summary>
    public abstract Value Next(Interpreter interp);

    /// <summary>True for an iterator whose items are tuples of two, made one by one.</summary>
    public virtual bool GivesPairs => false;

    /// <summary>As <see cref="Next"/>, but gives the two items of the tuple and makes none; only where <see cref="GivesPairs"/>.</summary>
    public virtual Value NextPair(Interpreter interp, out Value second) => throw new NotSupportedException();

    /// <summary><c>__length_hint__</c>: how many items are left, or -1 where that is not known.</summary>
    public virtual long RemainingLength(Interpreter interp) => -1;

    /// <summary>A StopIteration that a called function raised ends the iteration that called it.</summary>
    protected Value StopIsEnd(Interpreter interp, Value result)
    {
        if (!result.IsError || !interp.Pending!.Type.IsSubtypeOf(Exceptions.StopIteration))
        {
            return result;
        }

        PyException stop = interp.TakePending();
        interp.Explainer?.StopTaken(interp, stop, Type.Name);
        interp.StopValue = stop.Field(0);
        return Value.EndWithValue;
    }
}

/// <summary>What all iterators written in C# do.</summary>
internal class IteratorSlots : TypeSlots
{
    public override bool IsIterator => true;

    public override Value Iterate(Interpreter interp, Value self) => self;

    public override Value Next(Interpreter interp, Value self) => ((PyIterator)self.Reference!).Next(interp);
}
