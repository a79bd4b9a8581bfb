using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>
/// The body of a builtin. Its arguments are in the order of its signature, defaults filled in; a method's receiver stands before
/// them. An optional argument without a default is <see cref="Value.Unbound"/>. It may return <see cref="Value.Error"/>.
/// </summary>
internal delegate Value BuiltinBody(Interpreter interp, ReadOnlySpan<Value> arguments);

/// <summary>The body of a builtin of one parameter, or of a method of none: the commonest are called without an array on the stack.</summary>
internal delegate Value UnaryBuiltinBody(Interpreter interp, Value first);

/// <summary>The body of a builtin that takes its arguments as they were given.</summary>
internal delegate Value BindingBuiltinBody(Interpreter interp, in Arguments arguments);

/// <summary>The body of a builtin of two parameters, or of a method of one.</summary>
internal delegate Value BinaryBuiltinBody(Interpreter interp, Value first, Value second);

/// <summary>The body of a method that takes any number of positional arguments, called without keywords.</summary>
internal delegate Value VariadicBuiltinBody(Interpreter interp, Value self, ReadOnlySpan<Value> arguments);

/// <summary>One builtin function or method: its name, Python's own signature text (without the receiver), its body, its docstring.</summary>
/// <param name="name">Its name.</param>
/// <param name="signature">Its signature.</param>
/// <param name="body">What it does.</param>
/// <param name="doc">Its docstring.</param>
/// <param name="isSpecial">True for special methods, whose errors do not name them.</param>
internal sealed class BuiltinRow(string name, string signature, BuiltinBody body, string doc = "", bool isSpecial = false)
{
    /// <summary>The signature that binds; that of a body that binds the arguments itself takes anything.</summary>
    private readonly string binding = signature;
    private BuiltinSignature? parsed;

    public string Name { get; } = name;

    public string SignatureText { get; private init; } = signature;

    public BuiltinBody Body { get; } = body;

    public string Doc { get; } = doc;

    /// <summary>The body for a single value, a receiver counted; null where it takes more.</summary>
    public UnaryBuiltinBody? Unary { get; init; }

    /// <summary>The same for two values; also where the signature takes any number.</summary>
    public BinaryBuiltinBody? Binary { get; init; }

    /// <summary>For a function or method that takes any number of arguments: the body for a call without keywords, which needs no tuple and no dict.</summary>
    public VariadicBuiltinBody? Variadic { get; init; }

    /// <summary>A function that binds its arguments itself, without a tuple and a dict for those that its signature takes any number of.</summary>
    public BindingBuiltinBody? Binding { get; private init; }

    /// <summary>A row whose body takes one value: the only argument of a function, or the receiver.</summary>
    public static BuiltinRow Of1(string name, string signature, UnaryBuiltinBody body, string doc = "") =>
        new(name, signature, (interp, a) => body(interp, a[0]), doc) { Unary = body };

    /// <summary>A row whose body takes two values.</summary>
    public static BuiltinRow Of2(string name, string signature, BinaryBuiltinBody body, string doc = "") =>
        new(name, signature, (interp, a) => body(interp, a[0], a[1]), doc) { Binary = body };

    /// <summary>A row whose body binds the arguments.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="shown">The signature that <c>help()</c> shows.</param>
    /// <param name="body">What it does.</param>
    /// <param name="unary">What it does with one positional argument.</param>
    public static BuiltinRow OfAny(string name, string shown, BindingBuiltinBody body, UnaryBuiltinBody unary) =>
        new(name, "*args, **kwargs", (interp, a) => body(interp, CallArguments.From(interp, a[0].Unchecked<PyTuple>().Items, a[1].Unchecked<PyDict>())))
        {
            SignatureText = shown,
            Binding = body,
            Unary = unary,
        };

    /// <summary><c>__text_signature__</c> with what stands for the receiver, such as "$self".</summary>
    public string TextSignature(string receiver)
    {
        string shown = SignatureText.Replace("<unset>", "<unrepresentable>", StringComparison.Ordinal);
        string parameters = shown == "/" || shown.Contains(", /", StringComparison.Ordinal) ? shown : shown.Length == 0 ? "/" : "/, " + shown;
        return $"({receiver}, {parameters})";
    }

    /// <summary>The signature, parsed when first called.</summary>
    public BuiltinSignature Signature => parsed ??= BuiltinSignature.Parse(binding, isSpecial);
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
