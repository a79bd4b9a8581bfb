using MiniPy.Builtins;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Objects;

/// <summary>What instances of a class are made of: the state of a built-in base, <c>__slots__</c>, <c>__dict__</c>, <c>__weakref__</c> (reference, 3.3.2.4).</summary>
internal static class ClassLayout
{
    public static readonly PyStr SlotsName = new("__slots__");
    public static readonly PyStr WeakReferenceName = new("__weakref__");

    private const string DictDoc = "dictionary for instance variables";
    private const string WeakReferenceDoc = "list of weak references to the object";

    /// <summary>The base whose state instances carry on; two unrelated states cannot be joined.</summary>
    public static PyType BestBase(PyType[] bases)
    {
        PyType best = bases[0];
        PyType winner = Solid(best);
        foreach (PyType each in bases.AsSpan(1))
        {
            PyType candidate = Solid(each);
            if (winner.IsSubtypeOf(candidate))
            {
                continue;
            }

            if (!candidate.IsSubtypeOf(winner))
            {
                throw Throw.TypeError("multiple bases have instance lay-out conflict");
            }

            winner = candidate;
            best = each;
        }

        return best;
    }

    /// <summary>The nearest type along the bases that adds state to instances.</summary>
    public static PyType Solid(PyType type)
    {
        while (type.Base is { } next && !AddsState(type, next))
        {
            type = next;
        }

        return type;
    }

    /// <summary>True when instances of one class can become instances of the other.</summary>
    public static bool IsSame(PyType left, PyType right)
    {
        if (left.HasInstanceDictionary != right.HasInstanceDictionary || left.HasWeakReferences != right.HasWeakReferences)
        {
            return false;
        }

        PyType first = Solid(left);
        PyType second = Solid(right);
        return ReferenceEquals(first, second)
            || (first.IsUserDefined && second.IsUserDefined && first.SlotNames.AsSpan().SequenceEqual(second.SlotNames)
                && ReferenceEquals(Solid(first.Base!), Solid(second.Base!)));
    }

    /// <summary>Reads <c>__slots__</c>, and puts the descriptors of a new class's instance state into its namespace.</summary>
    public static void Define(Interpreter interp, PyType type, PyDict names)
    {
        Value slots = names.GetStr(SlotsName);
        PyType layout = type.Base!;
        bool isVariable = IsVariableSize(layout);
        bool addsDictionary = slots.IsUnbound && !layout.HasInstanceDictionary;
        bool addsWeakReferences = slots.IsUnbound && !layout.HasWeakReferences && !isVariable;
        if (!slots.IsUnbound)
        {
            ReadSlots(interp, type, names, slots, isVariable, out addsDictionary, out addsWeakReferences);
        }

        type.HasInstanceDictionary |= addsDictionary;
        type.HasWeakReferences |= addsWeakReferences;
        foreach (PyType other in type.Bases)
        {
            // A base beside the one whose state is carried on can bring both along.
            type.HasInstanceDictionary |= other.HasInstanceDictionary;
            type.HasWeakReferences |= other.HasWeakReferences;
        }

        for (int i = 0; i < type.SlotNames.Length; i++)
        {
            var descriptor = new PyGetSetDescriptor(type, SlotRow(type.SlotNames[i], layout.SlotCount + i, type));
            names.SetStr(new PyStr(type.SlotNames[i]), descriptor);
        }

        if (addsDictionary)
        {
            names.SetStr(Names.Dict, new PyGetSetDescriptor(type, ObjectMethods.DictAttribute, DictDoc));
        }

        if (addsWeakReferences)
        {
            names.SetStr(WeakReferenceName, new PyGetSetDescriptor(type, WeakReferenceRow, WeakReferenceDoc));
        }
    }

    private static AttributeRow WeakReferenceRow { get; } = new("__weakref__", (interp, self) => interp.WeakReferences.First(self));

    private static bool AddsState(PyType type, PyType baseType)
    {
        if (type.IsUserDefined)
        {
            return type.SlotNames.Length > 0;
        }

        return type.Slots is not ExceptionSlots own || baseType.Slots is not ExceptionSlots inherited || !own.FieldNames.SequenceEqual(inherited.FieldNames);
    }

    /// <summary>True for types whose instances differ in size, which cannot have slots after them.</summary>
    private static bool IsVariableSize(PyType type) =>
        type.IsSubtypeOf(Types.Int) || type.IsSubtypeOf(Types.Tuple) || type.IsSubtypeOf(Types.Bytes) || type.IsSubtypeOf(Types.Type);

    private static void ReadSlots(
        Interpreter interp, PyType type, PyDict names, Value slots, bool isVariable, out bool addsDictionary, out bool addsWeakReferences)
    {
        addsDictionary = false;
        addsWeakReferences = false;
        Value[] given = slots.Reference is PyStr ? [slots] : Iteration.ToArray(interp, slots);
        if (given.Length > 0 && isVariable)
        {
            throw Throw.TypeError($"nonempty __slots__ not supported for subtype of '{type.Base!.Name}'");
        }

        var found = new List<string>();
        foreach (Value each in given)
        {
            string slot = each.As<PyStr>()?.Text ?? throw Throw.TypeError($"__slots__ items must be strings, not '{each.Type.Name}'");
            if (slot.Length == 0 || Identifiers.FirstInvalid(slot) >= 0)
            {
                throw Throw.TypeError("__slots__ must be identifiers");
            }

            if (slot == "__dict__")
            {
                addsDictionary = !addsDictionary && !type.HasInstanceDictionary ? true : throw Throw.TypeError("__dict__ slot disallowed: we already got one");
            }
            else if (slot == "__weakref__")
            {
                addsWeakReferences = !addsWeakReferences && !type.HasWeakReferences
                    ? true
                    : throw Throw.TypeError("__weakref__ slot disallowed: we already got one");
            }
            else
            {
                string mangled = Mangle(type.Name, slot);
                bool isImplicit = slot is "__qualname__" or "__classcell__" or "__classdictcell__";
                if (!isImplicit && !names.GetStr(new PyStr(mangled)).IsUnbound)
                {
                    throw Throw.ValueError($"'{slot}' in __slots__ conflicts with class variable");
                }

                found.Add(mangled);
            }
        }

        found.Sort(string.CompareOrdinal);
        type.SlotNames = [.. found];
        type.SlotCount += found.Count;
    }

    /// <summary>A private name as it is inside a class (reference, 6.2.1).</summary>
    private static string Mangle(string className, string name)
    {
        string stem = className.TrimStart('_');
        return stem.Length == 0 || !name.StartsWith("__", StringComparison.Ordinal) || name.EndsWith("__", StringComparison.Ordinal) || name.Contains('.')
            ? name
            : $"_{stem}{name}";
    }

    private static AttributeRow SlotRow(string name, int index, PyType owner) => new(
        name,
        (interp, self) =>
        {
            Value value = self.Reference!.OwnState.Slot(index);
            return value.IsUnbound ? interp.Raise(Throw.NoAttribute(self, new PyStr(name))) : value;
        },
        (_, self, value) =>
        {
            ref InstanceState state = ref self.Reference!.OwnState;
            if (value.IsUnbound && state.Slot(index).IsUnbound)
            {
                throw Throw.AttributeError(name);
            }

            state.SetSlot(index, value, self.Type);
        })
    {
        IsMember = true,
        SlotIndex = index,
    };
}
