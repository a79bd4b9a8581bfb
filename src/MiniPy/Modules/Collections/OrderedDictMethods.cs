using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>The methods of OrderedDict (library reference, "OrderedDict objects").</summary>
internal static class OrderedDictMethods
{
    public static readonly PyType OrderedDictType =
        new("collections.OrderedDict", new OrderedDictSlots(), Types.Dict, static () => Table) { HasInstanceDictionary = true, HasWeakReferences = true };

    public static readonly PyType IteratorType = new("odict_iterator", new IteratorSlots(), Types.Object, static () => IteratorMethods.Table, isSubclassable: false);

    private static readonly PyType KeysType = new("odict_keys", new DictViewSlots(), Types.DictKeys, static () => new TypeTable(), isSubclassable: false);
    private static readonly PyType ValuesType = new("odict_values", new DictViewSlots(), Types.DictValues, static () => new TypeTable(), isSubclassable: false);
    private static readonly PyType ItemsType = new("odict_items", new DictViewSlots(), Types.DictItems, static () => new TypeTable(), isSubclassable: false);

    private static TypeTable Table => new()
    {
        Doc = "Dictionary that remembers insertion order",
        HasNew = true,
        Specials = "__init__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __iter__ __reversed__ __or__ __ror__ __ior__ __setitem__ __delitem__",
        Constants = [("__hash__", Value.None)],
        Methods =
        [
            new("clear", "/", Clear),
            new("copy", "/", Copy),
            new("items", "/", (_, a) => new PyDictView(Self(a), DictPart.Items, ItemsType)),
            new("keys", "/", (_, a) => new PyDictView(Self(a), DictPart.Keys, KeysType)),
            new("move_to_end", "key, last=True", MoveToEnd, "Move an existing element to the end (or beginning if last is false)."),
            new("pop", "key, default=<unset>", Pop),
            new("popitem", "last=True", PopItem, "Remove and return a (key, value) pair from the dictionary."),
            new("setdefault", "key, default=None", SetDefault),
            new("update", "*args, **kwargs", UpdateMethod),
            new("values", "/", (_, a) => new PyDictView(Self(a), DictPart.Values, ValuesType)),
            new("__reduce__", "/", Reduce),
        ],
        ClassMethods = [new("fromkeys", "iterable, value=None", FromKeys, "Create a new ordered dictionary with keys from iterable and values set to value.")],
        Attributes = [ObjectMethods.DictAttribute],
    };

    /// <summary>Adds items one by one, through a subclass's own <c>__setitem__</c>.</summary>
    public static void Update(Interpreter interp, Value self, in Arguments arguments)
    {
        TypeSlots slots = self.Type.Slots;
        if (arguments.PositionalCount > 0)
        {
            Value source = arguments[0];
            Value keys = source.Reference is PyDict ? Value.None : Operators.FindAttribute(interp, source, Names.Keys);
            Value pairs = source.Reference is PyDict ? interp.CallMethod(source, Names.Items) : source;
            if (keys.IsUnbound || keys.IsNone)
            {
                AddPairs(interp, self, pairs);
            }
            else
            {
                Value iterator = Iteration.GetIterator(interp, interp.Call(keys));
                while (Iteration.MoveNext(interp, iterator, out Value key))
                {
                    interp.Step();
                    slots.SetItem(interp, self, key, Operators.GetItem(interp, source, key));
                }
            }
        }

        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            slots.SetItem(interp, self, arguments.KeywordName(i), arguments.KeywordValue(i));
        }
    }

    private static void AddPairs(Interpreter interp, Value self, Value pairs)
    {
        Value iterator = Iteration.GetIterator(interp, pairs);
        while (Iteration.MoveNext(interp, iterator, out Value pair))
        {
            interp.Step();
            Value[] parts = Iteration.ToArray(interp, pair);
            if (parts.Length != 2)
            {
                throw Throw.ValueError(parts.Length < 2 ? $"need more than {parts.Length} value{(parts.Length == 1 ? "" : "s")} to unpack" : "too many values to unpack (expected 2)");
            }

            self.Type.Slots.SetItem(interp, self, parts[0], parts[1]);
        }
    }

    private static PyOrderedDict Self(ReadOnlySpan<Value> arguments) => (PyOrderedDict)arguments[0].Reference!;

    private static Value Clear(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Clear();
        return Value.None;
    }

    private static Value Copy(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyOrderedDict self = Self(arguments);
        if (!self.Type.IsUserDefined)
        {
            var copy = new PyOrderedDict(self.Type);
            copy.CopyFrom(self);
            return copy;
        }

        Value made = interp.Call(self.Type);
        Value iterator = Iteration.GetIterator(interp, arguments[0]);
        while (Iteration.MoveNext(interp, iterator, out Value key))
        {
            interp.Step();
            made.Type.Slots.SetItem(interp, made, key, Operators.GetItem(interp, arguments[0], key));
        }

        return made;
    }

    private static Value MoveToEnd(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyOrderedDict self = Self(arguments);
        int position = self.Find(interp, arguments[1], Hashing.Hash(interp, arguments[1]));
        if (position < 0)
        {
            throw Throw.KeyError(arguments[1]);
        }

        int at = position;
        self.NextEntry(ref at, out Value key, out _);
        self.MoveToEnd(interp, position, key, Operators.Truth(interp, arguments[2]));
        return Value.None;
    }

    private static Value Pop(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyOrderedDict self = Self(arguments);
        Value removed = self.Remove(interp, arguments[1]);
        return !removed.IsUnbound ? removed : !arguments[2].IsUnbound ? arguments[2] : throw Throw.KeyError(arguments[1]);
    }

    private static Value PopItem(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyOrderedDict self = Self(arguments);
        bool isLast = Operators.Truth(interp, arguments[1]);
        int position = isLast ? self.PositionLimit - 1 : 0;
        bool found = isLast ? self.PreviousEntry(ref position, out Value key, out Value value) : self.NextEntry(ref position, out key, out value);
        if (!found)
        {
            throw Throw.New(Exceptions.KeyError, "dictionary is empty");
        }

        self.RemoveAt(isLast ? position + 1 : position - 1);
        return new PyTuple([key, value]);
    }

    private static Value SetDefault(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (Operators.Contains(interp, arguments[0], arguments[1]))
        {
            return Operators.GetItem(interp, arguments[0], arguments[1]);
        }

        arguments[0].Type.Slots.SetItem(interp, arguments[0], arguments[1], arguments[2]);
        return arguments[2];
    }

    private static Value UpdateMethod(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyTuple positional = arguments[1].As<PyTuple>()!;
        if (positional.Count > 1)
        {
            throw Throw.TypeError($"update() takes at most 1 positional argument ({positional.Count} given)");
        }

        Update(interp, arguments[0], CallArguments.From(interp, positional.Items, arguments[2].As<PyDict>()!));
        return Value.None;
    }

    private static Value FromKeys(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value made = interp.Call(arguments[0]);
        Value iterator = Iteration.GetIterator(interp, arguments[1]);
        while (Iteration.MoveNext(interp, iterator, out Value key))
        {
            interp.Step();
            made.Type.Slots.SetItem(interp, made, key, arguments[2]);
        }

        return made;
    }

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value state = Self(arguments).Attributes is { Count: > 0 } attributes ? attributes : Value.None;
        Value items = Iteration.GetIterator(interp, interp.CallMethod(arguments[0], Names.Items));
        return new PyTuple([arguments[0].Type, PyTuple.Empty, state, Value.None, items]);
    }
}
