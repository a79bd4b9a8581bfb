using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Patterns (reference 8.6): what can never be reached, and names bound twice or not by every alternative.</summary>
internal sealed partial class SyntaxChecker
{
    private void CheckCases(MatchSyntax match)
    {
        for (int i = 0; i < match.Cases.Length; i++)
        {
            MatchCaseSyntax clause = match.Cases[i];
            bool mayMatchAll = clause.Guard is not null || i == match.Cases.Length - 1;
            CheckPattern(clause.Pattern, mayMatchAll, []);
        }
    }

    /// <param name="pattern">The pattern to check.</param>
    /// <param name="mayMatchAll">Whether nothing after the pattern would be lost if it matched everything.</param>
    /// <param name="names">The names bound so far, to which the pattern's own are added.</param>
    private void CheckPattern(PatternSyntax pattern, bool mayMatchAll, HashSet<string> names)
    {
        switch (pattern)
        {
            case MatchAsSyntax { Pattern: null } node:
                if (!mayMatchAll)
                {
                    throw Error(node, node.Name is null
                        ? "wildcard makes remaining patterns unreachable"
                        : $"name capture '{node.Name}' makes remaining patterns unreachable");
                }

                Bind(node, node.Name, names);
                break;
            case MatchAsSyntax node:
                CheckPattern(node.Pattern, mayMatchAll, names);
                Bind(node, node.Name, names);
                break;
            case MatchStarSyntax node:
                Bind(node, node.Name, names);
                break;
            case MatchOrSyntax node:
                CheckAlternatives(node, mayMatchAll, names);
                break;
            case MatchSequenceSyntax node:
                if (node.Patterns.Count(static item => item is MatchStarSyntax) > 1)
                {
                    throw Error(node, "multiple starred names in sequence pattern");
                }

                CheckParts(node.Patterns, names);
                break;
            case MatchMappingSyntax node:
                CheckKeys(node);
                CheckParts(node.Patterns, names);
                Bind(node, node.Rest, names);
                break;
            case MatchClassSyntax node:
                CheckAttributes(node);
                CheckParts(node.Patterns, names);
                CheckParts(node.KeywordPatterns, names);
                break;
        }
    }

    private void CheckKeys(MatchMappingSyntax node)
    {
        var seen = new HashSet<object?>();
        foreach (ExpressionSyntax key in node.Keys)
        {
            if (key is ConstantSyntax { Value: not null } constant && !seen.Add(constant.Value))
            {
                throw Error(node, $"mapping pattern checks duplicate key ({SyntaxPrinter.Print(constant)})");
            }
        }
    }

    private void CheckAttributes(MatchClassSyntax node)
    {
        for (int i = 1; i < node.KeywordNames.Length; i++)
        {
            if (node.KeywordNames.IndexOf(node.KeywordNames[i]) < i)
            {
                throw Error(node.KeywordPatterns[i], $"attribute name repeated in class pattern: {node.KeywordNames[i]}");
            }
        }
    }

    private void CheckParts(ImmutableArray<PatternSyntax> parts, HashSet<string> names)
    {
        foreach (PatternSyntax part in parts)
        {
            CheckPattern(part, mayMatchAll: true, names);
        }
    }

    private void CheckAlternatives(MatchOrSyntax node, bool mayMatchAll, HashSet<string> names)
    {
        HashSet<string>? first = null;
        for (int i = 0; i < node.Patterns.Length; i++)
        {
            var own = new HashSet<string>();
            CheckPattern(node.Patterns[i], mayMatchAll && i == node.Patterns.Length - 1, own);
            first ??= own;
            if (!first.SetEquals(own))
            {
                throw Error(node, "alternative patterns bind different names");
            }
        }

        foreach (string name in first!)
        {
            Bind(node, name, names);
        }
    }

    private void Bind(PatternSyntax pattern, string? name, HashSet<string> names)
    {
        if (name is not null && !names.Add(name))
        {
            throw Error(pattern, $"multiple assignments to name '{name}' in pattern");
        }
    }
}
