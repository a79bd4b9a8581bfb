using MiniPy.Objects;

namespace MiniPy.Builtins;

/// <summary>How the constructor of a built-in type takes its arguments.</summary>
internal sealed class ConstructorSignature(string name, string text)
{
    private BuiltinSignature? parsed;

    public BuiltinSignature Signature => parsed ??= BuiltinSignature.Parse(text);

    /// <summary>Fills one place per parameter; throws TypeError.</summary>
    public void Bind(in Arguments arguments, Span<Value> bound) => Signature.Bind(name, name, arguments, bound);

    /// <summary>The only parameter's value, <see cref="Value.Unbound"/> where it was not given.</summary>
    public Value BindOptional(in Arguments arguments)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..Signature.Count];
        Bind(arguments, bound);
        return bound[0];
    }
}
