using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary><c>compress(data, selectors)</c>: the items whose selector is true.</summary>
internal sealed class PyCompress(PyType type, Value data, Value selectors) : ToolIterator(type)
{
    private static readonly ConstructorSignature Constructor = new("compress", "data, selectors");

    public Value Data { get; } = data;

    public Value Selectors { get; } = selectors;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        return new PyCompress(type, Iteration.GetIterator(interp, bound[0]), Iteration.GetIterator(interp, bound[1]));
    }

    public override Value Next(Interpreter interp)
    {
        while (true)
        {
            interp.Step();
            Value item = Iteration.Next(interp, Data);
            if (item.IsSpecial)
            {
                return item;
            }

            Value selector = Iteration.Next(interp, Selectors);
            if (selector.IsSpecial)
            {
                return selector;
            }

            if (Operators.Truth(interp, selector))
            {
                return item;
            }
        }
    }
}

/// <summary><c>dropwhile(predicate, iterable)</c>: the items from the first on for which the predicate is false.</summary>
internal sealed class PyDropWhile(PyType type, Value predicate, Value iterator) : ToolIterator(type)
{
    public Value Predicate { get; } = predicate;

    public Value Iterator { get; } = iterator;

    /// <summary>True once an item was not dropped.</summary>
    public bool HasStarted { get; private set; }

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        ReadOnlySpan<Value> given = ToolSlots.Positional("dropwhile", type, arguments, 2, 2);
        return new PyDropWhile(type, given[0], Iteration.GetIterator(interp, given[1]));
    }

    public override Value Next(Interpreter interp)
    {
        while (true)
        {
            Value item = Iteration.Next(interp, Iterator);
            if (HasStarted || item.IsSpecial)
            {
                return item;
            }

            interp.Step();
            Value answer = Call(interp, Predicate, item);
            if (answer.IsError)
            {
                return answer;
            }

            if (!Operators.Truth(interp, answer))
            {
                HasStarted = true;
                return item;
            }
        }
    }
}

/// <summary><c>takewhile(predicate, iterable)</c>: the items before the first for which the predicate is false.</summary>
internal sealed class PyTakeWhile(PyType type, Value predicate, Value iterator) : ToolIterator(type)
{
    public Value Predicate { get; } = predicate;

    public Value Iterator { get; } = iterator;

    public bool HasStopped { get; private set; }

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        ReadOnlySpan<Value> given = ToolSlots.Positional("takewhile", type, arguments, 2, 2);
        return new PyTakeWhile(type, given[0], Iteration.GetIterator(interp, given[1]));
    }

    public override Value Next(Interpreter interp)
    {
        if (HasStopped)
        {
            return Value.End;
        }

        Value item = Iteration.Next(interp, Iterator);
        if (item.IsSpecial)
        {
            return item;
        }

        Value answer = Call(interp, Predicate, item);
        if (answer.IsError || Operators.Truth(interp, answer))
        {
            return answer.IsError ? answer : item;
        }

        HasStopped = true;
        return Value.End;
    }
}

/// <summary><c>filterfalse(function, iterable)</c>: the items for which the function is false.</summary>
internal sealed class PyFilterFalse(PyType type, Value function, Value iterator) : ToolIterator(type)
{
    /// <summary>The function; None tests the items themselves.</summary>
    public Value Function { get; } = function;

    public Value Iterator { get; } = iterator;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        ReadOnlySpan<Value> given = ToolSlots.Positional("filterfalse", type, arguments, 2, 2);
        return new PyFilterFalse(type, given[0], Iteration.GetIterator(interp, given[1]));
    }

    public override Value Next(Interpreter interp)
    {
        bool isPlain = Function.IsNone || ReferenceEquals(Function.Reference, Types.Bool);
        while (true)
        {
            interp.Step();
            Value item = Iteration.Next(interp, Iterator);
            if (item.IsSpecial)
            {
                return item;
            }

            Value answer = isPlain ? item : Call(interp, Function, item);
            if (answer.IsError)
            {
                return answer;
            }

            if (!Operators.Truth(interp, answer))
            {
                return item;
            }
        }
    }
}

/// <summary><c>islice(iterable, start, stop, step)</c>: the items at these indices.</summary>
internal sealed class PyISlice(PyType type, Value iterator, long start, long stop, long step) : ToolIterator(type)
{
    /// <summary>The iterator; <see cref="Value.Unbound"/> once the end was seen.</summary>
    public Value Iterator { get; private set; } = iterator;

    /// <summary>How many items were taken from the iterator.</summary>
    public long Taken { get; private set; }

    /// <summary>The index of the item to give next.</summary>
    public long NextIndex { get; private set; } = start;

    /// <summary>The index to stop before; -1 for none.</summary>
    public long Stop { get; } = stop;

    public long Stride { get; } = step;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        ReadOnlySpan<Value> given = ToolSlots.Positional("islice", type, arguments, 2, 4);
        const string range = "islice() must be None or an integer: 0 <= x <= sys.maxsize.";
        long start = 0;
        long step = 1;
        long stop;
        if (given.Length == 2)
        {
            stop = Bound(interp, given[1], -1, "Stop argument for " + range);
        }
        else
        {
            start = Bound(interp, given[1], 0, "Indices for " + range, -1);
            stop = Bound(interp, given[2], -1, "Stop argument for " + range, -2);
            if (start < 0 || stop < -1)
            {
                throw Throw.ValueError("Indices for " + range);
            }

            step = given.Length == 4 ? Bound(interp, given[3], 1, "Step for islice() must be a positive integer or None.") : 1;
            if (step < 1)
            {
                throw Throw.ValueError("Step for islice() must be a positive integer or None.");
            }
        }

        return new PyISlice(type, Iteration.GetIterator(interp, given[0]), start, stop, step);
    }

    public override Value Next(Interpreter interp)
    {
        if (Iterator.IsUnbound)
        {
            return Value.End;
        }

        Value item;
        while (Taken < NextIndex)
        {
            interp.Step();
            item = Iteration.Next(interp, Iterator);
            if (item.IsSpecial)
            {
                return Finish(item);
            }

            Taken++;
        }

        if (Stop >= 0 && Taken >= Stop)
        {
            return Finish(Value.End);
        }

        item = Iteration.Next(interp, Iterator);
        if (item.IsSpecial)
        {
            return Finish(item);
        }

        Taken++;
        long next = unchecked(NextIndex + Stride);
        NextIndex = next < NextIndex || (Stop >= 0 && next > Stop) ? (Stop >= 0 ? Stop : long.MaxValue) : next;
        return item;
    }

    private Value Finish(Value end)
    {
        Iterator = Value.Unbound;
        return end;
    }

    /// <summary>One bound; a value that is no index is an error, and so is a negative one unless it is mapped to <paramref name="negative"/>.</summary>
    private static long Bound(Interpreter interp, Value value, long whenNone, string message, long? negative = null)
    {
        if (value.IsNone)
        {
            return whenNone;
        }

        Value index = value.IsInt ? value : value.Type.Slots.Index(interp, value);
        if (index.IsNotImplemented)
        {
            throw Throw.ValueError(message);
        }

        var number = Operators.Index(interp, index);
        return number > long.MaxValue || (number < 0 && negative is null) ? throw Throw.ValueError(message)
            : number < 0 ? negative!.Value : (long)number;
    }
}
