namespace MiniPy.Objects;

/// <summary>A descriptor that gives one item of a tuple.</summary>
internal interface ITupleField
{
    long Index { get; }
}
