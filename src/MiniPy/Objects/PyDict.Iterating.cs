namespace MiniPy.Objects;

/// <content>How a dict is iterated: kinds of dicts differ in it.</content>
internal partial class PyDict
{
    /// <summary>An iterator over some part of the items.</summary>
    public virtual Value MakeIterator(DictPart part, bool isReverse) =>
        isReverse ? new PyDictReverseIterator(this, part) : new PyDictIterator(this, part);

    /// <summary>Writes some part of the items to as many places.</summary>
    public void CopyTo(Span<Value> places, DictPart part)
    {
        int next = 0;
        foreach (ref Entry entry in entries.AsSpan(0, used))
        {
            if (entry.Next == Hole)
            {
                continue;
            }

            switch (part)
            {
                case DictPart.Keys:
                    Value.Store(ref places[next++], entry.Key);
                    break;
                case DictPart.Values:
                    Value.Store(ref places[next++], entry.Value);
                    break;
                default:
                    places[next++] = new PyTuple([entry.Key, entry.Value]);
                    break;
            }
        }
    }
}
