namespace MiniPy.Objects;

/// <content>How a dict is iterated: kinds of dicts differ in it.</content>
internal partial class PyDict
{
    /// <summary>An iterator over some part of the items.</summary>
    public virtual Value MakeIterator(DictPart part, bool isReverse) =>
        isReverse ? new PyDictReverseIterator(this, part) : new PyDictIterator(this, part);
}
