using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The lines of patterns, parameters and the other parts that are neither statement nor expression.</summary>
internal sealed partial class SyntaxDump
{
    private void Pattern(string label, PatternSyntax pattern)
    {
        SourceSpan span = pattern.Span;
        switch (pattern)
        {
            case MatchValueSyntax node:
                Open(label, "MatchValue", span);
                One("value", node.Value);
                break;
            case MatchSingletonSyntax node:
                Open(label, "MatchSingleton", span, ("value", ConstantText.Of(node.Value)));
                break;
            case MatchSequenceSyntax node:
                Open(label, "MatchSequence", span);
                Each("patterns", node.Patterns);
                break;
            case MatchMappingSyntax node:
                Open(label, "MatchMapping", span, ("rest", node.Rest));
                Each("keys", node.Keys);
                Each("patterns", node.Patterns);
                break;
            case MatchClassSyntax node:
                string? names = node.KeywordNames.Length == 0 ? null : string.Join(',', node.KeywordNames);
                Open(label, "MatchClass", span, ("kwd_attrs", names));
                One("cls", node.Class);
                Each("patterns", node.Patterns);
                Each("kwd_patterns", node.KeywordPatterns);
                break;
            case MatchStarSyntax node:
                Open(label, "MatchStar", span, ("name", node.Name));
                break;
            case MatchAsSyntax node:
                Open(label, "MatchAs", span, ("name", node.Name));
                One("pattern", node.Pattern);
                break;
            case MatchOrSyntax node:
                Open(label, "MatchOr", span);
                Each("patterns", node.Patterns);
                break;
        }

        Close();
    }

    private void Part(string label, SyntaxNode part)
    {
        switch (part)
        {
            case ParameterSyntax node:
                Open(label, "arg", node.Span, ("arg", node.Name));
                One("annotation", node.Annotation);
                break;
            case KeywordSyntax node:
                Open(label, "keyword", node.Span, ("arg", node.Name));
                One("value", node.Value);
                break;
            case AliasSyntax node:
                Open(label, "alias", node.Span, ("name", node.Name), ("asname", node.AsName));
                break;
            case ComprehensionSyntax node:
                Open(label, "comprehension", null, ("is_async", node.IsAsync ? "1" : "0"));
                One("target", node.Target);
                One("iter", node.Iterable);
                Each("ifs", node.Conditions);
                break;
            case WithItemSyntax node:
                Open(label, "withitem", null);
                One("context_expr", node.Context);
                One("optional_vars", node.Target);
                break;
            case ExceptHandlerSyntax node:
                Open(label, "ExceptHandler", node.Span, ("name", node.Name));
                One("type", node.Type);
                Each("body", node.Body);
                break;
            case MatchCaseSyntax node:
                Open(label, "match_case", null);
                One("pattern", node.Pattern);
                One("guard", node.Guard);
                Each("body", node.Body);
                break;
            case TypeParameterSyntax node:
                Open(label, node.Kind.ToString(), node.Span, ("name", node.Name));
                One("bound", node.Bound);
                One("default_value", node.Default);
                break;
        }

        Close();
    }

    /// <summary>CPython keeps defaults apart from the parameters they belong to.</summary>
    private void Parameters(ParametersSyntax parameters)
    {
        Open("args: ", "arguments", null);
        Each("posonlyargs", parameters.PositionalOnly);
        Each("args", parameters.Positional);
        One("vararg", parameters.VarArgs);
        Each("kwonlyargs", parameters.KeywordOnly);
        Each("kw_defaults", parameters.KeywordOnly.Select(static parameter => parameter.Default).ToImmutableArray());
        One("kwarg", parameters.VarKeywords);
        Each("defaults", parameters.PositionalOnly.Concat(parameters.Positional)
            .Select(static parameter => parameter.Default).OfType<ExpressionSyntax>().ToImmutableArray());
        Close();
    }
}
