using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Binding arguments to parameters (reference, 6.3.4), with the words of CPython's argument parsers.</content>
internal sealed partial class BuiltinSignature
{
    /// <summary>Fills <paramref name="bound"/>, which has <see cref="Count"/> places; throws TypeError.</summary>
    /// <param name="name">The bare name, for errors.</param>
    /// <param name="qualifiedName">The name with its type, for errors.</param>
    /// <param name="arguments">What was given.</param>
    /// <param name="bound">Where it goes.</param>
    public void Bind(string name, string qualifiedName, in Arguments arguments, Span<Value> bound)
    {
        ItemCopying.Copy(defaults, bound);
        int given = arguments.PositionalCount;
        if ((given > PositionalCount && !HasVarArgs) || (arguments.KeywordCount > 0 && PositionalOnlyCount == NamedCount && !HasVarKeywords))
        {
            throw CountError(name, qualifiedName, arguments);
        }

        ItemCopying.Copy(arguments.Positional[..Math.Min(given, PositionalCount)], bound);
        if (HasVarArgs)
        {
            bound[NamedCount] = given > PositionalCount ? new PyTuple(ItemCopying.Copy(arguments.Positional[PositionalCount..])) : PyTuple.Empty;
        }

        PyDict? extra = HasVarKeywords ? new PyDict() : null;
        if (extra is not null)
        {
            bound[Count - 1] = extra;
        }

        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            BindKeyword(name, arguments.KeywordName(i), arguments.KeywordValue(i), given, bound, extra);
        }

        for (int i = Math.Min(given, PositionalCount); i < NamedCount; i++)
        {
            if (isRequired[i] && bound[i].IsUnbound)
            {
                throw MissingError(name, qualifiedName, arguments, i);
            }
        }
    }

    private void BindKeyword(string name, PyStr keyword, Value value, int given, Span<Value> bound, PyDict? extra)
    {
        for (int i = PositionalOnlyCount; i < NamedCount; i++)
        {
            if (names[i].Text == keyword.Text)
            {
                if (i < given && i < PositionalCount)
                {
                    throw Throw.TypeError($"argument for {name}() given by name ('{keyword.Text}') and position ({i + 1})");
                }

                bound[i] = value;
                return;
            }
        }

        if (extra is null)
        {
            string? near = Suggestions.Closest(keyword.Text, names[PositionalOnlyCount..NamedCount].Select(static each => each.Text));
            string hint = near is null ? string.Empty : $". Did you mean '{near}'?";
            throw Throw.TypeError($"{name}() got an unexpected keyword argument '{keyword.Text}'{hint}");
        }

        extra.SetStr(keyword, value);
    }

    private PythonException CountError(string name, string qualifiedName, in Arguments arguments)
    {
        int given = arguments.PositionalCount;
        bool isPositionalOnly = PositionalOnlyCount == NamedCount && !HasVarArgs;
        if (arguments.KeywordCount > 0 && PositionalOnlyCount == NamedCount)
        {
            return Throw.TypeError(IsSpecial ? $"wrapper {name}() takes no keyword arguments" : $"{qualifiedName}() takes no keyword arguments");
        }

        if (IsSpecial)
        {
            return PositionalCountError(name, given);
        }

        if (NamedCount == 0)
        {
            return Throw.TypeError($"{qualifiedName}() takes no arguments ({given} given)");
        }

        if (isPositionalOnly)
        {
            return PositionalCount == 1 && RequiredPositional == 1
                ? Throw.TypeError($"{qualifiedName}() takes exactly one argument ({given} given)")
                : PositionalCountError(name, given);
        }

        if (arguments.Count > NamedCount && !HasVarArgs && !HasVarKeywords)
        {
            string keyword = given == 0 ? "keyword " : string.Empty;
            return Throw.TypeError($"{name}() takes at most {NamedCount} {keyword}argument{(NamedCount == 1 ? "" : "s")} ({arguments.Count} given)");
        }

        if (PositionalCount == 0)
        {
            return Throw.TypeError($"{name}() takes no positional arguments");
        }

        string bound = RequiredPositional == PositionalCount ? "exactly" : "at most";
        string kind = PositionalCount == NamedCount ? string.Empty : "positional ";
        return Throw.TypeError($"{name}() takes {bound} {PositionalCount} {kind}argument{(PositionalCount == 1 ? "" : "s")} ({given + (kind.Length == 0 ? arguments.KeywordCount : 0)} given)");
    }

    private PythonException MissingError(string name, string qualifiedName, in Arguments arguments, int index)
    {
        if (PositionalOnlyCount == NamedCount)
        {
            int given = arguments.PositionalCount;
            return PositionalCount == 1 && RequiredPositional == 1 && !IsSpecial
                ? Throw.TypeError($"{qualifiedName}() takes exactly one argument ({given} given)")
                : PositionalCountError(name, given);
        }

        if (index < PositionalOnlyCount)
        {
            int needed = CountRequired(PositionalOnlyCount);
            string bound = needed == PositionalCount ? "exactly" : "at least";
            return Throw.TypeError($"{name}() takes {bound} {needed} positional argument{(needed == 1 ? "" : "s")} ({arguments.PositionalCount} given)");
        }

        return Throw.TypeError(index < PositionalCount
            ? $"{name}() missing required argument '{names[index].Text}' (pos {index + 1})"
            : $"{name}() missing required keyword-only argument: '{names[index].Text}'");
    }

    private PythonException PositionalCountError(string name, int given)
    {
        bool few = given < RequiredPositional;
        int limit = few ? RequiredPositional : PositionalCount;
        string bound = RequiredPositional == PositionalCount ? string.Empty : few ? "at least " : "at most ";
        return Throw.TypeError($"{(IsSpecial ? string.Empty : name + " ")}expected {bound}{limit} argument{(limit == 1 ? "" : "s")}, got {given}");
    }
}
