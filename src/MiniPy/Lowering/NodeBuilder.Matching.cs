using System.Collections.Immutable;
using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Patterns;
using MiniPy.Objects;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content><c>match</c>, and the operations that rewritten statements consist of.</content>
internal sealed partial class NodeBuilder
{
    private MatchNode BuildMatch(MatchSyntax node) => new(
        Build(node.Subject),
        [.. node.Cases.Select(each => new MatchCase(BuildCasePattern(each.Pattern), BuildOptional(each.Guard), BuildBlock(each.Body)))]);

    private MatchTestNode BuildMatchTest(MatchTestSyntax node) => new(Build(node.Subject), BuildCasePattern(node.Pattern));

    private CasePattern BuildCasePattern(PatternSyntax pattern)
    {
        var names = new List<string>();
        PatternNode node = BuildPattern(pattern, names);
        return new CasePattern(node, [.. names.Select(name => BuildTarget(new NameSyntax(name, pattern.Span)))]);
    }

    private PatternNode BuildPattern(PatternSyntax pattern, List<string> names) => pattern switch
    {
        MatchValueSyntax node => new ValuePattern(Build(node.Value), Position(node.Span)),
        MatchSingletonSyntax node => new SingletonPattern(node.Value is { } truth ? Value.FromBool(truth) : Value.None),
        MatchSequenceSyntax node => BuildSequencePattern(node, names),
        MatchMappingSyntax node => new MappingPattern(
            BuildAll(node.Keys), BuildPatterns(node.Patterns, names), CaptureOf(node.Rest, names), Position(node.Span)),
        MatchClassSyntax node => new ClassPattern(
            Build(node.Class),
            BuildPatterns(node.Patterns, names),
            [.. node.KeywordNames.Select(Intern)],
            BuildPatterns(node.KeywordPatterns, names),
            Position(node.Span)),
        MatchOrSyntax node => new OrPattern(BuildPatterns(node.Patterns, names)),
        MatchAsSyntax node => new CapturePattern(node.Pattern is null ? null : BuildPattern(node.Pattern, names), CaptureOf(node.Name, names)),
        _ => new CapturePattern(null, -1),
    };

    private PatternNode[] BuildPatterns(ImmutableArray<PatternSyntax> patterns, List<string> names) =>
        [.. patterns.Select(each => BuildPattern(each, names))];

    private SequencePattern BuildSequencePattern(MatchSequenceSyntax node, List<string> names)
    {
        int star = -1;
        int capture = -1;
        var patterns = new PatternNode[node.Patterns.Length];
        for (int i = 0; i < patterns.Length; i++)
        {
            if (node.Patterns[i] is MatchStarSyntax starred)
            {
                star = i;
                capture = CaptureOf(starred.Name, names);
            }

            patterns[i] = BuildPattern(node.Patterns[i], names);
        }

        return new SequencePattern(patterns, star, capture, Position(node.Span));
    }

    /// <summary>The number of a name among those that a pattern binds; alternatives bind the same ones.</summary>
    private static int CaptureOf(string? name, List<string> names)
    {
        if (name is null)
        {
            return -1;
        }

        int index = names.IndexOf(name);
        if (index < 0)
        {
            names.Add(name);
            index = names.Count - 1;
        }

        return index;
    }

    private ExpressionNode BuildIntrinsic(IntrinsicSyntax node)
    {
        ExpressionNode[] operands = BuildAll(node.Operands);
        int position = Position(node.Span);
        return node.Operation switch
        {
            Intrinsic.FindAsyncExit => new AsyncContextNode(AsyncContextStep.FindExit, operands[0], position),
            Intrinsic.AsyncEnter => new AsyncContextNode(AsyncContextStep.Enter, operands[0], position),
            Intrinsic.AsyncExit => new AsyncContextNode(AsyncContextStep.Exit, operands[0], position),
            Intrinsic.AsyncExitRaised => new AsyncContextNode(AsyncContextStep.ExitRaised, operands[0], position),
            Intrinsic.Typing => new TypingNode(Intern((string)((ConstantSyntax)node.Operands[0]).Value!), position),
            Intrinsic.StarBegin => new StarBeginNode(),
            Intrinsic.StarMatch => new StarMatchNode(operands[0], operands[1], position),
            Intrinsic.StarRaise => new StarRaiseNode(operands[0]),
            Intrinsic.StarCollect => new StarCollectNode(operands[0]),
            _ => new StarEndNode(operands[0]),
        };
    }
}
