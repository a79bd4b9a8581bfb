using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of dict (library reference, "Mapping Types - dict").</summary>
internal static class DictMethods
{
    public static TypeTable Table => new()
    {
        Doc = "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\n"
            + "dict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\n"
            + "dict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
        HasNew = true,
        IsGeneric = true,
        Specials = "__init__ __repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __getitem__ __setitem__ __delitem__ "
            + "__contains__ __iter__ __reversed__ __or__ __ror__ __ior__",
        Constants = [("__hash__", Value.None)],
        Methods =
        [
            new("clear", "/", Clear),
            new("copy", "/", (_, a) => Self(a).Copy()),
            new("get", "key, default=None, /", Get) { Binary = Get },
            new("items", "/", (_, a) => new PyDictView(Self(a), DictPart.Items)),
            new("keys", "/", (_, a) => new PyDictView(Self(a), DictPart.Keys)),
            new("pop", "key, default=<unset>, /", Pop),
            new("popitem", "/", PopItem),
            new("setdefault", "key, default=None, /", SetDefault),
            new("update", "*args, **kwargs", Update) { Binary = UpdateFromOne },
            new("values", "/", (_, a) => new PyDictView(Self(a), DictPart.Values)),
        ],
        ClassMethods = [new("fromkeys", "iterable, value=None, /", FromKeys)],
    };

    /// <summary>Adds what <c>dict(...)</c> or <c>dict.update(...)</c> was given: one mapping or iterable, and keywords.</summary>
    public static void Update(Interpreter interp, PyDict dict, string function, in Arguments arguments)
    {
        if (!TryUpdate(interp, dict, function, arguments))
        {
            throw interp.ThrowPending();
        }
    }

    /// <summary>The same; false when an exception is pending.</summary>
    public static bool TryUpdate(Interpreter interp, PyDict dict, string function, in Arguments arguments)
    {
        if (arguments.PositionalCount > 1)
        {
            throw Throw.TypeError($"{function} expected at most 1 argument, got {arguments.PositionalCount}");
        }

        if (arguments.PositionalCount == 1 && !DictMerging.TryUpdate(interp, dict, arguments[0]))
        {
            return false;
        }

        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            dict.SetStr(arguments.KeywordName(i), arguments.KeywordValue(i));
        }

        return true;
    }

    private static PyDict Self(ReadOnlySpan<Value> arguments) => (PyDict)arguments[0].Reference!;

    private static Value Clear(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Clear();
        return Value.None;
    }

    private static Value Get(Interpreter interp, Value self, Value key)
    {
        Value found = ((PyDict)self.Reference!).GetOrError(interp, key);
        return found.IsUnbound ? Value.None : found;
    }

    private static Value Get(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value found = Self(arguments).GetOrError(interp, arguments[1]);
        return found.IsUnbound ? arguments[2] : found;
    }

    private static Value Pop(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value removed = Self(arguments).RemoveOrError(interp, arguments[1]);
        return !removed.IsUnbound ? removed
            : !arguments[2].IsUnbound ? arguments[2]
            : interp.Raise(new PyException(Exceptions.KeyError, arguments[1]));
    }

    private static Value PopItem(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDict dict = Self(arguments);
        int position = dict.PositionLimit - 1;
        if (!dict.PreviousEntry(ref position, out Value key, out Value value))
        {
            return interp.Raise(Throw.New(Exceptions.KeyError, "popitem(): dictionary is empty"));
        }

        dict.RemoveAt(position + 1);
        return new PyTuple([key, value]);
    }

    private static Value SetDefault(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDict dict = Self(arguments);
        if (!Hashing.TryHash(interp, arguments[1], out long hash))
        {
            return Value.Error;
        }

        int position = dict.Find(interp, arguments[1], hash);
        if (position >= 0)
        {
            return dict.GetValueAt(position);
        }

        dict.Append(hash, arguments[1], arguments[2]);
        return arguments[2];
    }

    private static Value UpdateFromOne(Interpreter interp, Value self, Value source) =>
        DictMerging.TryUpdate(interp, (PyDict)self.Reference!, source) ? Value.None : Value.Error;

    private static Value Update(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var positional = (PyTuple)arguments[1].Reference!;
        bool isDone = TryUpdate(interp, Self(arguments), "update", CallArguments.From(interp, positional.Items, (PyDict)arguments[2].Reference!));
        return isDone ? Value.None : Value.Error;
    }

    private static Value FromKeys(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        bool isDict = ReferenceEquals(arguments[0].Reference, Types.Dict);
        Value made = isDict ? new PyDict() : interp.Call(arguments[0]);
        PyDict? plain = made.Reference as PyDict;
        plain = plain?.Type == Types.Dict ? plain : null;
        Value iterator = Iteration.GetIterator(interp, arguments[1]);
        while (Iteration.MoveNext(interp, iterator, out Value key))
        {
            interp.Step();
            if (plain is not null)
            {
                plain.Set(interp, key, arguments[2]);
            }
            else
            {
                made.Type.Slots.SetItem(interp, made, key, arguments[2]);
            }
        }

        return made;
    }
}
