using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>
/// The parameters of a Python function (reference, 8.7). Their slots are the first locals of a frame: positional ones,
/// keyword-only ones, then <c>*args</c> and <c>**kwargs</c>.
/// </summary>
internal sealed partial class Signature
{
    public required PyStr[] Names { get; init; }

    public required int PositionalOnlyCount { get; init; }

    /// <summary>Parameters that can be given by position, the positional-only ones among them.</summary>
    public required int PositionalCount { get; init; }

    public required int KeywordOnlyCount { get; init; }

    public required bool HasVarArgs { get; init; }

    public required bool HasVarKeywords { get; init; }

    public int NamedCount => PositionalCount + KeywordOnlyCount;

    /// <summary>The number of slots that parameters take.</summary>
    public int Count => NamedCount + (HasVarArgs ? 1 : 0) + (HasVarKeywords ? 1 : 0);

    /// <summary>True when there are positional parameters only.</summary>
    public bool IsPlain => Count == PositionalCount;

    /// <summary>The parameters of a body that takes none: a module's or a class's.</summary>
    public static Signature Empty { get; } = new()
    {
        Names = [], PositionalOnlyCount = 0, PositionalCount = 0, KeywordOnlyCount = 0, HasVarArgs = false, HasVarKeywords = false,
    };

    /// <summary>Puts the arguments of a call into a frame; throws TypeError (reference, 6.3.4).</summary>
    public void Bind(Interpreter interp, PyFunction function, in Arguments arguments, Frame frame)
    {
        int given = arguments.PositionalCount;
        int direct = Math.Min(given, PositionalCount);
        Span<Value> parameters = frame.Parameters(Count);
        ItemCopying.Copy(arguments.Positional[..direct], parameters);
        parameters[direct..NamedCount].Fill(Value.Unbound);
        if (HasVarArgs)
        {
            parameters[NamedCount] = given > PositionalCount ? new PyTuple(ItemCopying.Copy(arguments.Positional[PositionalCount..])) : PyTuple.Empty;
        }

        PyDict? extra = HasVarKeywords ? new PyDict() : null;
        if (extra is not null)
        {
            parameters[Count - 1] = extra;
        }

        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            BindKeyword(function, arguments, i, parameters, extra);
        }

        if (given > PositionalCount && !HasVarArgs)
        {
            throw TooMany(function, given, parameters);
        }

        FillDefaults(function, parameters);
    }

    private void BindKeyword(PyFunction function, in Arguments arguments, int index, Span<Value> parameters, PyDict? extra)
    {
        PyStr keyword = arguments.KeywordName(index);
        int parameter = FindKeyword(keyword);
        if (parameter >= 0)
        {
            if (!parameters[parameter].IsUnbound)
            {
                throw Throw.TypeError($"{function.QualifiedName}() got multiple values for argument '{keyword.Text}'");
            }

            parameters[parameter] = arguments.KeywordValue(index);
        }
        else if (extra is not null)
        {
            extra.SetStr(keyword, arguments.KeywordValue(index));
        }
        else
        {
            throw Unexpected(function, arguments, keyword);
        }
    }

    /// <summary>The parameter that a keyword names, or -1; positional-only ones cannot be named.</summary>
    public int FindKeyword(PyStr keyword)
    {
        for (int i = PositionalOnlyCount; i < NamedCount; i++)
        {
            if (ReferenceEquals(Names[i], keyword))
            {
                return i;
            }
        }

        for (int i = PositionalOnlyCount; i < NamedCount; i++)
        {
            if (Names[i].Text == keyword.Text)
            {
                return i;
            }
        }

        return -1;
    }

    private void FillDefaults(PyFunction function, Span<Value> parameters)
    {
        Value[] defaults = function.Defaults;
        int firstDefault = PositionalCount - defaults.Length;
        for (int i = 0; i < PositionalCount; i++)
        {
            if (parameters[i].IsUnbound)
            {
                if (i < firstDefault)
                {
                    throw Missing(function, parameters[..firstDefault], 0, "positional");
                }

                parameters[i] = defaults[i - firstDefault];
            }
        }

        for (int i = PositionalCount; i < NamedCount; i++)
        {
            if (parameters[i].IsUnbound && function.KeywordDefaults is { } keywordDefaults)
            {
                parameters[i] = keywordDefaults.GetStr(Names[i]);
            }
        }

        for (int i = PositionalCount; i < NamedCount; i++)
        {
            if (parameters[i].IsUnbound)
            {
                throw Missing(function, parameters[PositionalCount..NamedCount], PositionalCount, "keyword-only");
            }
        }
    }
}
