using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Runtime;
using MiniPy.Scoping;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Calls: the fewer forms of argument one has, the less it costs.</content>
internal sealed partial class NodeBuilder
{
    private ExpressionNode BuildCall(CallSyntax node)
    {
        ExpressionNode built = BuildPlainCall(node);
        return options.IsTraced && built is CallExpressionNode call ? Traced(node, call) : built;
    }

    private static TracedCallNode Traced(CallSyntax node, CallExpressionNode call) =>
        node.Function is AttributeSyntax { Name: "send" or "throw" or "close" or "asend" or "athrow" or "aclose" } method
            ? new TracedCallNode(call, method.Name, IsQuiet(method.Value) && node.Arguments.All(IsQuiet))
            : new TracedCallNode(call, null, isQuiet: false);

    /// <summary>True for an operand that calls nothing.</summary>
    private static bool IsQuiet(ExpressionSyntax operand) =>
        operand is NameSyntax or ConstantSyntax || (operand is AttributeSyntax attribute && IsQuiet(attribute.Value));

    private ExpressionNode BuildPlainCall(CallSyntax node)
    {
        // In front of a method call's position is that of the attribute.
        var attribute = node.Function as AttributeSyntax;
        int position = attribute is null ? Position(node.Span) : AttributePosition(attribute, attribute.Span) + 1;
        if (attribute is not null)
        {
            AttributePosition(attribute, node.Span);
        }

        bool isPlain = node.Keywords.IsEmpty && !node.Arguments.Any(argument => argument is StarredSyntax);
        if (!isPlain && HasOnlyKeywords(node))
        {
            return new KeywordCallNode(
                Build(node.Function),
                new ArgumentList([.. BuildAll(node.Arguments), .. node.Keywords.Select(keyword => Build(keyword.Value))]),
                [.. node.Keywords.Select(keyword => Intern(keyword.Name!))],
                position);
        }

        if (!isPlain)
        {
            return new GeneralCallNode(Build(node.Function), BuildArguments(node), position);
        }

        if (attribute is { } method)
        {
            return MethodCall(Build(method.Value), Intern(scope.Mangle(method.Name)), new ArgumentList(BuildAll(node.Arguments)), position);
        }

        CallExpressionNode call = Call(Build(node.Function), new ArgumentList(BuildAll(node.Arguments)), position);
        return node.Function is NameSyntax { Name: "super" } && node.Arguments.IsEmpty ? BuildSuper(node, call, position) : call;
    }

    /// <summary><c>super()</c> takes the class from the cell of its body, and the instance from the first parameter.</summary>
    private ExpressionNode BuildSuper(CallSyntax node, CallExpressionNode call, int position)
    {
        Variable cell = ScopeTable.Resolve(scope, "__class__");
        if (cell.Kind != VariableKind.Free || host.Parameters.Count == 0)
        {
            return call;
        }

        ExpressionNode instance = BuildName(new NameSyntax(host.Parameters[0], node.Span));
        return new SuperNode(Build(node.Function), new FreeNode(cell.Index, "__class__", position), instance, call, position);
    }

    /// <summary>True for a call without stars, whose keywords are all different.</summary>
    private static bool HasOnlyKeywords(CallSyntax node) =>
        node.Keywords.All(keyword => keyword.Name is not null) && !node.Arguments.Any(argument => argument is StarredSyntax)
        && node.Keywords.Select(keyword => keyword.Name).Distinct().Count() == node.Keywords.Length;

    private ArgumentNode[] BuildArguments(CallSyntax node)
    {
        var arguments = new List<ArgumentNode>();
        foreach (ExpressionSyntax argument in node.Arguments)
        {
            arguments.Add(argument is StarredSyntax star ? new ArgumentNode(Build(star.Value), null, 1) : new ArgumentNode(Build(argument), null, 0));
        }

        foreach (KeywordSyntax keyword in node.Keywords)
        {
            arguments.Add(keyword.Name is null
                ? new ArgumentNode(Build(keyword.Value), null, 2)
                : new ArgumentNode(Build(keyword.Value), Intern(keyword.Name), 0));
        }

        return [.. arguments];
    }
}
