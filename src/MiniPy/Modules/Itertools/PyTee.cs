using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary>One of the iterators that <c>tee()</c> makes of one: each reads along the same chain of items.</summary>
internal sealed class PyTee(TeeSource source, TeeLink link) : PyIterator(ItertoolsModule.TeeType)
{
    private static readonly PyStr CopyName = new("__copy__");

    public TeeSource Source { get; } = source;

    /// <summary>Where the next item is or will be.</summary>
    public TeeLink Link { get; private set; } = link;

    /// <summary><c>_tee(iterable)</c></summary>
    public static Value Make(Interpreter interp, PyType type, in Arguments arguments) =>
        FromIterable(interp, ToolSlots.Positional("_tee", type, arguments, 1, 1)[0]);

    /// <summary><c>tee(iterable, n)</c></summary>
    public static Value Split(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long count = Operators.IndexInt64(interp, arguments[1]);
        if (count < 0)
        {
            throw Throw.ValueError("n must be >= 0");
        }

        interp.ChargeBytes(count * 16);
        var made = new Value[count];
        if (count == 0)
        {
            return new PyTuple(made);
        }

        Value iterator = Iteration.GetIterator(interp, arguments[0]);
        if (Operators.FindAttribute(interp, iterator, CopyName).IsUnbound)
        {
            iterator = FromIterable(interp, iterator);
        }

        made[0] = iterator;
        for (int i = 1; i < made.Length; i++)
        {
            interp.Step();
            made[i] = interp.CallMethod(iterator, CopyName);
        }

        return new PyTuple(made);
    }

    public PyTee Copy() => new(Source, Link);

    public override Value Next(Interpreter interp)
    {
        TeeLink link = Link;
        if (link.Next is null)
        {
            Value read = Source.Read(interp);
            if (read.IsSpecial)
            {
                return read;
            }

            link.Item = read;
            link.Next = new TeeLink();
        }

        Link = link.Next;
        return link.Item;
    }

    private static PyTee FromIterable(Interpreter interp, Value iterable)
    {
        Value iterator = Iteration.GetIterator(interp, iterable);
        return iterator.As<PyTee>() is { } tee ? tee.Copy() : new PyTee(new TeeSource(iterator), new TeeLink());
    }
}

/// <summary>An item in the chain, and the link to the one after it, which is there once the item is.</summary>
internal sealed class TeeLink
{
    public Value Item { get; set; } = Value.Unbound;

    public TeeLink? Next { get; set; }
}

/// <summary>The iterator that several tees share.</summary>
internal sealed class TeeSource(Value iterator)
{
    public Value Iterator { get; } = iterator;

    /// <summary>True while it makes an item.</summary>
    public bool IsRunning { get; private set; }

    public Value Read(Interpreter interp)
    {
        if (IsRunning)
        {
            throw Throw.RuntimeError("cannot re-enter the tee iterator");
        }

        IsRunning = true;
        try
        {
            return Iteration.Next(interp, Iterator);
        }
        finally
        {
            IsRunning = false;
        }
    }
}
