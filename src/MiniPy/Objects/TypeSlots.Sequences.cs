namespace MiniPy.Objects;

/// <content>How the built-in sequences word their errors.</content>
internal partial class TypeSlots
{
    /// <summary>For sequences that <c>+</c> joins: what the error calls them. Null for other types.</summary>
    public virtual string? ConcatenationName => null;

    /// <summary>The TypeError's text for joining with something else.</summary>
    public virtual string ConcatenationError(string name, Value other) =>
        $"can only concatenate {name} (not \"{other.Type.Name}\") to {name}";
}
