using System.Text;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>What deques do as values: made, shown, compared, joined, indexed.</summary>
internal sealed class DequeSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("deque", "iterable=<unset>, maxlen=None");

    public override string? ConcatenationName => "deque";

    protected override bool SupportsItemAssignment => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyDeque(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        long limit = -1;
        if (!bound[1].IsNone)
        {
            limit = bound[1].Type.IsSubtypeOf(Types.Int) ? Size(interp, bound[1]) : throw Throw.TypeError("an integer is required");
            if (limit < 0)
            {
                throw Throw.ValueError("maxlen must be non-negative");
            }
        }

        PyDeque deque = Deque(self);
        deque.Limit = limit;
        if (deque.Count > 0)
        {
            deque.Clear();
        }

        if (!bound[0].IsUnbound)
        {
            deque.Extend(interp, bound[0]);
        }
    }

    public override bool Truth(Interpreter interp, Value self) => Deque(self).Count != 0;

    public override long Hash(Interpreter interp, Value self) => throw Throw.TypeError($"unhashable type: '{self.Type.Name}'");

    public override string Repr(Interpreter interp, Value self)
    {
        PyDeque deque = Deque(self);
        if (!interp.ReprsInProgress.Add(deque))
        {
            return "[...]";
        }

        try
        {
            var text = new StringBuilder(self.Type.IsUserDefined ? self.Type.Name : self.Type.QualifiedName).Append("([");
            Value[] items = deque.ToArray();
            for (int i = 0; i < items.Length; i++)
            {
                interp.Step();
                text.Append(i == 0 ? string.Empty : ", ").Append(Operators.Repr(interp, items[i]));
            }

            return text.Append(deque.Limit >= 0 ? $"], maxlen={deque.Limit})" : "])").ToString();
        }
        finally
        {
            interp.ReprsInProgress.Remove(deque);
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.Reference is not PyDeque right)
        {
            return Value.NotImplemented;
        }

        PyDeque left = Deque(self);
        if (left.Count != right.Count && comparison is (Comparison.Equal or Comparison.NotEqual))
        {
            return Value.FromBool(comparison == Comparison.NotEqual);
        }

        Value leftIterator = new PyDequeIterator(left, isReverse: false);
        Value rightIterator = new PyDequeIterator(right, isReverse: false);
        while (true)
        {
            interp.Step();
            bool hasLeft = Iteration.MoveNext(interp, leftIterator, out Value first);
            bool hasRight = Iteration.MoveNext(interp, rightIterator, out Value second);
            if (!hasLeft || !hasRight)
            {
                return Value.FromBool(Operators.Holds(hasLeft.CompareTo(hasRight), comparison));
            }

            if (!Operators.Equal(interp, first, second))
            {
                return comparison switch
                {
                    Comparison.Equal => Value.False,
                    Comparison.NotEqual => Value.True,
                    _ => Operators.Compare(interp, first, second, comparison),
                };
            }
        }
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Add && left.Reference is PyDeque first)
        {
            if (right.Reference is not PyDeque)
            {
                return Value.NotImplemented;
            }

            PyDeque joined = DequeMethods.Copy(interp, first);
            joined.Extend(interp, right);
            return joined;
        }

        if (operation != BinaryOperation.Multiply)
        {
            return Value.NotImplemented;
        }

        PyDeque? deque = left.Reference as PyDeque ?? right.Reference as PyDeque;
        return Repeat(interp, DequeMethods.Copy(interp, deque!), left.Reference is PyDeque ? right : left);
    }

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Add)
        {
            Deque(left).Extend(interp, right);
            return left;
        }

        return operation == BinaryOperation.Multiply ? Repeat(interp, Deque(left), right) : Value.NotImplemented;
    }

    public override long Length(Interpreter interp, Value self) => Deque(self).Count;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        int index = Index(interp, self, key, out bool isInside);
        return isInside ? Deque(self)[index] : interp.Raise(new PyException(Exceptions.IndexError, "deque index out of range"));
    }

    public override bool TrySetItem(Interpreter interp, Value self, Value key, Value value)
    {
        int index = Index(interp, self, key, out bool isInside);
        if (!isInside)
        {
            throw Throw.IndexError("deque index out of range");
        }

        Deque(self)[index] = value;
        return true;
    }

    public override bool TryDeleteItem(Interpreter interp, Value self, Value key)
    {
        int index = Index(interp, self, key, out bool isInside);
        if (!isInside)
        {
            throw Throw.IndexError("deque index out of range");
        }

        Deque(self).RemoveAt(index);
        return true;
    }

    public override Value Contains(Interpreter interp, Value self, Value item) =>
        Value.FromBool(DequeMethods.Find(interp, Deque(self), item, 0, Deque(self).Count, Exceptions.RuntimeError) >= 0);

    public override Value Iterate(Interpreter interp, Value self) => new PyDequeIterator(Deque(self), isReverse: false);

    public override Value Reverse(Interpreter interp, Value self) => new PyDequeIterator(Deque(self), isReverse: true);

    private static PyDeque Deque(Value self) => (PyDeque)self.Reference!;

    private static long Size(Interpreter interp, Value value)
    {
        var number = Operators.Index(interp, value);
        return number > long.MaxValue || number < long.MinValue
            ? throw Throw.OverflowError("Python int too large to convert to C ssize_t")
            : (long)number;
    }

    private static int Index(Interpreter interp, Value self, Value key, out bool isInside)
    {
        if (!key.IsInt && key.Type.Slots.Index(interp, key).IsNotImplemented)
        {
            throw Throw.TypeError($"sequence index must be integer, not '{key.Type.Name}'");
        }

        long index = Operators.IndexClamped(interp, key);
        long count = Deque(self).Count;
        index += index < 0 ? count : 0;
        isInside = index >= 0 && index < count;
        return isInside ? (int)index : -1;
    }

    /// <summary>The items as often as a number says; with a limit, only the last of them.</summary>
    private static Value Repeat(Interpreter interp, PyDeque deque, Value times)
    {
        if (!times.IsInt && times.Type.Slots.Index(interp, times).IsNotImplemented)
        {
            return Value.NotImplemented;
        }

        long count = Math.Max(Operators.IndexInt64(interp, times), 0);
        if (count == 0 || deque.Count == 0)
        {
            deque.Clear();
            return deque;
        }

        Value[] items = deque.ToArray();
        long total = deque.Limit >= 0 && count > deque.Limit / items.Length
            ? Math.Min(deque.Limit, checked(items.Length * Math.Min(count, (deque.Limit / items.Length) + 1)))
            : count > long.MaxValue / 16 / items.Length ? throw Throw.MemoryError() : items.Length * count;
        interp.ChargeBytes(total * 16);
        var repeated = new Value[total];
        for (long i = 0; i < total; i++)
        {
            interp.Step();
            repeated[total - 1 - i] = items[items.Length - 1 - (i % items.Length)];
        }

        deque.Assign(repeated);
        return deque;
    }
}
