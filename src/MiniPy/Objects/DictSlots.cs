using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What dicts do (library reference, "Mapping Types - dict").</summary>
internal class DictSlots : TypeSlots
{
    private static readonly PyStr Missing = new("__missing__");

    protected override bool SupportsItemAssignment => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        type == Types.Dict ? new PyDict() : new PyDictInstance(type);

    public override Value NewEmpty(PyType type) => ReferenceEquals(type, Types.Dict) ? new PyDict() : Value.Unbound;

    public override Value NewFrom(Interpreter interp, PyType type, Value only)
    {
        if (!ReferenceEquals(type, Types.Dict))
        {
            return Value.Unbound;
        }

        var made = new PyDict();
        return DictMerging.TryUpdate(interp, made, only) ? made : Value.Error;
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments) =>
        Builtins.DictMethods.Update(interp, Dict(self), "dict", arguments);

    public override bool TryInitialize(Interpreter interp, Value self, in Arguments arguments) =>
        Builtins.DictMethods.TryUpdate(interp, Dict(self), "dict", arguments);

    public override bool Truth(Interpreter interp, Value self) => Dict(self).Count != 0;

    public override long Hash(Interpreter interp, Value self) => throw Hashing.Unhashable(self);

    public override Value HashOrError(Interpreter interp, Value self) => interp.Raise(Hashing.Unhashable(self));

    public override string Repr(Interpreter interp, Value self)
    {
        PyDict dict = Dict(self);
        if (dict.Count == 0)
        {
            return "{}";
        }

        if (!interp.ReprsInProgress.Add(dict))
        {
            return "{...}";
        }

        try
        {
            var text = new StringBuilder("{");
            int position = 0;
            while (dict.NextEntry(ref position, out Value key, out Value value))
            {
                interp.Step();
                text.Append(text.Length == 1 ? string.Empty : ", ");
                text.Append(Operators.Repr(interp, key)).Append(": ").Append(Operators.Repr(interp, value));
            }

            return text.Append('}').ToString();
        }
        finally
        {
            interp.ReprsInProgress.Remove(dict);
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.Reference is not PyDict right || comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            return Value.NotImplemented;
        }

        return Value.FromBool(SameItems(interp, Dict(self), right) == (comparison == Comparison.Equal));
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation != BinaryOperation.BitOr || left.Reference is not PyDict first || right.Reference is not PyDict second)
        {
            return Value.NotImplemented;
        }

        PyDict joined = first.Copy();
        DictMerging.Update(interp, joined, second);
        return joined;
    }

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation != BinaryOperation.BitOr)
        {
            return Value.NotImplemented;
        }

        return DictMerging.TryUpdate(interp, Dict(left), right) ? left : Value.Error;
    }

    public override long Length(Interpreter interp, Value self) => Dict(self).Count;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyDict dict = Dict(self);
        Value found = dict.GetOrError(interp, key);
        if (!found.IsUnbound)
        {
            return found;
        }

        if (self.Type != Types.Dict)
        {
            Value missing = Operators.FindSpecial(interp, self, Missing);
            if (!missing.IsUnbound)
            {
                return missing.Type.Slots.Call(interp, missing, new Arguments([key]));
            }
        }

        return interp.Raise(new PyException(Exceptions.KeyError, key));
    }

    public override bool TrySetItem(Interpreter interp, Value self, Value key, Value value) => Dict(self).TrySet(interp, key, value);

    public override bool TryDeleteItem(Interpreter interp, Value self, Value key)
    {
        Value removed = Dict(self).RemoveOrError(interp, key);
        if (removed.IsUnbound)
        {
            removed = interp.Raise(new PyException(Exceptions.KeyError, key));
        }

        return !removed.IsError;
    }

    public override Value Contains(Interpreter interp, Value self, Value item) =>
        Hashing.TryHash(interp, item, out long hash) ? Value.FromBool(Dict(self).Find(interp, item, hash) >= 0) : Value.Error;

    public override Value Iterate(Interpreter interp, Value self) => Dict(self).MakeIterator(DictPart.Keys, isReverse: false);

    public override Value Reverse(Interpreter interp, Value self) => Dict(self).MakeIterator(DictPart.Keys, isReverse: true);

    private static PyDict Dict(Value self) => (PyDict)self.Reference!;

    private static bool SameItems(Interpreter interp, PyDict left, PyDict right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        int position = 0;
        while (left.NextEntry(ref position, out Value key, out Value value))
        {
            interp.Step();
            int found = right.Find(interp, key, left.HashAt(position - 1));
            if (found < 0 || !Operators.Equal(interp, value, right.GetValueAt(found)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>An instance of a Python subclass of dict: a dict with attributes.</summary>
internal sealed class PyDictInstance(PyType type) : PyDict(type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
