using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>
/// The body of a builtin. Its arguments are in the order of its signature, defaults filled in; a method's receiver stands before
/// them. An optional argument without a default is <see cref="Value.Unbound"/>. It may return <see cref="Value.Error"/>.
/// </summary>
internal delegate Value BuiltinBody(Interpreter interp, ReadOnlySpan<Value> arguments);

/// <summary>One builtin function or method: its name, Python's own signature text (without the receiver), its body, its docstring.</summary>
/// <param name="name">Its name.</param>
/// <param name="signature">Its signature.</param>
/// <param name="body">What it does.</param>
/// <param name="doc">Its docstring.</param>
/// <param name="isSpecial">True for special methods, whose errors do not name them.</param>
internal sealed class BuiltinRow(string name, string signature, BuiltinBody body, string doc = "", bool isSpecial = false)
{
    private BuiltinSignature? parsed;

    public string Name { get; } = name;

    public string SignatureText { get; } = signature;

    public BuiltinBody Body { get; } = body;

    public string Doc { get; } = doc;

    /// <summary><c>__text_signature__</c> with what stands for the receiver, such as "$self".</summary>
    public string TextSignature(string receiver)
    {
        string shown = SignatureText.Replace("<unset>", "<unrepresentable>", StringComparison.Ordinal);
        string parameters = shown == "/" || shown.Contains(", /", StringComparison.Ordinal) ? shown : shown.Length == 0 ? "/" : "/, " + shown;
        return $"({receiver}, {parameters})";
    }

    /// <summary>The signature, parsed when first called.</summary>
    public BuiltinSignature Signature => parsed ??= BuiltinSignature.Parse(SignatureText, isSpecial);
}

/// <summary>Reads a computed attribute.</summary>
internal delegate Value AttributeGetter(Interpreter interp, Value self);

/// <summary>Writes a computed attribute; the value is <see cref="Value.Unbound"/> for <c>del</c>.</summary>
internal delegate void AttributeSetter(Interpreter interp, Value self, Value value);

/// <summary>One computed attribute of a built-in type; read-only without a setter.</summary>
internal sealed class AttributeRow(string name, AttributeGetter get, AttributeSetter? set = null)
{
    public string Name { get; } = name;

    public AttributeGetter Get { get; } = get;

    public AttributeSetter? Set { get; } = set;

    /// <summary>True for what CPython keeps in a field of the object: only the error of an assignment shows it.</summary>
    public bool IsMember { get; init; }

    /// <summary>For a name in <c>__slots__</c>: the index of its value; -1 for others.</summary>
    public int SlotIndex { get; init; } = -1;

    /// <summary>Its docstring, or null.</summary>
    public string? Doc { get; init; }
}
