using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What generic aliases do: they are called, and asked for attributes, in place of their origin (library reference, "Generic Alias Type").</summary>
internal sealed class GenericAliasSlots : TypeSlots
{
    /// <summary>The attributes that are the alias's own; all others are those of the origin.</summary>
    public static readonly string[] OwnNames =
    [
        "__class__", "__origin__", "__args__", "__unpacked__", "__parameters__", "__typing_unpacked_tuple_args__", "__mro_entries__", "__reduce_ex__",
        "__reduce__", "__copy__", "__deepcopy__", "__bases__",
    ];

    private static readonly PyStr OriginalClass = new("__orig_class__");

    public override bool IsCallable => true;

    public override bool UsesDefaultAttributeAccess => false;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.KeywordCount != 0)
        {
            throw Throw.TypeError("GenericAlias() takes no keyword arguments");
        }

        return arguments.PositionalCount == 2
            ? new PyGenericAlias(arguments[0], arguments[1].Reference as PyTuple ?? new PyTuple([arguments[1]]), type)
            : throw Throw.TypeError($"GenericAlias expected 2 arguments, got {arguments.PositionalCount}");
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        Value origin = Alias(self).Origin;
        Value made = origin.Type.Slots.Call(interp, origin, arguments);
        if (made.IsError)
        {
            return made;
        }

        try
        {
            Operators.SetAttribute(interp, made, OriginalClass, self);
        }
        catch (PythonException error) when (error.Value.Type.IsSubtypeOf(Exceptions.AttributeError) || error.Value.Type.IsSubtypeOf(Exceptions.TypeError))
        {
            // What takes no attributes does without the mark.
            return made;
        }

        return made;
    }

    public override Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        if (Array.IndexOf(OwnNames, name.Text) >= 0)
        {
            return base.FindAttribute(interp, self, name);
        }

        Value origin = Alias(self).Origin;
        return Operators.GetAttribute(interp, origin, name);
    }

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyGenericAlias alias = Alias(self);
        PyTuple arguments = TypeParameters.Substitute(interp, self, alias.Arguments, TypeParameters.Of(interp, alias), key);
        return new PyGenericAlias(alias.Origin, arguments, Types.GenericAlias) { IsUnpacked = alias.IsUnpacked };
    }

    public override Value Iterate(Interpreter interp, Value self) => new PyGenericAliasIterator(Alias(self));

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) => UnionSlots.Join(interp, operation, left, right);

    public override long Hash(Interpreter interp, Value self) =>
        Hashing.Hash(interp, Alias(self).Origin) ^ Hashing.HashTuple(interp, Alias(self).Arguments.Items);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (comparison is not (Comparison.Equal or Comparison.NotEqual) || other.Reference is not PyGenericAlias right)
        {
            return comparison == Comparison.NotEqual ? Value.NotImplemented : base.Compare(interp, self, other, comparison);
        }

        PyGenericAlias left = Alias(self);
        bool isEqual = left.IsUnpacked == right.IsUnpacked && Operators.Equal(interp, left.Origin, right.Origin)
            && Operators.Equal(interp, left.Arguments, right.Arguments);
        return Value.FromBool(isEqual == (comparison == Comparison.Equal));
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyGenericAlias alias = Alias(self);
        string origin = TypeTexts.Of(interp, alias.Origin);
        string arguments = alias.Arguments.Count == 0 ? "()" : TypeTexts.Join(interp, alias.Arguments.Items);
        return $"{(alias.IsUnpacked ? "*" : string.Empty)}{origin}[{arguments}]";
    }

    private static PyGenericAlias Alias(Value self) => (PyGenericAlias)self.Reference!;
}
