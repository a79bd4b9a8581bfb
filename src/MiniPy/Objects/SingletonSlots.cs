using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What None does (library reference, "The Null Object").</summary>
internal sealed class NoneSlots : TypeSlots
{
    /// <summary>CPython's constant.</summary>
    private const long NoneHash = 0xfca86420;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        arguments.Count == 0 ? Value.None : throw Throw.TypeError("NoneType takes no arguments");

    public override bool Truth(Interpreter interp, Value self) => false;

    public override long Hash(Interpreter interp, Value self) => NoneHash;

    public override string Repr(Interpreter interp, Value self) => "None";
}

/// <summary>What NotImplemented does (library reference, "The NotImplemented Object").</summary>
internal sealed class NotImplementedSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        arguments.Count == 0 ? Value.NotImplemented : throw Throw.TypeError("NotImplementedType takes no arguments");

    public override bool Truth(Interpreter interp, Value self)
    {
        interp.Warn(Exceptions.DeprecationWarning, "NotImplemented should not be used in a boolean context");
        return true;
    }

    public override string Repr(Interpreter interp, Value self) => "NotImplemented";
}

/// <summary>What <c>...</c> does (library reference, "The Ellipsis Object").</summary>
internal sealed class EllipsisSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        arguments.Count == 0 ? PyEllipsis.Instance : throw Throw.TypeError("EllipsisType takes no arguments");

    public override string Repr(Interpreter interp, Value self) => "Ellipsis";
}
