using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Weak;

/// <summary>What weak proxies do: everything that their referent does (library reference, "weakref.proxy").</summary>
internal sealed class WeakProxySlots(bool isCallable) : TypeSlots
{
    public override bool IsCallable => isCallable;

    public override bool IsIterator => true;

    public override bool UsesDefaultAttributeAccess => false;

    public override bool Truth(Interpreter interp, Value self) => Operators.Truth(interp, Target(self));

    public override long Hash(Interpreter interp, Value self) => throw Throw.TypeError($"unhashable type: '{self.Type.Name}'");

    public override string Str(Interpreter interp, Value self) => Operators.Str(interp, Target(self));

    public override string Repr(Interpreter interp, Value self)
    {
        Value target = ((PyWeakReference)self.Reference!).Target;
        return target.IsNone
            ? $"<weakproxy at {ObjectProtocol.Address(self)}; dead>"
            : $"<weakproxy at {ObjectProtocol.Address(self)}; to '{target.Type.Name}' at {ObjectProtocol.Address(target)}>";
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) =>
        Operators.Compare(interp, Target(self), Unwrapped(other), comparison);

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        Operators.Binary(interp, operation, Unwrapped(left), Unwrapped(right));

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        Operators.InPlace(interp, operation, Target(left), Unwrapped(right));

    public override Value PowerModulo(Interpreter interp, Value left, Value exponent, Value modulus) =>
        Operators.PowerModulo(interp, Unwrapped(left), Unwrapped(exponent), Unwrapped(modulus));

    public override Value Unary(Interpreter interp, UnaryOperation operation, Value operand) => Operators.Unary(interp, operation, Target(operand));

    public override Value Index(Interpreter interp, Value self) => Target(self) is var target ? target.IsInt ? target : target.Type.Slots.Index(interp, target) : self;

    public override Value Int(Interpreter interp, Value self) => Target(self).Type.Slots.Int(interp, Target(self));

    public override Value Float(Interpreter interp, Value self) => Target(self).Type.Slots.Float(interp, Target(self));

    public override long Length(Interpreter interp, Value self) => Operators.Length(interp, Target(self));

    public override Value GetItem(Interpreter interp, Value self, Value key) => Operators.GetItem(interp, Target(self), key);

    public override bool TrySetItem(Interpreter interp, Value self, Value key, Value value) =>
        Target(self).Type.Slots.TrySetItem(interp, Target(self), key, value);

    public override bool TryDeleteItem(Interpreter interp, Value self, Value key) => Target(self).Type.Slots.TryDeleteItem(interp, Target(self), key);

    public override Value Contains(Interpreter interp, Value self, Value item) => Operators.ContainsOrError(interp, Target(self), item);

    public override Value Iterate(Interpreter interp, Value self) => Iteration.GetIteratorOrError(interp, Target(self));

    public override Value Next(Interpreter interp, Value self)
    {
        Value target = Target(self);
        return target.Type.Slots.IsIterator
            ? target.Type.Slots.Next(interp, target)
            : throw Throw.TypeError($"Weakref proxy referenced a non-iterator '{target.Type.Name}' object");
    }

    public override Value Reverse(Interpreter interp, Value self) => Target(self).Type.Slots.Reverse(interp, Target(self));

    public override Value Call(Interpreter interp, Value self, in Arguments arguments) =>
        isCallable ? Target(self).Type.Slots.Call(interp, Target(self), arguments) : base.Call(interp, self, arguments);

    public override Value FindAttribute(Interpreter interp, Value self, PyStr name) => Operators.GetAttribute(interp, Target(self), name);

    public override bool TrySetAttribute(Interpreter interp, Value self, PyStr name, Value value) =>
        Target(self).Type.Slots.TrySetAttribute(interp, Target(self), name, value);

    public override bool TryDeleteAttribute(Interpreter interp, Value self, PyStr name) =>
        Target(self).Type.Slots.TryDeleteAttribute(interp, Target(self), name);

    /// <summary>The referent; throws ReferenceError when it is gone.</summary>
    public static Value Target(Value self) => ((PyWeakReference)self.Reference!).Target is { IsNone: false } target
        ? target
        : throw Throw.New(Exceptions.ReferenceError, "weakly-referenced object no longer exists");

    private static Value Unwrapped(Value value) => value.Type.Slots is WeakProxySlots ? Target(value) : value;
}
