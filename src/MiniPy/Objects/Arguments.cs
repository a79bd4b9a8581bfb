using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// The arguments of one call (reference, 6.3.4): the positional ones, then one value per keyword name. The values may
/// stand on the caller's stack, so whoever wants to keep them copies them.
/// </summary>
internal readonly ref struct Arguments
{
    private readonly ReadOnlySpan<Value> values;
    private readonly PyStr[] keywordNames;

    public Arguments(ReadOnlySpan<Value> positional)
    {
        values = positional;
        keywordNames = [];
    }

    public Arguments(ReadOnlySpan<Value> values, PyStr[] keywordNames)
    {
        this.values = values;
        this.keywordNames = keywordNames;
    }

    public static Arguments None => new([]);

    /// <summary>Positional and keyword values.</summary>
    public ReadOnlySpan<Value> Values => values;

    public ReadOnlySpan<Value> Positional => values[..PositionalCount];

    public int PositionalCount => values.Length - keywordNames.Length;

    public int KeywordCount => keywordNames.Length;

    public int Count => values.Length;

    public PyStr KeywordName(int index) => keywordNames[index];

    public Value KeywordValue(int index) => values[PositionalCount + index];

    public PyStr[] KeywordNames => keywordNames;

    public Value this[int index] => values[index];

    /// <summary>Calls a function with these arguments and one more in front, as a bound method does.</summary>
    public Value PassTo(Interpreter interp, Value function, Value first)
    {
        if (values.Length >= ArgumentBuffer.Length)
        {
            return function.Type.Slots.Call(interp, function, Prepend(first));
        }

        var buffer = default(ArgumentBuffer);
        Span<Value> all = ((Span<Value>)buffer)[..(values.Length + 1)];
        all[0] = first;
        ItemCopying.Copy(values, all[1..]);
        return function.Type.Slots.Call(interp, function, new Arguments(all, keywordNames));
    }

    /// <summary>These arguments with one more in front.</summary>
    public Arguments Prepend(Value first)
    {
        var all = new Value[values.Length + 1];
        all[0] = first;
        ItemCopying.Copy(values, all.AsSpan(1));
        return new Arguments(all, keywordNames);
    }

    /// <summary>These arguments without the first positional one.</summary>
    public Arguments Skip(int count) => new(values[count..], keywordNames);
}
