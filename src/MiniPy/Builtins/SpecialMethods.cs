using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>
/// The special methods of built-in types as Python can call them, <c>int.__add__(1, 2)</c>: each leads to a slot of the receiver's
/// built-in type (reference, 3.3).
/// </summary>
internal static partial class SpecialMethods
{
    private static readonly Dictionary<string, BuiltinRow> Rows = MakeRows();

    /// <summary><c>__new__</c>: its receiver is the type whose it is.</summary>
    public static readonly BuiltinRow New = new("__new__", "*args, **kwargs", (_, _) => throw Throw.TypeError("__new__ needs its arguments"));

    public static BuiltinRow Row(string name) => Rows[name];

    private static Dictionary<string, BuiltinRow> MakeRows()
    {
        var rows = new Dictionary<string, BuiltinRow>();
        void Add(string name, string signature, BuiltinBody body) => rows[name] = new BuiltinRow(name, signature, body, isSpecial: true);

        AddArithmetic(Add);
        AddComparisons(Add);
        AddContainers(Add);
        AddAttributes(Add);
        return rows;
    }

    /// <summary>The slots of the built-in type that the method belongs to, whatever a subclass overrides.</summary>
    private static TypeSlots SlotsOf(Value self) => self.Type.Slots is UserSlots user ? user.BaseSlots : self.Type.Slots;

    private static void AddArithmetic(Action<string, string, BuiltinBody> add)
    {
        (string Name, BinaryOperation Operation)[] operations =
        [
            ("add", BinaryOperation.Add), ("sub", BinaryOperation.Subtract), ("mul", BinaryOperation.Multiply),
            ("matmul", BinaryOperation.MatrixMultiply), ("truediv", BinaryOperation.Divide), ("mod", BinaryOperation.Modulo),
            ("lshift", BinaryOperation.LeftShift), ("rshift", BinaryOperation.RightShift), ("or", BinaryOperation.BitOr),
            ("xor", BinaryOperation.BitXor), ("and", BinaryOperation.BitAnd), ("floordiv", BinaryOperation.FloorDivide),
            ("divmod", BinaryOperation.DivMod),
        ];
        foreach ((string name, BinaryOperation operation) in operations)
        {
            add($"__{name}__", "value, /", (interp, a) => CheckSequence(operation, a, SlotsOf(a[0]).Binary(interp, operation, a[0], a[1])));
            add($"__r{name}__", "value, /", (interp, a) => SlotsOf(a[0]).Binary(interp, operation, a[1], a[0]));
            add($"__i{name}__", "value, /", (interp, a) => SlotsOf(a[0]).InPlace(interp, operation, a[0], a[1]));
        }

        add("__pow__", "value, mod=None, /", (interp, a) => a[2].IsNone
            ? SlotsOf(a[0]).Binary(interp, BinaryOperation.Power, a[0], a[1])
            : SlotsOf(a[0]).PowerModulo(interp, a[0], a[1], a[2]));
        add("__rpow__", "value, mod=None, /", (interp, a) => SlotsOf(a[0]).Binary(interp, BinaryOperation.Power, a[1], a[0]));
        add("__ipow__", "value, /", (interp, a) => SlotsOf(a[0]).InPlace(interp, BinaryOperation.Power, a[0], a[1]));
        add("__neg__", "/", (interp, a) => SlotsOf(a[0]).Unary(interp, UnaryOperation.Minus, a[0]));
        add("__pos__", "/", (interp, a) => SlotsOf(a[0]).Unary(interp, UnaryOperation.Plus, a[0]));
        add("__invert__", "/", (interp, a) => SlotsOf(a[0]).Unary(interp, UnaryOperation.Invert, a[0]));
        add("__abs__", "/", (interp, a) => SlotsOf(a[0]).Unary(interp, UnaryOperation.Absolute, a[0]));
        add("__index__", "/", (interp, a) => SlotsOf(a[0]).Index(interp, a[0]));
        add("__int__", "/", (interp, a) => SlotsOf(a[0]).Int(interp, a[0]));
        add("__float__", "/", (interp, a) => SlotsOf(a[0]).Float(interp, a[0]));
        add("__bool__", "/", (interp, a) => Value.FromBool(SlotsOf(a[0]).Truth(interp, a[0])));
    }

    /// <summary>Sequences raise where numbers answer NotImplemented.</summary>
    private static Value CheckSequence(BinaryOperation operation, ReadOnlySpan<Value> arguments, Value result)
    {
        if (!result.IsNotImplemented || SlotsOf(arguments[0]).ConcatenationName is not { } name)
        {
            return result;
        }

        throw operation switch
        {
            BinaryOperation.Add => Throw.TypeError(SlotsOf(arguments[0]).ConcatenationError(name, arguments[1])),
            _ => Throw.TypeError($"'{arguments[1].Type.Name}' object cannot be interpreted as an integer"),
        };
    }

    private static void AddComparisons(Action<string, string, BuiltinBody> add)
    {
        (string Name, Comparison Comparison)[] comparisons =
        [
            ("eq", Comparison.Equal), ("ne", Comparison.NotEqual), ("lt", Comparison.Less),
            ("le", Comparison.LessEqual), ("gt", Comparison.Greater), ("ge", Comparison.GreaterEqual),
        ];
        foreach ((string name, Comparison comparison) in comparisons)
        {
            add($"__{name}__", "value, /", (interp, a) => SlotsOf(a[0]).Compare(interp, a[0], a[1], comparison));
        }

        add("__hash__", "/", (interp, a) => Value.FromInt(SlotsOf(a[0]).Hash(interp, a[0])));
        add("__repr__", "/", (interp, a) => Value.FromString(SlotsOf(a[0]).Repr(interp, a[0])));
        add("__str__", "/", (interp, a) => Value.FromString(SlotsOf(a[0]).Str(interp, a[0])));
        add("__format__", "format_spec, /", (interp, a) => Value.FromString(SlotsOf(a[0]).Format(interp, a[0], a[1].As<PyStr>()?.Text
            ?? throw Throw.TypeError($"__format__() argument must be str, not {a[1].Type.Name}"))));
    }

    private static void AddContainers(Action<string, string, BuiltinBody> add)
    {
        add("__len__", "/", (interp, a) => Value.FromInt(SlotsOf(a[0]).Length(interp, a[0])));
        add("__getitem__", "key, /", (interp, a) => SlotsOf(a[0]).GetItem(interp, a[0], a[1]));
        add("__setitem__", "key, value, /", (interp, a) =>
        {
            SlotsOf(a[0]).SetItem(interp, a[0], a[1], a[2]);
            return Value.None;
        });
        add("__delitem__", "key, /", (interp, a) =>
        {
            SlotsOf(a[0]).DeleteItem(interp, a[0], a[1]);
            return Value.None;
        });
        add("__contains__", "key, /", (interp, a) => Value.FromBool(SlotsOf(a[0]).Contains(interp, a[0], a[1])));
        add("__iter__", "/", (interp, a) => SlotsOf(a[0]).Iterate(interp, a[0]));
        add("__reversed__", "/", (interp, a) => SlotsOf(a[0]).Reverse(interp, a[0]));
        add("__next__", "/", (interp, a) =>
        {
            Value next = SlotsOf(a[0]).Next(interp, a[0]);
            return next.IsEnd ? interp.Raise(Iteration.MakeStopIteration(interp, next)) : next;
        });
    }

    private static void AddAttributes(Action<string, string, BuiltinBody> add)
    {
        add("__call__", "*args, **kwargs", (interp, a) =>
        {
            var positional = (PyTuple)a[1].Reference!;
            return SlotsOf(a[0]).Call(interp, a[0], CallArguments.From(interp, positional.Items, (PyDict)a[2].Reference!));
        });
        add("__init__", "*args, **kwargs", (interp, a) =>
        {
            var positional = (PyTuple)a[1].Reference!;
            SlotsOf(a[0]).Initialize(interp, a[0], CallArguments.From(interp, positional.Items, (PyDict)a[2].Reference!));
            return Value.None;
        });
        add("__getattribute__", "name, /", (interp, a) =>
        {
            PyStr name = CallArguments.AttributeName(a[1]);
            Value found = SlotsOf(a[0]).FindAttribute(interp, a[0], name);
            return found.IsUnbound ? throw Throw.NoAttribute(a[0], name) : found;
        });
        add("__setattr__", "name, value, /", (interp, a) =>
        {
            SlotsOf(a[0]).SetAttribute(interp, a[0], CallArguments.AttributeName(a[1]), a[2]);
            return Value.None;
        });
        add("__delattr__", "name, /", (interp, a) =>
        {
            SlotsOf(a[0]).DeleteAttribute(interp, a[0], CallArguments.AttributeName(a[1]));
            return Value.None;
        });
        add("__get__", "instance, owner=None, /", (interp, a) => SlotsOf(a[0]).DescriptorGet(
            interp, a[0], a[1].IsNone ? Value.Unbound : a[1], a[2].As<PyType>() ?? a[1].Type));
        add("__set__", "instance, value, /", (interp, a) =>
        {
            SlotsOf(a[0]).DescriptorSet(interp, a[0], a[1], a[2]);
            return Value.None;
        });
        add("__delete__", "instance, /", (interp, a) =>
        {
            SlotsOf(a[0]).DescriptorDelete(interp, a[0], a[1]);
            return Value.None;
        });
    }
}
