using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What views of a dict do; those of keys and items do most of what sets do (library reference, "Dictionary view objects").</summary>
internal sealed class DictViewSlots : TypeSlots
{
    public override bool Truth(Interpreter interp, Value self) => View(self).Dict.Count != 0;

    public override long Hash(Interpreter interp, Value self) =>
        View(self).IsSet ? throw Throw.TypeError($"unhashable type: '{self.Type.Name}'") : base.Hash(interp, self);

    public override string Repr(Interpreter interp, Value self)
    {
        PyDictView view = View(self);
        if (!interp.ReprsInProgress.Add(view))
        {
            return "...";
        }

        try
        {
            var text = new StringBuilder(self.Type.Name).Append("([");
            int position = 0;
            bool isFirst = true;
            while (view.Dict.NextEntry(ref position, out Value key, out Value value))
            {
                interp.Step();
                text.Append(isFirst ? string.Empty : ", ");
                text.Append(Operators.Repr(interp, PyDictIterator.Part(view.Part, key, value)));
                isFirst = false;
            }

            return text.Append("])").ToString();
        }
        finally
        {
            interp.ReprsInProgress.Remove(view);
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (!View(self).IsSet || other.Reference is not (PySet or PyDictView { IsSet: true }))
        {
            return base.Compare(interp, self, other, comparison);
        }

        long left = View(self).Dict.Count;
        long right = Operators.Length(interp, other);
        return Value.FromBool(comparison switch
        {
            Comparison.Equal => left == right && AllIn(interp, self, other),
            Comparison.NotEqual => left != right || !AllIn(interp, self, other),
            Comparison.Less => left < right && AllIn(interp, self, other),
            Comparison.LessEqual => left <= right && AllIn(interp, self, other),
            Comparison.Greater => left > right && AllIn(interp, other, self),
            _ => left >= right && AllIn(interp, other, self),
        });
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        bool isSet = left.Reference is PyDictView { IsSet: true } || right.Reference is PyDictView { IsSet: true };
        if (!isSet)
        {
            return Value.NotImplemented;
        }

        switch (operation)
        {
            case BinaryOperation.BitOr:
                PySet union = PySet.From(interp, left);
                union.Update(interp, right);
                return union;
            case BinaryOperation.Subtract:
                PySet rest = PySet.From(interp, left);
                rest.DifferenceUpdate(interp, right);
                return rest;
            case BinaryOperation.BitXor:
                PySet either = PySet.From(interp, left);
                either.SymmetricDifferenceUpdate(interp, right);
                return either;
            case BinaryOperation.BitAnd:
                return left.Reference is PyDictView { IsSet: true } ? Intersect(interp, left, right) : Intersect(interp, right, left);
            default:
                return Value.NotImplemented;
        }
    }

    public override long Length(Interpreter interp, Value self) => View(self).Dict.Count;

    public override Value Contains(Interpreter interp, Value self, Value item) =>
        View(self).IsSet ? Value.FromBool(View(self).Contains(interp, item)) : Iteration.Contains(interp, self, item);

    public override Value Iterate(Interpreter interp, Value self) => View(self).Dict.MakeIterator(View(self).Part, isReverse: false);

    public override Value Reverse(Interpreter interp, Value self) => View(self).Dict.MakeIterator(View(self).Part, isReverse: true);

    private static PyDictView View(Value self) => (PyDictView)self.Reference!;

    private static bool AllIn(Interpreter interp, Value items, Value container)
    {
        Value iterator = Iteration.GetIterator(interp, items);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            if (!Operators.Contains(interp, container, item))
            {
                return false;
            }
        }

        return true;
    }

    private static PySet Intersect(Interpreter interp, Value view, Value other)
    {
        if (other.Reference is PySet set && other.Type == Types.Set && View(view).Dict.Count <= set.Count)
        {
            return set.Intersection(interp, view);
        }

        if (other.Reference is PyDictView { IsSet: true } second && second.Dict.Count > View(view).Dict.Count)
        {
            (view, other) = (other, view);
        }

        var common = new PySet();
        Value iterator = Iteration.GetIterator(interp, other);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            if (View(view).Contains(interp, item))
            {
                common.Add(interp, item);
            }
        }

        return common;
    }
}
