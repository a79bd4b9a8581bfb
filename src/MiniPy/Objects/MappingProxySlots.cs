using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What mapping proxies do: all that the mapping does, except change it (library reference, <c>types.MappingProxyType</c>).</summary>
internal sealed class MappingProxySlots : TypeSlots
{
    protected override bool SupportsItemAssignment => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var buffer = default(Builtins.ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..1];
        Builtins.MappingProxyMethods.New.Bind(arguments, bound);
        return bound[0].Reference is PyList or PyTuple || bound[0].Type.Lookup(SpecialNames.GetItem).IsUnbound
            ? throw Throw.TypeError($"mappingproxy() argument must be a mapping, not {bound[0].Type.Name}")
            : new PyMappingProxy(bound[0]);
    }

    public override bool Truth(Interpreter interp, Value self) => Length(interp, self) != 0;

    public override long Hash(Interpreter interp, Value self) => Hashing.Hash(interp, Mapping(self));

    public override string Repr(Interpreter interp, Value self) => $"mappingproxy({Operators.Repr(interp, Mapping(self))})";

    public override string Str(Interpreter interp, Value self) => Operators.Str(interp, Mapping(self));

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) =>
        Operators.CompareOrError(interp, Mapping(self), other, comparison);

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        operation == BinaryOperation.BitOr
            ? Operators.TryBinary(interp, operation, Unwrapped(left), Unwrapped(right))
            : Value.NotImplemented;

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        operation == BinaryOperation.BitOr
            ? throw Throw.TypeError($"'|=' is not supported by {left.Type.Name}; use '|' instead")
            : Value.NotImplemented;

    public override long Length(Interpreter interp, Value self) => Operators.Length(interp, Mapping(self));

    public override Value GetItem(Interpreter interp, Value self, Value key) => Mapping(self).Type.Slots.GetItem(interp, Mapping(self), key);

    public override Value Contains(Interpreter interp, Value self, Value item) => Operators.ContainsOrError(interp, Mapping(self), item);

    public override Value Iterate(Interpreter interp, Value self) => Mapping(self).Type.Slots.Iterate(interp, Mapping(self));

    public override Value Reverse(Interpreter interp, Value self) => Mapping(self).Type.Slots.Reverse(interp, Mapping(self));

    private static Value Mapping(Value self) => ((PyMappingProxy)self.Reference!).Mapping;

    private static Value Unwrapped(Value value) => value.Reference is PyMappingProxy proxy ? proxy.Mapping : value;
}
