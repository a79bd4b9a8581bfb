using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>A dict whose order counts in comparisons and can be changed (library reference, "OrderedDict objects").</summary>
internal sealed class PyOrderedDict(PyType type) : PyDict(type)
{
    private PyDict? attributes;

    /// <summary>Changes with each change of the order or the keys: iterators look at it.</summary>
    public int Moves { get; private set; }

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => attributes ??= new PyDict();

    public override Value MakeIterator(DictPart part, bool isReverse) => new PyOrderedDictIterator(this, part, isReverse);

    /// <summary>Moves the item at a position to either end.</summary>
    public void MoveToEnd(Interpreter interp, int position, Value key, bool toLast)
    {
        long hash = HashAt(position);
        Value value = RemoveAt(position);
        Moves++;
        if (toLast)
        {
            Append(hash, key, value);
            return;
        }

        PyDict others = Copy();
        Clear();
        Append(hash, key, value);
        int at = 0;
        while (others.NextEntry(ref at, out Value otherKey, out Value otherValue))
        {
            interp.Step();
            Append(others.HashAt(at - 1), otherKey, otherValue);
        }
    }
}

/// <summary>An iterator over an OrderedDict, in either direction.</summary>
internal sealed class PyOrderedDictIterator : PyIterator
{
    private readonly DictPart part;
    private readonly bool isReverse;
    private readonly int keysVersion;
    private readonly int moves;
    private int position;
    private int left;

    public PyOrderedDictIterator(PyOrderedDict dict, DictPart part, bool isReverse)
        : base(OrderedDictMethods.IteratorType)
    {
        Dict = dict;
        this.part = part;
        this.isReverse = isReverse;
        keysVersion = dict.KeysVersion;
        moves = dict.Moves;
        position = isReverse ? dict.PositionLimit - 1 : 0;
        left = dict.Count;
    }

    /// <summary>The dict; null once the end was seen.</summary>
    public PyOrderedDict? Dict { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Dict is not { } dict || left == 0)
        {
            Dict = null;
            return Value.End;
        }

        if (dict.KeysVersion != keysVersion || dict.Moves != moves)
        {
            Dict = null;
            return interp.Raise(new PyException(Exceptions.RuntimeError, "OrderedDict mutated during iteration"));
        }

        bool found = isReverse ? dict.PreviousEntry(ref position, out Value key, out Value value) : dict.NextEntry(ref position, out key, out value);
        left--;
        return found ? PyDictIterator.Part(part, key, value) : Value.End;
    }

    public override long RemainingLength(Interpreter interp) => Dict is null ? 0 : left;
}

internal sealed class OrderedDictSlots : DictSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyOrderedDict(type);

    public override bool TryInitialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Initialize(interp, self, arguments);
        return true;
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (arguments.PositionalCount > 1)
        {
            throw Throw.TypeError($"expected at most 1 arguments, got {arguments.PositionalCount}");
        }

        OrderedDictMethods.Update(interp, self, arguments);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        var dict = (PyDict)self.Reference!;
        string name = DefaultDictSlots.ShortName(self.Type);
        return interp.ReprsInProgress.Contains(dict) ? "..."
            : dict.Count == 0 ? name + "()"
            : self.Type.IsUserDefined ? $"{name}({ReprOfItems(interp, self)})"
            : $"{name}({base.Repr(interp, self)})";
    }

    /// <summary>As a dict, of the items that a subclass's <c>items()</c> gives.</summary>
    private static string ReprOfItems(Interpreter interp, Value self)
    {
        interp.ReprsInProgress.Add(self.Reference!);
        try
        {
            var shown = new PyDict();
            if (!DictMerging.TryUpdateFromPairs(interp, shown, interp.CallMethod(self, Names.Items)))
            {
                throw interp.ThrowPending();
            }

            return Operators.Repr(interp, shown);
        }
        finally
        {
            interp.ReprsInProgress.Remove(self.Reference!);
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        Value same = base.Compare(interp, self, other, Comparison.Equal);
        if (same.IsError)
        {
            return same;
        }

        if (same.IsNotImplemented || comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            return Value.NotImplemented;
        }

        bool isEqual = same.IsTrue && (other.Reference is not PyOrderedDict right || HasSameOrder(interp, (PyDict)self.Reference!, right));
        return Value.FromBool(isEqual == (comparison == Comparison.Equal));
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation != BinaryOperation.BitOr || left.Reference is not PyDict || right.Reference is not PyDict)
        {
            return Value.NotImplemented;
        }

        PyType type = left.Reference is PyOrderedDict first ? first.Type : ((PyObject)right.Reference).Type;
        Value joined = interp.Call(type, left);
        OrderedDictMethods.Update(interp, joined, new Arguments([right]));
        return joined;
    }

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation != BinaryOperation.BitOr)
        {
            return Value.NotImplemented;
        }

        OrderedDictMethods.Update(interp, left, new Arguments([right]));
        return left;
    }

    private static bool HasSameOrder(Interpreter interp, PyDict left, PyDict right)
    {
        int leftPosition = 0;
        int rightPosition = 0;
        while (left.NextEntry(ref leftPosition, out Value first, out _) && right.NextEntry(ref rightPosition, out Value second, out _))
        {
            interp.Step();
            if (!Operators.Equal(interp, first, second))
            {
                return false;
            }
        }

        return true;
    }
}
