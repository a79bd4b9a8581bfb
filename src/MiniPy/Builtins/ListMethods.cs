using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of list (library reference, "Mutable Sequence Types").</summary>
internal static class ListMethods
{
    /// <summary>How <c>list()</c> takes its argument.</summary>
    public static readonly ConstructorSignature New = new("list", "iterable=<unset>, /");

    public static TypeTable Table => new()
    {
        Doc = "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.",
        HasNew = true,
        IsGeneric = true,
        Specials = "__init__ __repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __getitem__ __setitem__ __delitem__ "
            + "__contains__ __iter__ __reversed__ __add__ __mul__ __rmul__ __iadd__ __imul__",
        Constants = [("__hash__", Value.None)],
        Methods =
        [
            BuiltinRow.Of2("append", "object, /", Append),
            new("clear", "/", Clear),
            new("copy", "/", Copy),
            new("count", "value, /", Count),
            BuiltinRow.Of2("extend", "iterable, /", Extend),
            new("index", "value, start=0, stop=sys.maxsize, /", Index),
            new("insert", "index, object, /", Insert),
            new("pop", "index=-1, /", (interp, a) => Pop(interp, a[0], a[1])) { Unary = PopLast, Binary = Pop },
            new("remove", "value, /", Remove),
            new("reverse", "/", Reverse),
            new("sort", "*, key=None, reverse=False", Sort),
        ],
    };

    private static PyList Self(ReadOnlySpan<Value> arguments) => (PyList)arguments[0].Reference!;

    private static Value Append(Interpreter interp, Value self, Value item)
    {
        ((PyList)self.Reference!).Add(item);
        return Value.None;
    }

    private static Value Clear(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Clear();
        return Value.None;
    }

    private static Value Copy(Interpreter interp, ReadOnlySpan<Value> arguments) => new PyList(Self(arguments).ToArray());

    private static Value Count(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList list = Self(arguments);
        long count = 0;
        for (int i = 0; i < list.Count; i++)
        {
            interp.Step();
            Value isEqual = Operators.EqualOrError(interp, list[i], arguments[1]);
            if (isEqual.IsError)
            {
                return isEqual;
            }

            count += isEqual.AsInt;
        }

        return Value.FromInt(count);
    }

    private static Value Extend(Interpreter interp, Value self, Value iterable) =>
        Iteration.TryAppendTo(interp, (PyList)self.Reference!, iterable) ? Value.None : Value.Error;

    private static Value Index(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList list = Self(arguments);
        long start = Bound(interp, arguments[2], list.Count);
        long stop = Bound(interp, arguments[3], list.Count);
        int found = list.IndexOf(interp, arguments[1], start, stop);
        return found >= 0 ? Value.FromInt(found)
            : found == PyList.Failed ? Value.Error
            : interp.Raise(Throw.ValueError($"{Operators.Repr(interp, arguments[1])} is not in list"));
    }

    private static Value Insert(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList list = Self(arguments);
        long index = Operators.IndexInt64(interp, arguments[1]);
        list.Insert((int)Math.Clamp(index < 0 ? index + list.Count : index, 0, list.Count), arguments[2]);
        return Value.None;
    }

    private static Value PopLast(Interpreter interp, Value self)
    {
        var list = (PyList)self.Reference!;
        int last = list.Count - 1;
        if (last < 0)
        {
            return interp.Raise(Throw.IndexError("pop from empty list"));
        }

        Value item = list[last];
        list.RemoveAt(last);
        return item;
    }

    private static Value Pop(Interpreter interp, Value self, Value position)
    {
        var list = (PyList)self.Reference!;
        long index = Operators.IndexInt64(interp, position);
        if (list.Count == 0)
        {
            return interp.Raise(Throw.IndexError("pop from empty list"));
        }

        index += index < 0 ? list.Count : 0;
        if ((ulong)index >= (ulong)list.Count)
        {
            return interp.Raise(Throw.IndexError("pop index out of range"));
        }

        Value item = list[(int)index];
        list.RemoveAt((int)index);
        return item;
    }

    private static Value Remove(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList list = Self(arguments);
        int found = list.IndexOf(interp, arguments[1], 0, long.MaxValue);
        if (found < 0)
        {
            return found == PyList.Failed ? Value.Error : interp.Raise(Throw.ValueError("list.remove(x): x not in list"));
        }

        // The comparison may have shortened the list.
        if (found < list.Count)
        {
            list.RemoveAt(found);
        }

        return Value.None;
    }

    private static Value Reverse(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Span<Value> items = Self(arguments).Span;
        for (int low = 0, high = items.Length - 1; low < high; low++, high--)
        {
            Value item = items[low];
            Value.Store(ref items[low], items[high]);
            Value.Store(ref items[high], item);
        }

        return Value.None;
    }

    private static Value Sort(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList list = Self(arguments);
        if (arguments[1].IsNone && (arguments[2].IsBool || arguments[2].IsInt) && ShortSorting.TrySort(interp, list.Span, [], arguments[2].AsInt != 0))
        {
            return Value.None;
        }

        Value[] items = list.Detach();
        bool wasModified = false;
        bool isSorted = false;
        try
        {
            isSorted = Sorting.TrySort(interp, items, arguments[1], Operators.Truth(interp, arguments[2]));
        }
        finally
        {
            // Whatever the comparisons or the key function put into the list meanwhile is lost.
            wasModified = !list.IsDetached;
            list.Assign(items);
        }

        if (!isSorted)
        {
            return Value.Error;
        }

        if (wasModified)
        {
            return interp.Raise(Throw.ValueError("list modified during sort"));
        }

        return Value.None;
    }

    /// <summary>A start or stop argument as an index that is not negative.</summary>
    private static long Bound(Interpreter interp, Value value, int count)
    {
        long bound = Operators.IndexClamped(interp, value, "slice indices must be integers or have an __index__ method");
        return Math.Max(0, bound < 0 ? bound + count : bound);
    }
}
