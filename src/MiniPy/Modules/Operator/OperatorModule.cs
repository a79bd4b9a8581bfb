using System.Security.Cryptography;
using System.Text;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Operator;

/// <summary>The operator module: Python's operators as functions (library reference, "operator - Standard operators as functions").</summary>
internal static class OperatorModule
{
    /// <summary>The functions that have their name between double underscores too.</summary>
    private const string WithDunders = "abs add and_ call concat contains delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul "
        + "index inv invert ior ipow irshift isub itruediv ixor le lshift lt matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv xor";

    private static readonly PyType[] MadeTypes = [PyAttributeGetter.GetterType, PyItemGetter.GetterType, PyMethodCaller.CallerType];

    private static readonly BuiltinRow[] Rows =
    [
        // Comparisons
        Comparing("lt", Comparison.Less), Comparing("le", Comparison.LessEqual), Comparing("eq", Comparison.Equal),
        Comparing("ne", Comparison.NotEqual), Comparing("ge", Comparison.GreaterEqual), Comparing("gt", Comparison.Greater),

        // Truth and identity
        BuiltinRow.Of1("not_", "a, /", (interp, a) => Value.FromBool(!Operators.Truth(interp, a)), "Same as not a."),
        BuiltinRow.Of1("truth", "a, /", (interp, a) => Operators.TruthOrError(interp, a), "Return True if a is true, False otherwise."),
        BuiltinRow.Of2("is_", "a, b, /", (_, a, b) => Value.FromBool(a.Is(b)), "Same as a is b."),
        BuiltinRow.Of2("is_not", "a, b, /", (_, a, b) => Value.FromBool(!a.Is(b)), "Same as a is not b."),

        // Arithmetic
        Unary("abs", UnaryOperation.Absolute, "abs(a)"), Unary("neg", UnaryOperation.Minus, "-a"), Unary("pos", UnaryOperation.Plus, "+a"),
        Unary("inv", UnaryOperation.Invert, "~a"), Unary("invert", UnaryOperation.Invert, "~a"),
        BuiltinRow.Of1("index", "a, /", Index, "Same as a.__index__()"),
        .. Arithmetic("add", BinaryOperation.Add), .. Arithmetic("sub", BinaryOperation.Subtract), .. Arithmetic("mul", BinaryOperation.Multiply),
        .. Arithmetic("matmul", BinaryOperation.MatrixMultiply), .. Arithmetic("truediv", BinaryOperation.Divide),
        .. Arithmetic("floordiv", BinaryOperation.FloorDivide), .. Arithmetic("mod", BinaryOperation.Modulo), .. Arithmetic("pow", BinaryOperation.Power),
        .. Arithmetic("lshift", BinaryOperation.LeftShift), .. Arithmetic("rshift", BinaryOperation.RightShift),
        .. Arithmetic("and_", BinaryOperation.BitAnd), .. Arithmetic("or_", BinaryOperation.BitOr), .. Arithmetic("xor", BinaryOperation.BitXor),

        // Sequences and mappings
        new("concat", "a, b, /", Concatenate, "Same as a + b, for a and b sequences."),
        new("iconcat", "a, b, /", ConcatenateInPlace, "Same as a += b, for a and b sequences."),
        BuiltinRow.Of2("contains", "a, b, /", Operators.ContainsOrError, "Same as b in a (note reversed operands)."),
        new("countOf", "a, b, /", CountOf, "Return the number of items in a which are, or which equal, b."),
        new("indexOf", "a, b, /", IndexOf, "Return the first index of b in a."),
        BuiltinRow.Of2("getitem", "a, b, /", (interp, a, b) => a.Type.Slots.GetItem(interp, a, b), "Same as a[b]."),
        new("setitem", "a, b, c, /", SetItem, "Same as a[b] = c."),
        new("delitem", "a, b, /", DeleteItem, "Same as del a[b]."),
        new("length_hint", "obj, default=0, /", LengthHint, "Return an estimate of the number of items in obj."),

        // Calling
        new("call", "obj, /, *args, **kwargs", Call, "Same as obj(*args, **kwargs)."),
        new("_compare_digest", "a, b, /", CompareDigest),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_operator", Rows);
        foreach (PyType type in MadeTypes)
        {
            module.Names.SetStr(new PyStr(type.QualifiedName), type);
        }

        return module;
    }

    /// <summary>The public module: the same functions, and those with double underscores.</summary>
    public static PyModule CreatePublic(Interpreter interp)
    {
        PyDict source = Create(interp).Names;
        var module = new PyModule("operator");
        var all = new PyList();
        int position = 0;
        while (source.NextEntry(ref position, out Value key, out Value value))
        {
            var name = (PyStr)key.Reference!;
            if (!name.Text.StartsWith('_'))
            {
                module.Names.SetStr(name, value);
                all.Add(name);
            }
        }

        foreach (string name in WithDunders.Split(' '))
        {
            module.Names.SetStr(new PyStr($"__{name.TrimEnd('_')}__"), source.GetStr(new PyStr(name)));
        }

        interp.CallMethod(all, new PyStr("sort"));
        module.Names.SetStr(Names.All, all);
        return module;
    }

    private static BuiltinRow Comparing(string name, Comparison comparison) => BuiltinRow.Of2(
        name, "a, b, /", (interp, a, b) => Operators.CompareOrError(interp, a, b, comparison), $"Same as a {Operators.Symbol(comparison)} b.");

    private static BuiltinRow Unary(string name, UnaryOperation operation, string text) => BuiltinRow.Of1(
        name, "a, /", (interp, a) => Operators.UnaryOrError(interp, operation, a), $"Same as {text}.");

    private static BuiltinRow[] Arithmetic(string name, BinaryOperation operation)
    {
        string symbol = operation == BinaryOperation.Power ? "**" : Operators.Symbol(operation);
        return
        [
            BuiltinRow.Of2(name, "a, b, /", (interp, a, b) => Operators.BinaryOrError(interp, operation, a, b), $"Same as a {symbol} b."),
            BuiltinRow.Of2("i" + name.TrimEnd('_'), "a, b, /", (interp, a, b) => Operators.InPlaceOrError(interp, operation, a, b), $"Same as a {symbol}= b."),
        ];
    }

    private static Value Index(Interpreter interp, Value value)
    {
        if (value.IsInt)
        {
            return value;
        }

        Value index = value.Type.Slots.Index(interp, value);
        return index.IsNotImplemented ? throw Throw.TypeError($"'{value.Type.Name}' object cannot be interpreted as an integer") : index;
    }

    private static void CheckSequence(Value value)
    {
        bool isSequence = value.Type.Slots.ConcatenationName is not null
            || (value.Reference is not PyDict && !value.Type.Lookup(SpecialNames.GetItem).IsUnbound && value.Type.IsUserDefined);
        if (!isSequence)
        {
            throw Throw.TypeError($"'{value.Type.Name}' object can't be concatenated");
        }
    }

    private static Value Concatenate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        CheckSequence(arguments[0]);
        return Operators.BinaryOrError(interp, BinaryOperation.Add, arguments[0], arguments[1]);
    }

    private static Value ConcatenateInPlace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        CheckSequence(arguments[0]);
        return Operators.InPlaceOrError(interp, BinaryOperation.Add, arguments[0], arguments[1]);
    }

    private static Value SearchIterator(Interpreter interp, Value container)
    {
        Value iterator = interp.OrThrow(container.Type.Slots.Iterate(interp, container));
        return iterator.IsUnbound ? throw Throw.TypeError($"argument of type '{container.Type.Name}' is not iterable") : iterator;
    }

    private static Value CountOf(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value iterator = SearchIterator(interp, arguments[0]);
        long count = 0;
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            count += Operators.Equal(interp, item, arguments[1]) ? 1 : 0;
        }

        return Value.FromInt(count);
    }

    private static Value IndexOf(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value iterator = SearchIterator(interp, arguments[0]);
        for (long index = 0; Iteration.MoveNext(interp, iterator, out Value item); index++)
        {
            interp.Step();
            if (Operators.Equal(interp, item, arguments[1]))
            {
                return Value.FromInt(index);
            }
        }

        throw Throw.ValueError("sequence.index(x): x not in sequence");
    }

    private static Value SetItem(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        bool isDone = arguments[0].Type.Slots.TrySetItem(interp, arguments[0], arguments[1], arguments[2]);
        return isDone ? Value.None : Value.Error;
    }

    private static Value DeleteItem(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        bool isDone = arguments[0].Type.Slots.TryDeleteItem(interp, arguments[0], arguments[1]);
        return isDone ? Value.None : Value.Error;
    }

    private static Value LengthHint(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[1].Type.IsSubtypeOf(Types.Int))
        {
            throw Throw.TypeError($"'{arguments[1].Type.Name}' object cannot be interpreted as an integer");
        }

        long hint = LengthHints.Of(interp, arguments[0], -1);
        return hint < 0 ? arguments[1] : Value.FromInt(hint);
    }

    private static Value Call(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        interp.Call(arguments[0], CallArguments.From(interp, arguments[1].As<PyTuple>()!.Items, arguments[2].As<PyDict>()!));

    /// <summary>Equality in a time that does not depend on where two digests differ.</summary>
    private static Value CompareDigest(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].As<PyStr>() is { } left && arguments[1].As<PyStr>() is { } right)
        {
            return !Ascii.IsValid(left.Text) || !Ascii.IsValid(right.Text)
                ? throw Throw.TypeError("comparing strings with non-ASCII characters is not supported")
                : Value.FromBool(CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(left.Text), Encoding.ASCII.GetBytes(right.Text)));
        }

        return Value.FromBool(CryptographicOperations.FixedTimeEquals(Bytes(arguments[0]), Bytes(arguments[1])));
    }

    private static ReadOnlySpan<byte> Bytes(Value value) =>
        value.As<PyBytes>() is { } bytes ? bytes.Data : throw Throw.TypeError($"a bytes-like object is required, not '{value.Type.Name}'");
}
