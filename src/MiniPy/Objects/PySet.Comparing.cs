using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>Subsets, supersets and sets with nothing in common.</content>
internal partial class PySet
{
    public bool IsSubsetOf(Interpreter interp, Value other)
    {
        if (other.Reference is not PySet set)
        {
            return Intersection(interp, other).Count == Count;
        }

        if (Count > set.Count)
        {
            return false;
        }

        interp.Step(Count);
        int position = 0;
        while (NextEntry(ref position, out Value key, out long keyHash))
        {
            if (!set.Contains(interp, key, keyHash))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsSupersetOf(Interpreter interp, Value other)
    {
        if (other.Reference is PySet set)
        {
            return set.IsSubsetOf(interp, this);
        }

        Value iterator = Iteration.GetIterator(interp, other);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            if (!Contains(interp, item))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsDisjointFrom(Interpreter interp, Value other)
    {
        if (ReferenceEquals(other.Reference, this))
        {
            return Count == 0;
        }

        if (other.Reference is PySet set)
        {
            (PySet walked, PySet asked) = set.Count > Count ? (this, set) : (set, this);
            int position = 0;
            while (walked.NextEntry(ref position, out Value key, out long keyHash))
            {
                interp.Step();
                if (asked.Contains(interp, key, keyHash))
                {
                    return false;
                }
            }

            return true;
        }

        Value iterator = Iteration.GetIterator(interp, other);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            if (Contains(interp, item))
            {
                return false;
            }
        }

        return true;
    }
}
