using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A union of types, <c>int | str</c> (library reference, "Union Type").</summary>
internal sealed class PyUnion(PyTuple members) : PyObject(Types.UnionType)
{
    /// <summary><c>__args__</c>: flat, and no type twice.</summary>
    public PyTuple Members { get; } = members;

    /// <summary><c>__parameters__</c>, worked out when first asked for.</summary>
    public PyTuple? Parameters { get; set; }
}

/// <summary>What unions do.</summary>
internal sealed class UnionSlots : TypeSlots
{
    /// <summary><c>left | right</c> for types, aliases, unions and None; else NotImplemented.</summary>
    public static Value Join(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation != BinaryOperation.BitOr || !CanBeMember(left) || !CanBeMember(right))
        {
            return Value.NotImplemented;
        }

        var members = new List<Value>();
        Add(interp, members, left);
        Add(interp, members, right);
        return members.Count == 1 ? members[0] : new PyUnion(new PyTuple([.. members]));
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) => Join(interp, operation, left, right);

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyUnion union = Union(self);
        PyTuple types = TypeParameters.Substitute(interp, self, union.Members, ParametersOf(interp, union), key);
        Value result = types.Items[0];
        foreach (Value each in types.Items.AsSpan(1))
        {
            result = Operators.Binary(interp, BinaryOperation.BitOr, result, each);
        }

        return result;
    }

    public static PyTuple ParametersOf(Interpreter interp, PyUnion union) => union.Parameters ??= TypeParameters.Collect(interp, union.Members);

    /// <summary>The hash does not depend on the order of the members.</summary>
    public override long Hash(Interpreter interp, Value self) => MembersOf(interp, self).FrozenHash();

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (comparison is not (Comparison.Equal or Comparison.NotEqual) || other.Reference is not PyUnion)
        {
            return Value.NotImplemented;
        }

        return Operators.Compare(interp, MembersOf(interp, self), MembersOf(interp, other), comparison);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyUnion union = Union(self);
        var texts = new string[union.Members.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            Value member = union.Members.Items[i];
            texts[i] = ReferenceEquals(member.Reference, Types.NoneType) ? "None" : TypeTexts.Of(interp, member);
        }

        return string.Join(" | ", texts);
    }

    private static PyUnion Union(Value self) => (PyUnion)self.Reference!;

    private static PySet MembersOf(Interpreter interp, Value self)
    {
        var set = new PySet(Types.FrozenSet);
        foreach (Value member in Union(self).Members.Items)
        {
            set.Add(interp, member);
        }

        return set;
    }

    private static bool CanBeMember(Value value) => value.IsNone || value.Reference is PyType or PyGenericAlias or PyUnion;

    private static void Add(Interpreter interp, List<Value> members, Value value)
    {
        if (value.Reference is PyUnion union)
        {
            foreach (Value each in union.Members.Items)
            {
                Add(interp, members, each);
            }

            return;
        }

        Value member = value.IsNone ? Types.NoneType : value;
        foreach (Value each in members)
        {
            interp.Step();
            if (each.Is(member) || (each.Reference is PyGenericAlias && member.Reference is PyGenericAlias && Operators.Equal(interp, each, member)))
            {
                return;
            }
        }

        members.Add(member);
    }
}
