using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Scoping;

/// <content>What each pattern binds and mentions.</content>
internal sealed partial class ScopeAnalyzer
{
    private void VisitPattern(PatternSyntax pattern)
    {
        switch (pattern)
        {
            case MatchValueSyntax node:
                Visit(node.Value);
                break;
            case MatchSequenceSyntax node:
                VisitPatterns(node.Patterns);
                break;
            case MatchMappingSyntax node:
                VisitAll(node.Keys);
                VisitPatterns(node.Patterns);
                BindCapture(node.Rest, node);
                break;
            case MatchClassSyntax node:
                Visit(node.Class);
                VisitPatterns(node.Patterns);
                VisitPatterns(node.KeywordPatterns);
                break;
            case MatchStarSyntax node:
                BindCapture(node.Name, node);
                break;
            case MatchAsSyntax node:
                if (node.Pattern is not null)
                {
                    VisitPattern(node.Pattern);
                }

                BindCapture(node.Name, node);
                break;
            case MatchOrSyntax node:
                VisitPatterns(node.Patterns);
                break;
        }
    }

    private void VisitPatterns(ImmutableArray<PatternSyntax> patterns)
    {
        foreach (PatternSyntax pattern in patterns)
        {
            VisitPattern(pattern);
        }
    }

    private void BindCapture(string? name, PatternSyntax pattern)
    {
        if (name is not null)
        {
            Bind(name, pattern.Span);
        }
    }
}
