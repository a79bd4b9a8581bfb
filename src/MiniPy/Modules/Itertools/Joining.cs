using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary><c>chain(*iterables)</c>: the items of one after the other.</summary>
internal sealed class PyChain(PyType type, Value source) : ToolIterator(type)
{
    /// <summary>The iterator over the iterables; <see cref="Value.Unbound"/> once it has ended.</summary>
    public Value Source { get; private set; } = source;

    /// <summary>The iterator in use, or <see cref="Value.Unbound"/> between two.</summary>
    public Value Active { get; private set; } = Value.Unbound;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        ToolSlots.CheckKeywords("chain", type, arguments);
        return new PyChain(type, Iteration.GetIterator(interp, new PyTuple(arguments.Positional.ToArray())));
    }

    public static Value FromIterable(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        new PyChain((PyType)arguments[0].Reference!, Iteration.GetIterator(interp, arguments[1]));

    public override Value Next(Interpreter interp)
    {
        while (!Source.IsUnbound)
        {
            interp.Step();
            if (Active.IsUnbound)
            {
                Value iterable = Iteration.Next(interp, Source);
                if (iterable.IsSpecial)
                {
                    Source = Value.Unbound;
                    return iterable;
                }

                Active = Iterator(interp, iterable);
            }

            Value item = Iteration.Next(interp, Active);
            if (!item.IsEnd)
            {
                return item;
            }

            Active = Value.Unbound;
        }

        return Value.End;
    }

    private Value Iterator(Interpreter interp, Value iterable)
    {
        try
        {
            return Iteration.GetIterator(interp, iterable);
        }
        catch (PythonException)
        {
            Source = Value.Unbound;
            throw;
        }
    }
}

/// <summary><c>zip_longest(*iterables, fillvalue)</c>: tuples until the longest has ended.</summary>
internal sealed class PyZipLongest(PyType type, Value[] iterators, Value fill) : ToolIterator(type)
{
    private int active = iterators.Length;

    /// <summary>The iterators; <see cref="Value.Unbound"/> in the place of one that has ended.</summary>
    public Value[] Iterators { get; } = iterators;

    public Value Fill { get; } = fill;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value fill = Value.None;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            fill = arguments.KeywordName(i).Text == "fillvalue"
                ? arguments.KeywordValue(i)
                : throw Throw.TypeError("zip_longest() got an unexpected keyword argument");
        }

        var iterators = new Value[arguments.PositionalCount];
        for (int i = 0; i < iterators.Length; i++)
        {
            iterators[i] = Iteration.GetIterator(interp, arguments[i]);
        }

        return new PyZipLongest(type, iterators, fill);
    }

    public override Value Next(Interpreter interp)
    {
        if (active == 0)
        {
            return Value.End;
        }

        var items = new Value[Iterators.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Iterators[i].IsUnbound ? Fill : Iteration.Next(interp, Iterators[i]);
            if (items[i].IsError)
            {
                active = 0;
                return items[i];
            }

            if (!items[i].IsEnd)
            {
                continue;
            }

            if (--active == 0)
            {
                return Value.End;
            }

            Iterators[i] = Value.Unbound;
            items[i] = Fill;
        }

        return new PyTuple(items);
    }
}

/// <summary><c>pairwise(iterable)</c>: each item with the one after it.</summary>
internal sealed class PyPairwise(PyType type, Value iterator) : ToolIterator(type)
{
    /// <summary>The iterator; <see cref="Value.Unbound"/> once the end was seen.</summary>
    public Value Iterator { get; private set; } = iterator;

    /// <summary>The first item of the next pair; <see cref="Value.Unbound"/> before the first.</summary>
    public Value Previous { get; private set; } = Value.Unbound;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments) =>
        new PyPairwise(type, Iteration.GetIterator(interp, ToolSlots.Positional("pairwise", type, arguments, 1, 1)[0]));

    public override Value Next(Interpreter interp)
    {
        if (Iterator.IsUnbound)
        {
            return Value.End;
        }

        if (Previous.IsUnbound)
        {
            Value first = Iteration.Next(interp, Iterator);
            if (first.IsSpecial)
            {
                return Finish(first);
            }

            Previous = first;
            if (Iterator.IsUnbound)
            {
                // The iterator asked for the next pair while it made this item, and came to its end.
                return Finish(Value.End);
            }
        }

        Value previous = Previous;
        Value item = Iteration.Next(interp, Iterator);
        if (item.IsSpecial)
        {
            return Finish(item);
        }

        Previous = item;
        return new PyTuple([previous, item]);
    }

    private Value Finish(Value end)
    {
        Iterator = Value.Unbound;
        Previous = Value.Unbound;
        return end;
    }
}

/// <summary><c>batched(iterable, n, strict)</c>: tuples of n items, the last one maybe shorter.</summary>
internal sealed class PyBatched(PyType type, Value iterator, long size, bool isStrict) : ToolIterator(type)
{
    private static readonly ConstructorSignature Constructor = new("batched", "iterable, n, *, strict=False");

    /// <summary>The iterator; <see cref="Value.Unbound"/> once the end was seen.</summary>
    public Value Iterator { get; private set; } = iterator;

    public long Size { get; } = size;

    public bool IsStrict { get; } = isStrict;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[3];
        Constructor.Bind(arguments, bound);
        long size = Operators.IndexInt64(interp, bound[1]);
        bool isStrict = Operators.Truth(interp, bound[2]);
        return size < 1
            ? throw Throw.ValueError("n must be at least one")
            : new PyBatched(type, Iteration.GetIterator(interp, bound[0]), size, isStrict);
    }

    public override Value Next(Interpreter interp)
    {
        if (Iterator.IsUnbound)
        {
            return Value.End;
        }

        var batch = new PyList();
        while (batch.Count < Size)
        {
            interp.Step();
            Value item = Iteration.Next(interp, Iterator);
            if (item.IsError)
            {
                Iterator = Value.Unbound;
                return item;
            }

            if (item.IsEnd)
            {
                Iterator = Value.Unbound;
                return batch.Count == 0 ? Value.End
                    : IsStrict ? interp.Raise(new PyException(Exceptions.ValueError, "batched(): incomplete batch"))
                    : new PyTuple(batch.ToArray());
            }

            batch.Add(item);
        }

        return new PyTuple(batch.ToArray());
    }
}

/// <summary><c>starmap(function, iterable)</c>: the function's results for the items as its arguments.</summary>
internal sealed class PyStarMap(PyType type, Value function, Value iterator) : ToolIterator(type)
{
    public Value Function { get; } = function;

    public Value Iterator { get; } = iterator;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        ReadOnlySpan<Value> given = ToolSlots.Positional("starmap", type, arguments, 2, 2);
        return new PyStarMap(type, given[0], Iteration.GetIterator(interp, given[1]));
    }

    public override Value Next(Interpreter interp)
    {
        Value item = Iteration.Next(interp, Iterator);
        return item.IsSpecial
            ? item
            : StopIsEnd(interp, Function.Type.Slots.Call(interp, Function, new Arguments(Iteration.ToArray(interp, item))));
    }
}

/// <summary><c>accumulate(iterable, func, initial)</c>: the results so far.</summary>
internal sealed class PyAccumulate(PyType type, Value iterator, Value function, Value initial) : ToolIterator(type)
{
    private static readonly ConstructorSignature Constructor = new("accumulate", "iterable, func=None, *, initial=None");

    public Value Iterator { get; } = iterator;

    /// <summary>The function of two arguments; None adds.</summary>
    public Value Function { get; } = function;

    /// <summary>What comes before the first item; None for nothing.</summary>
    public Value Initial { get; private set; } = initial;

    public Value Total { get; private set; } = Value.Unbound;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[3];
        Constructor.Bind(arguments, bound);
        return new PyAccumulate(type, Iteration.GetIterator(interp, bound[0]), bound[1], bound[2]);
    }

    public override Value Next(Interpreter interp)
    {
        if (!Initial.IsNone)
        {
            Total = Initial;
            Initial = Value.None;
            return Total;
        }

        Value item = Iteration.Next(interp, Iterator);
        if (item.IsSpecial)
        {
            return item;
        }

        Value total = Total.IsUnbound ? item
            : Function.IsNone ? Operators.Binary(interp, BinaryOperation.Add, Total, item)
            : StopIsEnd(interp, Function.Type.Slots.Call(interp, Function, new Arguments([Total, item])));
        if (!total.IsSpecial)
        {
            Total = total;
        }

        return total;
    }
}
