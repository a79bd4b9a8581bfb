using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>The words of its TypeErrors, which are CPython's.</content>
internal sealed partial class Signature
{
    private PythonException Missing(PyFunction function, ReadOnlySpan<Value> parameters, int offset, string kind)
    {
        var names = new List<string>();
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].IsUnbound)
            {
                names.Add($"'{Names[offset + i].Text}'");
            }
        }

        string list = names.Count switch
        {
            1 => names[0],
            2 => $"{names[0]} and {names[1]}",
            _ => string.Join(", ", names.Take(names.Count - 1)) + ", and " + names[^1],
        };
        return Throw.TypeError(
            $"{function.QualifiedName}() missing {names.Count} required {kind} argument{(names.Count == 1 ? string.Empty : "s")}: {list}");
    }

    private PythonException TooMany(PyFunction function, int given, ReadOnlySpan<Value> parameters)
    {
        int keywordOnlyGiven = 0;
        foreach (Value parameter in parameters[PositionalCount..NamedCount])
        {
            keywordOnlyGiven += parameter.IsUnbound ? 0 : 1;
        }

        int least = PositionalCount - function.Defaults.Length;
        bool isPlural = function.Defaults.Length > 0 || PositionalCount != 1;
        string takes = function.Defaults.Length > 0 ? $"from {least} to {PositionalCount}" : $"{PositionalCount}";
        string gave = keywordOnlyGiven == 0
            ? $"{given} {(given == 1 ? "was" : "were")}"
            : $"{given} positional argument{(given == 1 ? string.Empty : "s")} (and {keywordOnlyGiven} keyword-only argument{(keywordOnlyGiven == 1 ? string.Empty : "s")}) were";
        return Throw.TypeError($"{function.QualifiedName}() takes {takes} positional argument{(isPlural ? "s" : string.Empty)} but {gave} given");
    }

    private PythonException Unexpected(PyFunction function, in Arguments arguments, PyStr keyword)
    {
        var byName = new List<string>();
        for (int i = 0; i < PositionalOnlyCount; i++)
        {
            foreach (PyStr name in arguments.KeywordNames)
            {
                if (name.Text == Names[i].Text)
                {
                    byName.Add(name.Text);
                }
            }
        }

        if (byName.Count > 0)
        {
            return Throw.TypeError(
                $"{function.QualifiedName}() got some positional-only arguments passed as keyword arguments: '{string.Join(", ", byName)}'");
        }

        string? near = Suggestions.Closest(keyword.Text, Names.Skip(PositionalOnlyCount).Take(NamedCount - PositionalOnlyCount).Select(name => name.Text));
        string hint = near is null ? string.Empty : $". Did you mean '{near}'?";
        return Throw.TypeError($"{function.QualifiedName}() got an unexpected keyword argument '{keyword.Text}'{hint}");
    }
}
