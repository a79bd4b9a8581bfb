using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>The methods of deque (library reference, "deque objects").</summary>
internal static class DequeMethods
{
    public static readonly PyType DequeType = new("collections.deque", new DequeSlots(), Types.Object, static () => Table) { HasWeakReferences = true };

    public static readonly PyType IteratorType =
        new("collections._deque_iterator", new DequeIteratorSlots(isReverse: false), Types.Object, static () => IteratorTable, isSubclassable: false);

    public static readonly PyType ReverseIteratorType =
        new("collections._deque_reverse_iterator", new DequeIteratorSlots(isReverse: true), Types.Object, static () => IteratorTable, isSubclassable: false);

    private static TypeTable Table => new()
    {
        Doc = "A list-like sequence optimized for data accesses near its endpoints.",
        HasNew = true,
        IsGeneric = true,
        Specials = "__init__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __reversed__ "
            + "__add__ __iadd__ __mul__ __rmul__ __imul__",
        Constants = [("__hash__", Value.None)],
        Methods =
        [
            BuiltinRow.Of2("append", "item, /", Append, "Add an element to the right side of the deque."),
            new("appendleft", "item, /", AppendLeft, "Add an element to the left side of the deque."),
            new("clear", "/", Clear, "Remove all elements from the deque."),
            new("copy", "/", (interp, a) => Copy(interp, Self(a)), "Return a shallow copy of a deque."),
            new("__copy__", "/", (interp, a) => Copy(interp, Self(a)), "Return a shallow copy of a deque."),
            new("count", "value, /", Count, "Return number of occurrences of value."),
            new("extend", "iterable, /", Extend, "Extend the right side of the deque with elements from the iterable."),
            new("extendleft", "iterable, /", ExtendLeft, "Extend the left side of the deque with elements from the iterable."),
            new("index", "value, start=<unset>, stop=<unset>, /", Index, "Return first index of value.\n\nRaises ValueError if the value is not present."),
            new("insert", "index, value, /", Insert, "Insert value before index."),
            BuiltinRow.Of1("pop", "/", Pop, "Remove and return the rightmost element."),
            BuiltinRow.Of1("popleft", "/", PopLeft, "Remove and return the leftmost element."),
            new("remove", "value, /", Remove, "Remove first occurrence of value."),
            new("reverse", "/", Reverse, "Reverse *IN PLACE*."),
            new("rotate", "n=1, /", Rotate, "Rotate the deque n steps to the right.  If n is negative, rotates left."),
            new("__reduce__", "/", Reduce, "Return state information for pickling."),
        ],
        Attributes = [new("maxlen", (_, self) => ((PyDeque)self.Reference!).Limit is >= 0 and var limit ? Value.FromInt(limit) : Value.None)],
    };

    private static TypeTable IteratorTable => new()
    {
        HasNew = true,
        Specials = "__iter__ __next__",
        Methods = [new("__length_hint__", "/", (interp, a) => Value.FromInt(((PyDequeIterator)a[0].Reference!).RemainingLength(interp)))],
    };

    /// <summary>A copy of the same type and limit.</summary>
    public static PyDeque Copy(Interpreter interp, PyDeque deque)
    {
        if (!deque.Type.IsUserDefined)
        {
            var copy = new PyDeque(deque.Type) { Limit = deque.Limit };
            copy.Assign(deque.ToArray());
            return copy;
        }

        Value made = deque.Limit >= 0 ? interp.Call(deque.Type, deque, Value.FromInt(deque.Limit)) : interp.Call(deque.Type, deque);
        return made.Reference as PyDeque
            ?? throw Throw.TypeError($"{deque.Type.Name}() must return a deque, not {made.Type.Name}");
    }

    /// <summary>The first index of a value between two indices, or -1; an error where a comparison changes the deque.</summary>
    public static int Find(Interpreter interp, PyDeque deque, Value value, int start, int stop, PyType error)
    {
        long version = deque.Version;
        for (int i = start; i < stop; i++)
        {
            interp.Step();
            bool isEqual = Operators.Equal(interp, deque[i], value);
            if (version != deque.Version)
            {
                throw Throw.New(error, "deque mutated during iteration");
            }

            if (isEqual)
            {
                return i;
            }
        }

        return -1;
    }

    private static PyDeque Self(ReadOnlySpan<Value> arguments) => (PyDeque)arguments[0].Reference!;

    private static Value Append(Interpreter interp, Value self, Value item)
    {
        ((PyDeque)self.Reference!).Append(item);
        return Value.None;
    }

    private static Value AppendLeft(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).AppendLeft(arguments[1]);
        return Value.None;
    }

    private static Value Clear(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Clear();
        return Value.None;
    }

    private static Value Count(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDeque deque = Self(arguments);
        long version = deque.Version;
        long count = 0;
        for (int i = 0; i < deque.Count; i++)
        {
            interp.Step();
            count += Operators.Equal(interp, deque[i], arguments[1]) ? 1 : 0;
            if (version != deque.Version)
            {
                throw Throw.RuntimeError("deque mutated during iteration");
            }
        }

        return Value.FromInt(count);
    }

    private static Value Extend(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Extend(interp, arguments[1]);
        return Value.None;
    }

    private static Value ExtendLeft(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Extend(interp, arguments[1], atLeft: true);
        return Value.None;
    }

    private static Value Index(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDeque deque = Self(arguments);
        int start = Bound(interp, deque, arguments[2], 0);
        int stop = Bound(interp, deque, arguments[3], deque.Count);
        int found = Find(interp, deque, arguments[1], start, stop, Exceptions.RuntimeError);
        return found >= 0 ? Value.FromInt(found) : throw Throw.ValueError($"{Operators.Repr(interp, arguments[1])} is not in deque");
    }

    private static int Bound(Interpreter interp, PyDeque deque, Value value, int whenMissing)
    {
        if (value.IsUnbound)
        {
            return whenMissing;
        }

        if (!value.IsInt && value.Type.Slots.Index(interp, value).IsNotImplemented)
        {
            throw Throw.TypeError("slice indices must be integers or have an __index__ method");
        }

        long index = Operators.IndexClamped(interp, value);
        return (int)Math.Clamp(index < 0 ? index + deque.Count : index, 0, deque.Count);
    }

    private static Value Insert(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDeque deque = Self(arguments);
        long index = Operators.IndexInt64(interp, arguments[1]);
        if (deque.Limit >= 0 && deque.Count >= deque.Limit)
        {
            throw Throw.IndexError("deque already at its maximum size");
        }

        index = Math.Clamp(index < 0 ? index + deque.Count : index, 0, deque.Count);
        if (index == deque.Count)
        {
            deque.Append(arguments[2]);
        }
        else if (index == 0)
        {
            deque.AppendLeft(arguments[2]);
        }
        else
        {
            deque.Insert((int)index, arguments[2]);
        }

        return Value.None;
    }

    private static Value Pop(Interpreter interp, Value self)
    {
        var deque = (PyDeque)self.Reference!;
        return deque.Count == 0 ? RaiseEmpty(interp) : deque.Pop();
    }

    private static Value PopLeft(Interpreter interp, Value self)
    {
        var deque = (PyDeque)self.Reference!;
        return deque.Count == 0 ? RaiseEmpty(interp) : deque.PopLeft();
    }

    private static Value RaiseEmpty(Interpreter interp) => interp.Raise(new PyException(Exceptions.IndexError, "pop from an empty deque"));

    private static Value Remove(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDeque deque = Self(arguments);
        int found = Find(interp, deque, arguments[1], 0, deque.Count, Exceptions.IndexError);
        if (found < 0)
        {
            throw Throw.ValueError($"{Operators.Repr(interp, arguments[1])} is not in deque");
        }

        deque.RemoveAt(found);
        return Value.None;
    }

    private static Value Reverse(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Reverse();
        return Value.None;
    }

    private static Value Rotate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Rotate(Operators.IndexInt64(interp, arguments[1]));
        return Value.None;
    }

    /// <summary>How to make it again: the type, what it is called with, its attributes, and its items.</summary>
    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDeque deque = Self(arguments);
        Value state = deque.Attributes is { Count: > 0 } attributes ? attributes : Value.None;
        Value positional = deque.Limit < 0 ? PyTuple.Empty : new PyTuple([PyTuple.Empty, Value.FromInt(deque.Limit)]);
        return new PyTuple([deque.Type, positional, state, Iteration.GetIterator(interp, deque)]);
    }
}

/// <summary>What iterators over deques do; calling their type with a deque makes one.</summary>
internal sealed class DequeIteratorSlots(bool isReverse) : IteratorSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.PositionalCount is < 1 or > 2)
        {
            throw Throw.TypeError(arguments.PositionalCount == 0
                ? "function takes at least 1 argument (0 given)"
                : $"function takes at most 2 arguments ({arguments.PositionalCount} given)");
        }

        PyDeque deque = arguments[0].Reference as PyDeque
            ?? throw Throw.TypeError($"argument 1 must be collections.deque, not {CallArguments.TypeName(arguments[0])}");
        long index = arguments.PositionalCount == 2 ? Operators.IndexInt64(interp, arguments[1]) : 0;
        return new PyDequeIterator(deque, isReverse, (int)Math.Clamp(index, 0, deque.Count));
    }
}
