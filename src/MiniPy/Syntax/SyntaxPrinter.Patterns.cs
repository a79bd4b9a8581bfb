using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary><c>match</c> and its patterns.</summary>
internal partial class SyntaxPrinter
{
    /// <summary>How tightly a pattern holds together, loosest first.</summary>
    private enum PatternLevel : byte { As, Or, Closed }

    private void Match(MatchSyntax node)
    {
        Line("match ").Bare(node.Subject).Write(":").End();
        indent++;
        foreach (MatchCaseSyntax clause in node.Cases)
        {
            Line("case ");
            Pattern(clause.Pattern, PatternLevel.As);
            if (clause.Guard is not null)
            {
                Write(" if ").Write(clause.Guard, Level.Named);
            }

            Block(clause.Body);
        }

        indent--;
    }

    private void Pattern(PatternSyntax pattern, PatternLevel level)
    {
        bool inParentheses = level > pattern switch
        {
            MatchAsSyntax { Pattern: not null } => PatternLevel.As,
            MatchOrSyntax => PatternLevel.Or,
            _ => PatternLevel.Closed,
        };
        Write(inParentheses ? "(" : "");
        switch (pattern)
        {
            case MatchValueSyntax node:
                Write(node.Value);
                break;
            case MatchSingletonSyntax node:
                Write(node.Value is null ? "None" : node.Value == true ? "True" : "False");
                break;
            case MatchSequenceSyntax node:
                Write("[");
                Separated(node.Patterns, item => Pattern(item, PatternLevel.As));
                Write("]");
                break;
            case MatchMappingSyntax node:
                Mapping(node);
                break;
            case MatchClassSyntax node:
                Write(node.Class).Write("(");
                Separated(node.Patterns, item => Pattern(item, PatternLevel.As));
                Write(node.Patterns.IsEmpty || node.KeywordNames.IsEmpty ? "" : ", ");
                Separated<(string Name, PatternSyntax Value)>([.. node.KeywordNames.Zip(node.KeywordPatterns)], item =>
                {
                    Write(item.Name).Write("=");
                    Pattern(item.Value, PatternLevel.As);
                });
                Write(")");
                break;
            case MatchStarSyntax node:
                Write("*").Write(node.Name ?? "_");
                break;
            case MatchAsSyntax { Pattern: { } inner } node:
                Pattern(inner, PatternLevel.Or);
                Write(" as ").Write(node.Name ?? "_");
                break;
            case MatchAsSyntax node:
                Write(node.Name ?? "_");
                break;
            case MatchOrSyntax node:
                for (int i = 0; i < node.Patterns.Length; i++)
                {
                    Write(i == 0 ? "" : " | ");
                    Pattern(node.Patterns[i], PatternLevel.Closed);
                }

                break;
        }

        Write(inParentheses ? ")" : "");
    }

    private void Mapping(MatchMappingSyntax node)
    {
        Write("{");
        Separated<(ExpressionSyntax Key, PatternSyntax Value)>([.. node.Keys.Zip(node.Patterns)], item =>
        {
            Write(item.Key).Write(": ");
            Pattern(item.Value, PatternLevel.As);
        });
        if (node.Rest is not null)
        {
            Write(node.Keys.IsEmpty ? "**" : ", **").Write(node.Rest);
        }

        Write("}");
    }
}
