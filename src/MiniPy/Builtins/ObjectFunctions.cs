using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The builtin functions about any object.</summary>
internal static class ObjectFunctions
{
    public static BuiltinRow[] Rows { get; } =
    [
        new("ascii", "obj, /", (interp, a) => Value.FromString(TextEscaping.Ascii(Operators.Repr(interp, a[0])))),
        BuiltinRow.Of1("callable", "obj, /", (_, value) => Value.FromBool(value.Type.Slots.IsCallable)),
        new("delattr", "obj, name, /", DelAttr),
        new("dir", "object=<unset>, /", (interp, a) => a[0].IsUnbound
            ? Directory.OfNames(interp, FrameLocals.Of(CompileFunctions.CurrentFrame(interp)))
            : Directory.AsObjectSays(interp, a[0])),
        new("format", "value, format_spec='', /", Format),
        new("getattr", "object, name, default=<unset>, /", (interp, a) => a[2].IsUnbound ? GetAttr(interp, a[0], a[1]) : GetAttr(interp, a[0], a[1], a[2])) { Binary = GetAttr },
        BuiltinRow.Of2("hasattr", "obj, name, /", HasAttr),
        BuiltinRow.Of1("hash", "obj, /", (interp, value) => Hashing.TryHash(interp, value, out long hash) ? Value.FromInt(hash) : Value.Error),
        BuiltinRow.Of1("id", "obj, /", (_, value) => Value.FromInt(Operators.Identity(value))),
        BuiltinRow.Of2("isinstance", "obj, class_or_tuple, /", (interp, value, types) => Value.FromBool(TypeChecks.IsInstance(interp, value, types))),
        new("issubclass", "cls, class_or_tuple, /", (interp, a) => Value.FromBool(TypeChecks.IsSubclass(interp, a[0], a[1]))),
        BuiltinRow.Of1("repr", "obj, /", (interp, value) => Operators.Text(Operators.ReprOrNull(interp, value))),
        new("setattr", "obj, name, value, /", SetAttr),
        new("vars", "object=<unset>, /", Vars),
    ];

    private static Value Vars(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsUnbound)
        {
            return FrameLocals.Of(CompileFunctions.CurrentFrame(interp));
        }

        Value names = Operators.FindAttribute(interp, arguments[0], Names.Dict);
        return names.IsUnbound ? throw Throw.TypeError("vars() argument must have __dict__ attribute") : names;
    }

    private static Value Format(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr specification = arguments[1].As<PyStr>() ?? throw Throw.TypeError($"format() argument 2 must be str, not {arguments[1].Type.Name}");
        return Operators.Text(Operators.FormatOrNull(interp, arguments[0], specification.Text));
    }

    private static Value GetAttr(Interpreter interp, Value owner, Value nameValue)
    {
        PyStr name = CallArguments.AttributeName(nameValue);
        Value found = owner.Type.Slots.FindAttribute(interp, owner, name);
        return found.IsUnbound ? interp.Raise(Throw.NoAttribute(owner, name)) : found;
    }

    private static Value GetAttr(Interpreter interp, Value owner, Value name, Value otherwise)
    {
        Value found = Operators.FindAttribute(interp, owner, CallArguments.AttributeName(name));
        return found.IsUnbound ? otherwise : found;
    }

    private static Value HasAttr(Interpreter interp, Value value, Value name) =>
        Value.FromBool(!Operators.FindAttribute(interp, value, CallArguments.AttributeName(name)).IsUnbound);

    private static Value SetAttr(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        bool isDone = arguments[0].Type.Slots.TrySetAttribute(interp, arguments[0], CallArguments.AttributeName(arguments[1]), arguments[2]);
        return isDone ? Value.None : Value.Error;
    }

    private static Value DelAttr(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        bool isDone = arguments[0].Type.Slots.TryDeleteAttribute(interp, arguments[0], CallArguments.AttributeName(arguments[1]));
        return isDone ? Value.None : Value.Error;
    }
}
