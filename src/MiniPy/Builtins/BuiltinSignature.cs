using System.Globalization;
using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>
/// The parameters of a builtin, parsed from Python's own signature text such as <c>iterable, /, *, key=None, reverse=False</c>.
/// It binds arguments and words the TypeErrors as CPython's argument parsers do. A default that has no Python value is
/// written <c>&lt;unset&gt;</c> and arrives as <see cref="Value.Unbound"/>.
/// </summary>
internal sealed partial class BuiltinSignature
{
    private readonly PyStr[] names;
    private readonly Value[] defaults;
    private readonly bool[] isRequired;
    private readonly int fewestPlain;

    private BuiltinSignature(
        string text, PyStr[] names, Value[] defaults, bool[] isRequired, int positionalOnly, int positional, bool hasVarArgs, bool hasVarKeywords)
    {
        Text = text;
        this.names = names;
        this.defaults = defaults;
        this.isRequired = isRequired;
        PositionalOnlyCount = positionalOnly;
        PositionalCount = positional;
        HasVarArgs = hasVarArgs;
        HasVarKeywords = hasVarKeywords;
        RequiredPositional = CountRequired(positional);
        fewestPlain = hasVarArgs || hasVarKeywords || Array.LastIndexOf(isRequired, true) >= positional ? int.MaxValue : RequiredPositional;
    }

    public string Text { get; }

    /// <summary>How many of the first parameters must be given.</summary>
    private int CountRequired(int first)
    {
        int required = 0;
        for (int i = 0; i < first && i < isRequired.Length; i++)
        {
            required += isRequired[i] ? 1 : 0;
        }

        return required;
    }

    /// <summary>True for special methods, whose errors do not name them.</summary>
    public bool IsSpecial { get; private init; }

    /// <summary>How many values the body gets, the receiver not counted.</summary>
    public int Count => names.Length;

    public int PositionalOnlyCount { get; }

    /// <summary>How many parameters can be given by position.</summary>
    public int PositionalCount { get; }

    public int RequiredPositional { get; }

    public bool HasVarArgs { get; }

    public bool HasVarKeywords { get; }

    /// <summary>True when every parameter is positional, so that exactly <see cref="Count"/> values can be passed on as they are.</summary>
    public bool IsPlain => PositionalCount == Count && !HasVarArgs;

    /// <summary>True when so many positional arguments and no keywords need only the defaults of the rest behind them.</summary>
    public bool TakesPlainly(int given) => given >= fewestPlain && given <= PositionalCount;

    /// <summary>What the parameters get that are not given.</summary>
    public ReadOnlySpan<Value> Defaults => defaults;

    private int NamedCount => Count - (HasVarArgs ? 1 : 0) - (HasVarKeywords ? 1 : 0);

    public static BuiltinSignature Parse(string text, bool isSpecial = false)
    {
        var parameters = new List<Parameter>();
        int positionalOnly = 0;
        int positional = -1;
        bool varArgs = false;
        bool varKeywords = false;
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == "/")
            {
                positionalOnly = parameters.Count;
            }
            else if (part == "*")
            {
                positional = parameters.Count;
            }
            else if (part.StartsWith("**", StringComparison.Ordinal))
            {
                varKeywords = true;
            }
            else if (part[0] == '*')
            {
                positional = parameters.Count;
                varArgs = true;
            }
            else
            {
                int equals = part.IndexOf('=', StringComparison.Ordinal);
                parameters.Add(equals < 0
                    ? new Parameter(new PyStr(part), Value.Unbound, true)
                    : new Parameter(new PyStr(part[..equals]), ParseDefault(part[(equals + 1)..]), false));
            }
        }

        int stars = (varArgs ? 1 : 0) + (varKeywords ? 1 : 0);
        for (int i = 0; i < stars; i++)
        {
            parameters.Add(new Parameter(PyStr.Empty, Value.Unbound, false));
        }

        var names = new PyStr[parameters.Count];
        var defaults = new Value[parameters.Count];
        var required = new bool[parameters.Count];
        for (int i = 0; i < names.Length; i++)
        {
            (names[i], defaults[i], required[i]) = parameters[i];
        }

        positional = positional < 0 ? names.Length - stars : positional;
        return new BuiltinSignature(text, names, defaults, required, positionalOnly, positional, varArgs, varKeywords) { IsSpecial = isSpecial };
    }

    /// <summary>One parameter, while a signature is parsed. (A class: a list of values would be compiled anew at each start.)</summary>
    private sealed record Parameter(PyStr Name, Value Default, bool IsRequired);

    private static Value ParseDefault(string text) => text switch
    {
        "<unset>" => Value.Unbound,
        "None" => Value.None,
        "True" => Value.True,
        "False" => Value.False,
        "''" => PyStr.Empty,
        "()" => PyTuple.Empty,
        _ when text[0] == '\'' => new PyStr(text[1..^1].Replace("\\n", "\n")),
        "sys.maxsize" => Value.FromInt(long.MaxValue),
        _ when text.Contains('.') => Value.FromFloat(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => Value.FromInt(long.Parse(text, CultureInfo.InvariantCulture)),
    };
}

/// <summary>Room for a receiver and few arguments: clearing it takes less.</summary>
[InlineArray(Length)]
internal struct SmallArgumentBuffer
{
    public const int Length = 4;
    private Value first;
}

/// <summary>Room for the arguments of most calls, on the caller's stack.</summary>
[InlineArray(Length)]
internal struct ArgumentBuffer
{
    public const int Length = 8;
    private Value first;
}
