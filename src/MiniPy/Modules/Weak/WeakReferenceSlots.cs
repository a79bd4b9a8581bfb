using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Weak;

/// <summary>What weak references do: they are called for their referent, and hash and compare as it does (library reference, "weakref.ref").</summary>
internal sealed class WeakReferenceSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.KeywordCount != 0 && !type.IsUserDefined)
        {
            throw Throw.TypeError("ref() takes no keyword arguments");
        }

        int count = arguments.PositionalCount;
        if (count is 0 or > 2 && !(type.IsUserDefined && count > 2))
        {
            throw Throw.TypeError(count == 0 ? "__new__ expected at least 1 argument, got 0" : $"__new__ expected at most 2 arguments, got {count}");
        }

        return interp.WeakReferences.Make(arguments[0], count > 1 ? arguments[1] : Value.None, type);
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (arguments.PositionalCount > 2)
        {
            throw Throw.TypeError($"__init__ expected at most 2 arguments, got {arguments.PositionalCount}");
        }
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        if (arguments.Count != 0)
        {
            throw Throw.TypeError(arguments.KeywordCount != 0
                ? "weakref() takes no keyword arguments"
                : $"weakref expected 0 arguments, got {arguments.PositionalCount}");
        }

        return Reference(self).Target;
    }

    public override long Hash(Interpreter interp, Value self)
    {
        PyWeakReference reference = Reference(self);
        if (reference.Hash is { } known)
        {
            return known;
        }

        Value target = reference.Target;
        long hash = target.IsNone ? throw Throw.TypeError("weak object has gone away") : Hashing.Hash(interp, target);
        reference.Hash = hash;
        return hash;
    }

    /// <summary>References to living objects compare as these do, others by identity.</summary>
    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (comparison is not (Comparison.Equal or Comparison.NotEqual) || other.Reference is not PyWeakReference right || !right.Type.IsSubtypeOf(WeakTypes.Reference))
        {
            return Value.NotImplemented;
        }

        Value mine = Reference(self).Target;
        Value others = right.Target;
        return mine.IsNone || others.IsNone
            ? Value.FromBool(self.Is(other) == (comparison == Comparison.Equal))
            : Operators.Compare(interp, mine, others, comparison);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        Value target = Reference(self).Target;
        string start = $"<weakref at {ObjectProtocol.Address(self)}; ";
        if (target.IsNone)
        {
            return start + "dead>";
        }

        PyStr? name = Operators.FindAttribute(interp, target, Names.Name).As<PyStr>();
        string shown = name is null ? string.Empty : $" ({name.Text})";
        return $"{start}to '{target.Type.Name}' at {ObjectProtocol.Address(target)}{shown}>";
    }

    private static PyWeakReference Reference(Value self) => (PyWeakReference)self.Reference!;
}
