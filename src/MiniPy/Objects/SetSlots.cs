using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What sets and frozensets do (library reference, "Set Types - set, frozenset").</summary>
internal sealed class SetSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (!type.IsSubtypeOf(Types.FrozenSet))
        {
            return type == Types.Set ? new PySet() : new PySetInstance(type);
        }

        Value iterable = type == Types.FrozenSet || arguments.KeywordCount == 0
            ? Builtins.SetMethods.NewFrozen.BindOptional(arguments)
            : Builtins.SetMethods.NewFrozen.BindOptional(new Arguments(arguments.Positional));
        if (type == Types.FrozenSet && !iterable.IsUnbound && iterable.Type == Types.FrozenSet)
        {
            return iterable;
        }

        PySet made = type == Types.FrozenSet ? new PySet(type) : new PySetInstance(type);
        return iterable.IsUnbound || made.TryUpdate(interp, iterable) ? made : Value.Error;
    }

    public override Value NewEmpty(PyType type) => ReferenceEquals(type, Types.Set) ? new PySet() : Value.Unbound;

    public override Value NewFrom(Interpreter interp, PyType type, Value only)
    {
        if (!ReferenceEquals(type, Types.Set))
        {
            return Value.Unbound;
        }

        var made = new PySet();
        return made.TryUpdate(interp, only) ? made : Value.Error;
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (!TryInitialize(interp, self, arguments))
        {
            throw interp.ThrowPending();
        }
    }

    public override bool TryInitialize(Interpreter interp, Value self, in Arguments arguments)
    {
        PySet set = Set(self);
        if (set.IsFrozen)
        {
            return true;
        }

        Value iterable = Builtins.SetMethods.New.BindOptional(arguments);
        if (set.Count > 0)
        {
            set.Clear();
        }

        return iterable.IsUnbound || set.TryUpdate(interp, iterable);
    }

    public override bool Truth(Interpreter interp, Value self) => Set(self).Count != 0;

    public override long Hash(Interpreter interp, Value self) =>
        Set(self).IsFrozen ? Set(self).FrozenHash() : throw Hashing.Unhashable(self);

    public override Value HashOrError(Interpreter interp, Value self) =>
        Set(self).IsFrozen ? Value.FromInt(Set(self).FrozenHash()) : interp.Raise(Hashing.Unhashable(self));

    public override string Repr(Interpreter interp, Value self)
    {
        PySet set = Set(self);
        string name = self.Type.Name;
        if (set.Count == 0)
        {
            return name + "()";
        }

        if (!interp.ReprsInProgress.Add(set))
        {
            return name + "(...)";
        }

        try
        {
            var text = new StringBuilder(self.Type == Types.Set ? "{" : name + "({");
            int position = 0;
            bool isFirst = true;
            while (set.NextEntry(ref position, out Value key, out _))
            {
                interp.Step();
                text.Append(isFirst ? string.Empty : ", ").Append(Operators.Repr(interp, key));
                isFirst = false;
            }

            return text.Append(self.Type == Types.Set ? "}" : "})").ToString();
        }
        finally
        {
            interp.ReprsInProgress.Remove(set);
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.Reference is not PySet right)
        {
            return Value.NotImplemented;
        }

        PySet left = Set(self);
        return Value.FromBool(comparison switch
        {
            Comparison.Equal => left.Count == right.Count && left.IsSubsetOf(interp, other),
            Comparison.NotEqual => left.Count != right.Count || !left.IsSubsetOf(interp, other),
            Comparison.Less => left.Count < right.Count && left.IsSubsetOf(interp, other),
            Comparison.LessEqual => left.IsSubsetOf(interp, other),
            Comparison.Greater => left.Count > right.Count && right.IsSubsetOf(interp, self),
            _ => right.IsSubsetOf(interp, self),
        });
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (left.Reference is not PySet first || right.Reference is not PySet)
        {
            return Value.NotImplemented;
        }

        switch (operation)
        {
            case BinaryOperation.BitOr:
                PySet union = first.Copy(interp);
                union.Update(interp, right);
                return union;
            case BinaryOperation.BitAnd:
                return first.Intersection(interp, right);
            case BinaryOperation.Subtract:
                return first.Difference(interp, right);
            case BinaryOperation.BitXor:
                return first.SymmetricDifference(interp, right);
            default:
                return Value.NotImplemented;
        }
    }

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        PySet set = Set(left);
        if (set.IsFrozen || right.Reference is not PySet)
        {
            return Value.NotImplemented;
        }

        switch (operation)
        {
            case BinaryOperation.BitOr:
                set.Update(interp, right);
                return left;
            case BinaryOperation.BitAnd:
                set.TakeOver(set.Intersection(interp, right));
                return left;
            case BinaryOperation.Subtract:
                set.DifferenceUpdate(interp, right);
                return left;
            case BinaryOperation.BitXor:
                set.SymmetricDifferenceUpdate(interp, right);
                return left;
            default:
                return Value.NotImplemented;
        }
    }

    public override long Length(Interpreter interp, Value self) => Set(self).Count;

    public override Value Contains(Interpreter interp, Value self, Value item)
    {
        Value key = AsKey(interp, item);
        return Hashing.TryHash(interp, key, out long hash) ? Value.FromBool(Set(self).Contains(interp, key, hash)) : Value.Error;
    }

    public override Value Iterate(Interpreter interp, Value self) => new PySetIterator(Set(self));

    /// <summary>What to look for: a set itself cannot be an item, but a frozenset equal to it can.</summary>
    public static Value AsKey(Interpreter interp, Value item)
    {
        if (item.IsInt || item.IsExactly<PyStr>())
        {
            return item;
        }

        if (item.Reference is not PySet { IsFrozen: false } set || HasOwnHash(item.Type))
        {
            return item;
        }

        var frozen = new PySet(Types.FrozenSet);
        frozen.Update(interp, set);
        return frozen;
    }

    private static bool HasOwnHash(PyType type) => type.IsUserDefined && !type.Lookup(SpecialNames.Hash).IsNone;

    private static PySet Set(Value self) => (PySet)self.Reference!;
}
