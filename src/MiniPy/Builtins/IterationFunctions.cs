using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Builtins;

/// <summary>The builtin functions about iterables.</summary>
internal static class IterationFunctions
{
    private static readonly PyStr SortName = new("sort");
    private static readonly PyStr KeyName = new("key");
    private static readonly PyStr ReverseName = new("reverse");

    public static BuiltinRow[] Rows { get; } =
    [
        new("aiter", "async_iterable, /", (interp, a) => Awaitables.AsyncIter(interp, a[0])),
        new("anext", "aiterator, default=<unset>, /", (interp, a) => Awaitables.AsyncNext(interp, a[0], a[1])),
        new("all", "iterable, /", All),
        new("any", "iterable, /", Any),
        new("iter", "object, sentinel=<unset>, /", Iter) { Unary = Iteration.GetIteratorOrError },
        BuiltinRow.Of1("len", "obj, /", Operators.LengthOrError),
        new("max", "*args, key=None, default=<unset>", (interp, a) => Extreme(interp, a, "max", Comparison.Greater))
        {
            Binary = (interp, left, right) => ExtremeOf(interp, [left, right], Comparison.Greater),
            Variadic = (interp, _, arguments) => ExtremeOfPositional(interp, arguments, "max", Comparison.Greater),
        },
        new("min", "*args, key=None, default=<unset>", (interp, a) => Extreme(interp, a, "min", Comparison.Less))
        {
            Binary = (interp, left, right) => ExtremeOf(interp, [left, right], Comparison.Less),
            Variadic = (interp, _, arguments) => ExtremeOfPositional(interp, arguments, "min", Comparison.Less),
        },
        new("next", "iterator, default=<unset>, /", (interp, a) => Next(interp, a[0], a[1])) { Unary = Next, Binary = Next },
        BuiltinRow.OfAny("sorted", "iterable, /, *, key=None, reverse=False", Sorted, SortedPlainly),
        new("sum", "iterable, /, start=0", Sum),
    ];

    private static Value All(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value iterator = Iteration.GetIteratorOrError(interp, arguments[0]);
        Value item = iterator;
        while (!iterator.IsError && Iteration.TryNext(interp, iterator, out item))
        {
            interp.Step();
            Value truth = item.IsBool || item.IsInt ? item : Operators.TruthOrError(interp, item);
            if (truth.IsError || truth.AsInt == 0)
            {
                return truth.IsError ? truth : Value.False;
            }
        }

        return item.IsError ? item : Value.True;
    }

    private static Value Any(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value iterator = Iteration.GetIteratorOrError(interp, arguments[0]);
        Value item = iterator;
        while (!iterator.IsError && Iteration.TryNext(interp, iterator, out item))
        {
            interp.Step();
            Value truth = item.IsBool || item.IsInt ? item : Operators.TruthOrError(interp, item);
            if (truth.IsError || truth.AsInt != 0)
            {
                return truth.IsError ? truth : Value.True;
            }
        }

        return item.IsError ? item : Value.False;
    }

    private static Value Iter(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].IsUnbound)
        {
            return Iteration.GetIteratorOrError(interp, arguments[0]);
        }

        return arguments[0].Type.Slots.IsCallable
            ? new PyCallableIterator(arguments[0], arguments[1])
            : interp.Raise(Throw.TypeError("iter(v, w): v must be callable"));
    }

    /// <summary>Generators first: they are what <c>next</c> is mostly asked of.</summary>
    private static Value Next(Interpreter interp, Value iterator) => Next(interp, iterator, Value.Unbound);

    private static Value Next(Interpreter interp, Value iterator, Value otherwise)
    {
        Value item;
        if (PyGenerator.IsGenerator(iterator))
        {
            item = iterator.Unchecked<PyGenerator>().NextOfMany(interp);
        }
        else if (iterator.Type.Slots.IsIterator)
        {
            item = Iteration.Next(interp, iterator);
        }
        else
        {
            return interp.Raise(NotIterator(interp, iterator));
        }

        return item.IsSpecial ? AtEnd(interp, iterator, otherwise, item) : item;
    }

    private static Value AtEnd(Interpreter interp, Value iterator, Value otherwise, Value item)
    {
        if (item.IsEnd)
        {
            return otherwise.IsUnbound ? interp.Raise(Iteration.MakeStopIteration(interp, item, iterator, Value.None)) : otherwise;
        }

        if (!otherwise.IsUnbound && interp.Pending!.Type.IsSubtypeOf(Exceptions.StopIteration))
        {
            interp.TakePending();
            return otherwise;
        }

        return item;
    }

    private static PythonException NotIterator(Interpreter interp, Value value)
    {
        PythonException error = Throw.TypeError($"'{value.Type.Name}' object is not an iterator");
        interp.Explainer?.WrongKind(interp, error.Value, value, Wanted.Iterator);
        return error;
    }

    private static Value SortedPlainly(Interpreter interp, Value iterable) => Sorted(interp, iterable, Value.None, isReversed: false);

    private static Value Sorted(Interpreter interp, in Arguments arguments)
    {
        if (arguments.PositionalCount != 1)
        {
            return interp.Raise(Throw.TypeError($"sorted expected 1 argument, got {arguments.PositionalCount}"));
        }

        Value key = Value.None;
        bool isReversed = false;
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            PyStr name = arguments.KeywordName(i);
            Value value = arguments.KeywordValue(i);
            if (PyStr.SameText(name, KeyName))
            {
                key = value;
            }
            else if (PyStr.SameText(name, ReverseName) && (value.IsBool || value.IsInt))
            {
                isReversed = value.AsInt != 0;
            }
            else
            {
                return SortedAsListSays(interp, arguments);
            }
        }

        return Sorted(interp, arguments[0], key, isReversed);
    }

    private static Value Sorted(Interpreter interp, Value iterable, Value key, bool isReversed) =>
        Iteration.ToArrayOrNull(interp, iterable) is { } items && Sorting.TrySort(interp, items, key, isReversed) ? new PyList(items) : Value.Error;

    /// <summary>The keywords are those of list.sort, which refuses others in its own name.</summary>
    private static Value SortedAsListSays(Interpreter interp, in Arguments arguments)
    {
        if (Iteration.ToArrayOrNull(interp, arguments[0]) is not { } items)
        {
            return Value.Error;
        }

        var list = new PyList(items);
        Value sort = Operators.GetAttribute(interp, list, SortName);
        return sort.Type.Slots.Call(interp, sort, arguments.Skip(1)).IsError ? Value.Error : list;
    }

    private static Value Extreme(Interpreter interp, ReadOnlySpan<Value> arguments, string name, Comparison better)
    {
        Value key = arguments[0];
        Value otherwise = arguments[1];
        Value[] given = arguments[2].Unchecked<PyTuple>().Items;
        if (given.Length == 0)
        {
            return interp.Raise(Throw.TypeError($"{name} expected at least 1 argument, got 0"));
        }

        if (given.Length > 1 && !otherwise.IsUnbound)
        {
            return interp.Raise(Throw.TypeError($"Cannot specify a default for {name}() with multiple positional arguments"));
        }

        if (key.IsNone && given.Length > 1)
        {
            return ExtremeOf(interp, given, better);
        }

        if (key.IsNone && PlainSums.TryExtreme(interp, PlainSums.ItemsOf(given[0]), better == Comparison.Greater, out Value extreme))
        {
            return extreme;
        }

        Value iterator = Iteration.GetIteratorOrError(interp, given.Length == 1 ? given[0] : arguments[2]);
        Value best = Value.Unbound;
        Value bestKey = Value.Unbound;
        Value item = iterator;
        while (!iterator.IsError && Iteration.TryNext(interp, iterator, out item))
        {
            interp.Step();
            Value itemKey = key.IsNone ? item : interp.CallOrError(key, item);
            Value isBetter = itemKey.IsError ? itemKey : best.IsUnbound ? Value.True : Operators.TestOrError(interp, itemKey, bestKey, better);
            if (isBetter.IsError)
            {
                return isBetter;
            }

            if (isBetter.IsTrue)
            {
                best = item;
                bestKey = itemKey;
            }
        }

        return item.IsError ? item : !best.IsUnbound ? best : !otherwise.IsUnbound ? otherwise : interp.Raise(Throw.ValueError($"{name}() iterable argument is empty"));
    }

    private static Value ExtremeOfPositional(Interpreter interp, ReadOnlySpan<Value> given, string name, Comparison better) =>
        given.Length > 1 ? ExtremeOf(interp, given, better) : Extreme(interp, [Value.None, Value.Unbound, new PyTuple(given.ToArray())], name, better);

    private static Value ExtremeOf(Interpreter interp, ReadOnlySpan<Value> given, Comparison better)
    {
        Value best = given[0];
        foreach (Value item in given[1..])
        {
            interp.Step();
            Value isBetter = Operators.TestOrError(interp, item, best, better);
            if (isBetter.IsError)
            {
                return isBetter;
            }

            best = isBetter.IsTrue ? item : best;
        }

        return best;
    }

    private static Value Sum(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value total = arguments[1];
        if (total.As<PyStr>() is not null)
        {
            return interp.Raise(Throw.TypeError("sum() can't sum strings [use ''.join(seq) instead]"));
        }

        if (total.As<PyBytes>() is not null)
        {
            return interp.Raise(Throw.TypeError("sum() can't sum bytes [use b''.join(seq) instead]"));
        }

        if (total.As<PyByteArray>() is not null)
        {
            return interp.Raise(Throw.TypeError("sum() can't sum bytearray [use b''.join(seq) instead]"));
        }

        if (total.IsInt && PlainSums.TrySum(interp, PlainSums.ItemsOf(arguments[0]), total.AsInt, out Value sum))
        {
            return sum;
        }

        Value iterator = Iteration.GetIteratorOrError(interp, arguments[0]);
        Value item = iterator;
        while (!iterator.IsError && Iteration.TryNext(interp, iterator, out item))
        {
            interp.Step();
            if (total.IsFloat && (item.IsFloat || item.IsInt))
            {
                total = SumFloats(interp, total.AsFloat, iterator, ref item);
                if (item.IsUnbound)
                {
                    break;
                }
            }

            total = total.IsInt && item.IsInt
                ? IntArithmetic.Add(total.AsInt, item.AsInt)
                : Operators.BinaryOrError(interp, BinaryOperation.Add, total, item);
            if (total.IsError)
            {
                return total;
            }
        }

        return item.IsError ? item : total;
    }

    /// <summary>
    /// Adds floats and ints to a float, carrying the error of each addition along (Neumaier), as CPython does since 3.12. Stops at the first
    /// item of another type, which is left in <paramref name="item"/>; at the end that is unbound.
    /// </summary>
    private static Value SumFloats(Interpreter interp, double sum, Value iterator, ref Value item)
    {
        double compensation = 0;
        while (item.IsFloat || item.IsInt)
        {
            double value = item.IsFloat ? item.AsFloat : item.AsInt;
            double next = sum + value;
            compensation += Math.Abs(sum) >= Math.Abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
            interp.Step();
            if (!Iteration.MoveNext(interp, iterator, out item))
            {
                item = Value.Unbound;
                break;
            }
        }

        return Value.FromFloat(compensation != 0 && double.IsFinite(compensation) ? sum + compensation : sum);
    }
}
