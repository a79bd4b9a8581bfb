using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>
/// The operations that give no value, for callers that can pass a pending exception up, and for those that cannot. Built-in types override one of each
/// pair; classes written in Python, whose methods raise as a matter of course, the one that throws nothing.
/// </content>
internal partial class TypeSlots
{
    /// <summary><see cref="Initialize"/>; false when an exception is pending.</summary>
    public virtual bool TryInitialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Initialize(interp, self, arguments);
        return true;
    }

    /// <summary><see cref="Truth"/> as a bool, or <see cref="Value.Error"/>.</summary>
    public virtual Value TruthOrError(Interpreter interp, Value self) => Value.FromBool(Truth(interp, self));

    /// <summary><see cref="Hash"/> as an int, or <see cref="Value.Error"/>.</summary>
    public virtual Value HashOrError(Interpreter interp, Value self) => Value.FromInt(Hash(interp, self));

    /// <summary><see cref="Length"/> as an int, or <see cref="Value.Error"/>.</summary>
    public virtual Value LengthOrError(Interpreter interp, Value self) => Value.FromInt(Length(interp, self));

    /// <summary><see cref="Repr"/>; null when an exception is pending.</summary>
    public virtual string? ReprOrNull(Interpreter interp, Value self) => Repr(interp, self);

    /// <summary><see cref="Str"/>; null when an exception is pending.</summary>
    public virtual string? StrOrNull(Interpreter interp, Value self) => Str(interp, self);

    /// <summary><see cref="Format"/>; null when an exception is pending.</summary>
    public virtual string? FormatOrNull(Interpreter interp, Value self, string specification) => Format(interp, self, specification);

    /// <summary><see cref="Index"/>, or <see cref="Value.Error"/>.</summary>
    public virtual Value IndexOrError(Interpreter interp, Value self) => Index(interp, self);

    public void SetItem(Interpreter interp, Value self, Value key, Value value) => Check(interp, TrySetItem(interp, self, key, value));

    public void DeleteItem(Interpreter interp, Value self, Value key) => Check(interp, TryDeleteItem(interp, self, key));

    public void SetAttribute(Interpreter interp, Value self, PyStr name, Value value) => Check(interp, TrySetAttribute(interp, self, name, value));

    private static void Check(Interpreter interp, bool isDone)
    {
        if (!isDone)
        {
            throw interp.ThrowPending();
        }
    }
}
