using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>
/// The special methods of built-in types as Python can call them, <c>int.__add__(1, 2)</c>: each leads to a slot of the
/// type whose method it is (reference, 3.3).
/// </summary>
internal static partial class SpecialMethods
{
    private static readonly Dictionary<string, (string Signature, SpecialBody Body)> Bodies = MakeBodies();

    /// <summary><c>__new__</c>: its receiver is the type whose it is.</summary>
    public static readonly BuiltinRow New = new("__new__", "*args, **kwargs", (_, _) => throw Throw.TypeError("__new__ needs its arguments"));

    /// <summary>The row of a special method that leads to a slot among these, whatever the type of its receiver overrides.</summary>
    public static BuiltinRow Row(string name, TypeSlots slots)
    {
        (string signature, SpecialBody body) = Bodies[name];
        return new BuiltinRow(name, signature, (interp, arguments) => body(slots, interp, arguments), DocOf(name), isSpecial: true);
    }

    /// <summary>The body of a special method: what it does with the slots of the type whose method it is.</summary>
    private delegate Value SpecialBody(TypeSlots slots, Interpreter interp, ReadOnlySpan<Value> arguments);

    private static Dictionary<string, (string Signature, SpecialBody Body)> MakeBodies()
    {
        var bodies = new Dictionary<string, (string, SpecialBody)>();
        void Add(string name, string signature, SpecialBody body) => bodies[name] = (signature, body);

        AddArithmetic(Add);
        AddComparisons(Add);
        AddContainers(Add);
        AddAttributes(Add);
        return bodies;
    }

    private static void AddArithmetic(Action<string, string, SpecialBody> add)
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
            add($"__{name}__", "value, /", (slots, interp, a) => CheckSequence(slots, operation, a, slots.Binary(interp, operation, a[0], a[1])));
            add($"__r{name}__", "value, /", (slots, interp, a) => slots.Binary(interp, operation, a[1], a[0]));
            add($"__i{name}__", "value, /", (slots, interp, a) => slots.InPlace(interp, operation, a[0], a[1]));
        }

        add("__pow__", "value, mod=None, /", (slots, interp, a) => a[2].IsNone
            ? slots.Binary(interp, BinaryOperation.Power, a[0], a[1])
            : slots.PowerModulo(interp, a[0], a[1], a[2]));
        add("__rpow__", "value, mod=None, /", (slots, interp, a) => slots.Binary(interp, BinaryOperation.Power, a[1], a[0]));
        add("__ipow__", "value, /", (slots, interp, a) => slots.InPlace(interp, BinaryOperation.Power, a[0], a[1]));
        add("__neg__", "/", (slots, interp, a) => slots.Unary(interp, UnaryOperation.Minus, a[0]));
        add("__pos__", "/", (slots, interp, a) => slots.Unary(interp, UnaryOperation.Plus, a[0]));
        add("__invert__", "/", (slots, interp, a) => slots.Unary(interp, UnaryOperation.Invert, a[0]));
        add("__abs__", "/", (slots, interp, a) => slots.Unary(interp, UnaryOperation.Absolute, a[0]));
        add("__index__", "/", (slots, interp, a) => slots.Index(interp, a[0]));
        add("__int__", "/", (slots, interp, a) => slots.Int(interp, a[0]));
        add("__float__", "/", (slots, interp, a) => slots.Float(interp, a[0]));
        add("__bool__", "/", (slots, interp, a) => slots.TruthOrError(interp, a[0]));
    }

    /// <summary>Sequences raise where numbers answer NotImplemented.</summary>
    private static Value CheckSequence(TypeSlots slots, BinaryOperation operation, ReadOnlySpan<Value> arguments, Value result)
    {
        if (!result.IsNotImplemented || slots.ConcatenationName is not { } name)
        {
            return result;
        }

        throw operation switch
        {
            BinaryOperation.Add => Throw.TypeError(slots.ConcatenationError(name, arguments[1])),
            _ => Throw.TypeError($"'{arguments[1].Type.Name}' object cannot be interpreted as an integer"),
        };
    }

    /// <summary>What a method without a result gives.</summary>
    private static Value Done(bool isDone) => isDone ? Value.None : Value.Error;

    private static void AddComparisons(Action<string, string, SpecialBody> add)
    {
        (string Name, Comparison Comparison)[] comparisons =
        [
            ("eq", Comparison.Equal), ("ne", Comparison.NotEqual), ("lt", Comparison.Less),
            ("le", Comparison.LessEqual), ("gt", Comparison.Greater), ("ge", Comparison.GreaterEqual),
        ];
        foreach ((string name, Comparison comparison) in comparisons)
        {
            add($"__{name}__", "value, /", (slots, interp, a) => slots.Compare(interp, a[0], a[1], comparison));
        }

        add("__hash__", "/", (slots, interp, a) => slots.HashOrError(interp, a[0]));
        add("__repr__", "/", (slots, interp, a) => Operators.Text(slots.ReprOrNull(interp, a[0])));
        add("__str__", "/", (slots, interp, a) => Operators.Text(slots.StrOrNull(interp, a[0])));
        add("__format__", "format_spec, /", (slots, interp, a) => Operators.Text(slots.FormatOrNull(interp, a[0], a[1].As<PyStr>()?.Text
            ?? throw Throw.TypeError($"__format__() argument must be str, not {a[1].Type.Name}"))));
    }

    private static void AddContainers(Action<string, string, SpecialBody> add)
    {
        add("__len__", "/", (slots, interp, a) => slots.LengthOrError(interp, a[0]));
        add("__getitem__", "key, /", (slots, interp, a) => slots.GetItem(interp, a[0], a[1]));
        add("__setitem__", "key, value, /", (slots, interp, a) => Done(slots.TrySetItem(interp, a[0], a[1], a[2])));
        add("__delitem__", "key, /", (slots, interp, a) => Done(slots.TryDeleteItem(interp, a[0], a[1])));
        add("__contains__", "key, /", (slots, interp, a) => slots.Contains(interp, a[0], a[1]));
        add("__iter__", "/", (slots, interp, a) => slots.Iterate(interp, a[0]));
        add("__reversed__", "/", (slots, interp, a) => slots.Reverse(interp, a[0]));
        add("__next__", "/", (slots, interp, a) =>
        {
            Value next = slots.Next(interp, a[0]);
            return next.IsEnd ? interp.Raise(Iteration.MakeStopIteration(interp, next, a[0], Value.None)) : next;
        });
    }

    /// <summary>A built-in type's own way of setting attributes cannot be passed by with that of one of its bases.</summary>
    private static void CheckAttributes(TypeSlots slots, Value self, string name)
    {
        TypeSlots own = self.Type.Slots is UserSlots user ? user.BaseSlots : self.Type.Slots;
        if (!ReferenceEquals(own, slots) && self.Reference is PyType)
        {
            throw Throw.TypeError($"can't apply this {name} to {self.Type.Name} object");
        }
    }

    private static void AddAttributes(Action<string, string, SpecialBody> add)
    {
        add("__call__", "*args, **kwargs", (slots, interp, a) =>
        {
            var positional = (PyTuple)a[1].Reference!;
            return slots.Call(interp, a[0], CallArguments.From(interp, positional.Items, (PyDict)a[2].Reference!));
        });
        add("__init__", "*args, **kwargs", (slots, interp, a) =>
        {
            var positional = (PyTuple)a[1].Reference!;
            return Done(slots.TryInitialize(interp, a[0], CallArguments.From(interp, positional.Items, (PyDict)a[2].Reference!)));
        });
        add("__getattribute__", "name, /", (slots, interp, a) =>
        {
            PyStr name = CallArguments.AttributeName(a[1]);
            Value found = slots.FindAttribute(interp, a[0], name);
            return found.IsUnbound ? interp.Raise(Throw.NoAttribute(a[0], name)) : found;
        });
        add("__setattr__", "name, value, /", (slots, interp, a) =>
        {
            CheckAttributes(slots, a[0], "__setattr__");
            return Done(slots.TrySetAttribute(interp, a[0], CallArguments.AttributeName(a[1]), a[2]));
        });
        add("__delattr__", "name, /", (slots, interp, a) =>
        {
            CheckAttributes(slots, a[0], "__delattr__");
            return Done(slots.TryDeleteAttribute(interp, a[0], CallArguments.AttributeName(a[1])));
        });
        add("__get__", "instance, owner=None, /", (slots, interp, a) => slots.DescriptorGet(
            interp, a[0], a[1].IsNone ? Value.Unbound : a[1], a[2].As<PyType>() ?? a[1].Type));
        add("__set__", "instance, value, /", (slots, interp, a) => Done(slots.TryDescriptorSet(interp, a[0], a[1], a[2])));
        add("__delete__", "instance, /", (slots, interp, a) => Done(slots.TryDescriptorDelete(interp, a[0], a[1])));
    }
}
