using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of set and frozenset (library reference, "Set Types - set, frozenset").</summary>
internal static class SetMethods
{
    private const string CommonSpecials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __contains__ __iter__ "
        + "__and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__";

    /// <summary>How <c>set()</c> takes its argument.</summary>
    public static readonly ConstructorSignature New = new("set", "iterable=<unset>, /");

    /// <summary>How <c>frozenset()</c> takes its argument.</summary>
    public static readonly ConstructorSignature NewFrozen = new("frozenset", "iterable=<unset>, /");

    public static TypeTable Table => new()
    {
        Doc = "Build an unordered collection of unique elements.",
        HasNew = true,
        IsGeneric = true,
        Specials = "__init__ " + CommonSpecials + " __iand__ __ior__ __isub__ __ixor__",
        Constants = [("__hash__", Value.None)],
        Methods =
        [
            .. CommonMethods,
            BuiltinRow.Of2("add", "object, /", Add),
            new("clear", "/", Clear),
            new("difference_update", "*others", DifferenceUpdate),
            BuiltinRow.Of2("discard", "object, /", Discard),
            new("intersection_update", "*others", IntersectionUpdate),
            new("pop", "/", Pop),
            BuiltinRow.Of2("remove", "object, /", Remove),
            new("symmetric_difference_update", "other, /", SymmetricDifferenceUpdate),
            new("update", "*others", Update) { Binary = UpdateFromOne },
        ],
    };

    public static TypeTable FrozenTable => new()
    {
        Doc = "Build an immutable unordered collection of unique elements.",
        HasNew = true,
        IsGeneric = true,
        Specials = CommonSpecials,
        Methods = CommonMethods,
    };

    private static BuiltinRow[] CommonMethods =>
    [
        new("__reduce__", "/", Reduce, "Return state information for pickling."),
        new("copy", "/", Copy),
        new("difference", "*others", Difference) { Binary = (interp, self, other) => ((PySet)self.Reference!).Difference(interp, other) },
        new("intersection", "*others", Intersection) { Binary = (interp, self, other) => ((PySet)self.Reference!).Intersection(interp, other) },
        new("isdisjoint", "other, /", (interp, a) => Value.FromBool(Self(a).IsDisjointFrom(interp, a[1]))),
        new("issubset", "other, /", (interp, a) => Value.FromBool(Self(a).IsSubsetOf(interp, a[1]))),
        new("issuperset", "other, /", (interp, a) => Value.FromBool(Self(a).IsSupersetOf(interp, a[1]))),
        new("symmetric_difference", "other, /", (interp, a) => Self(a).SymmetricDifference(interp, a[1])),
        new("union", "*others", Union) { Binary = UnionWithOne },
    ];

    private static PySet Self(ReadOnlySpan<Value> arguments) => (PySet)arguments[0].Reference!;

    private static Value[] Others(ReadOnlySpan<Value> arguments) => ((PyTuple)arguments[1].Reference!).Items;

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList items = Iteration.ToList(interp, arguments[0]);
        Value state = arguments[0].Type.IsUserDefined ? interp.CallMethod(arguments[0], new PyStr("__getstate__")) : Value.None;
        return new PyTuple([arguments[0].Type, new PyTuple([items]), state]);
    }

    private static Value Add(Interpreter interp, Value self, Value item) =>
        ((PySet)self.Reference!).TryAdd(interp, item) ? Value.None : Value.Error;

    private static Value Clear(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Clear();
        return Value.None;
    }

    private static Value Copy(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        arguments[0].Type == Types.FrozenSet ? arguments[0] : Self(arguments).Copy(interp);

    private static Value Discard(Interpreter interp, Value self, Value item)
    {
        ((PySet)self.Reference!).Discard(interp, SetSlots.AsKey(interp, item));
        return Value.None;
    }

    private static Value Remove(Interpreter interp, Value self, Value item) =>
        ((PySet)self.Reference!).Discard(interp, SetSlots.AsKey(interp, item))
            ? Value.None
            : interp.Raise(new PyException(Exceptions.KeyError, item));

    private static Value Pop(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value popped = Self(arguments).Pop();
        return popped.IsUnbound ? throw Throw.New(Exceptions.KeyError, "pop from an empty set") : popped;
    }

    private static Value UnionWithOne(Interpreter interp, Value self, Value other)
    {
        PySet union = ((PySet)self.Reference!).Copy(interp);
        return other.Is(self) || union.TryUpdate(interp, other) ? union : Value.Error;
    }

    private static Value UpdateFromOne(Interpreter interp, Value self, Value other) =>
        ((PySet)self.Reference!).TryUpdate(interp, other) ? Value.None : Value.Error;

    private static Value Union(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PySet union = Self(arguments).Copy(interp);
        foreach (Value other in Others(arguments))
        {
            if (!other.Is(arguments[0]))
            {
                union.Update(interp, other);
            }
        }

        return union;
    }

    private static Value Intersection(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value[] others = Others(arguments);
        if (others.Length == 0)
        {
            return Copy(interp, arguments);
        }

        PySet result = Self(arguments);
        foreach (Value other in others)
        {
            result = result.Intersection(interp, other);
        }

        return result;
    }

    private static Value Difference(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value[] others = Others(arguments);
        if (others.Length == 0)
        {
            return Copy(interp, arguments);
        }

        PySet result = Self(arguments).Difference(interp, others[0]);
        foreach (Value other in others.AsSpan(1))
        {
            result.DifferenceUpdate(interp, other);
        }

        return result;
    }

    private static Value Update(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        foreach (Value other in Others(arguments))
        {
            if (!Self(arguments).TryUpdate(interp, other))
            {
                return Value.Error;
            }
        }

        return Value.None;
    }

    private static Value IntersectionUpdate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value common = Intersection(interp, arguments);
        Self(arguments).TakeOver((PySet)common.Reference!);
        return Value.None;
    }

    private static Value DifferenceUpdate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        foreach (Value other in Others(arguments))
        {
            Self(arguments).DifferenceUpdate(interp, other);
        }

        return Value.None;
    }

    private static Value SymmetricDifferenceUpdate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).SymmetricDifferenceUpdate(interp, arguments[1]);
        return Value.None;
    }
}
