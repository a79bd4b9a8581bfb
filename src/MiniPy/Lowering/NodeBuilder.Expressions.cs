using System.Collections.Immutable;
using System.Numerics;
using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Scoping;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Expressions other than operators and calls.</content>
internal sealed partial class NodeBuilder
{
    private ExpressionNode? BuildOptional(ExpressionSyntax? expression) => expression is null ? null : Build(expression);

    private ExpressionNode[] BuildAll(ImmutableArray<ExpressionSyntax> expressions)
    {
        var nodes = new ExpressionNode[expressions.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Build(expressions[i]);
        }

        return nodes;
    }

    /// <summary>The elements of a display: an iterable that is unpacked into it fails where the display stands.</summary>
    private ExpressionNode[] BuildElements(ImmutableArray<ExpressionSyntax> elements, SourceSpan span) =>
        [.. elements.Select(element => element is StarredSyntax star ? new StarNode(Build(star.Value), Position(span)) : Build(element))];

    private ExpressionNode Build(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case NameSyntax node:
                return BuildName(node);
            case ConstantSyntax node:
                return new ConstantNode(BuildConstant(node));
            case AttributeSyntax node:
                return Attribute(Build(node.Value), Intern(scope.Mangle(node.Name)), AttributePosition(node, node.Span));
            case SubscriptSyntax { Index: SliceSyntax { Step: null } slice } node:
                return new SliceSubscriptNode(Build(node.Value), BuildBound(slice.Lower), BuildBound(slice.Upper), Position(node.Span));
            case SubscriptSyntax node:
                return Subscript(Build(node.Value), Build(node.Index), Position(node.Span));
            case SliceSyntax node:
                return new SliceNode(BuildBound(node.Lower), BuildBound(node.Upper), BuildBound(node.Step));
            case CallSyntax node:
                return BuildCall(node);
            case TupleSyntax node:
                return BuildTuple(node);
            case ListSyntax node:
                return new ListNode(BuildElements(node.Elements, node.Span), node.Elements.Any(element => element is StarredSyntax));
            case SetSyntax node:
                return new SetNode(BuildAll(node.Elements), Position(node.Span));
            case DictSyntax node:
                return new DictNode([.. node.Keys.Select(BuildOptional)], BuildAll(node.Values), Position(node.Span));
            case StarredSyntax node:
                return new StarNode(Build(node.Value), Position(node.Value.Span));
            case JoinedStrSyntax node:
                return BuildJoined(node);
            case FormattedValueSyntax node:
                return BuildFormatted(node);
            case NamedExprSyntax node:
                return new NamedNode(BuildTarget(node.Target), Build(node.Value));
            case LambdaSyntax node:
                return BuildLambda(node);
            case ListCompSyntax or SetCompSyntax or DictCompSyntax or GeneratorExpSyntax or AsyncCompSyntax:
                return BuildComprehension(expression);
            case TypeParameterScopeSyntax node:
                return BuildTypeParameterScope(node);
            case AnnotationTextSyntax node:
                return new ConstantNode(Intern(AnnotationText.Of(node.Annotation)));
            case IntrinsicSyntax node:
                return BuildIntrinsic(node);
            case MatchTestSyntax node:
                return BuildMatchTest(node);
            default:
                return BuildOperator(expression);
        }
    }

    private ExpressionNode BuildBound(ExpressionSyntax? bound) => bound is null ? new ConstantNode(Value.None) : Build(bound);

    private ExpressionNode BuildTuple(TupleSyntax node)
    {
        ExpressionNode[] elements = BuildElements(node.Elements, node.Span);
        return Array.TrueForAll(elements, element => element is ConstantNode)
            ? new ConstantNode(elements.Length == 0 ? PyTuple.Empty : new PyTuple(Array.ConvertAll(elements, element => ((ConstantNode)element).Value)))
            : new TupleNode(elements, node.Elements.Any(element => element is StarredSyntax));
    }

    private ExpressionNode BuildJoined(JoinedStrSyntax node)
    {
        ExpressionNode[] parts = BuildAll(node.Values);
        return parts is [ConstantNode only] ? only : new JoinedStringNode(parts);
    }

    private FormattedValueNode BuildFormatted(FormattedValueSyntax node) =>
        new(Build(node.Value), node.Conversion, BuildOptional(node.FormatSpec), Position(node.Span));

    private ExpressionNode BuildName(NameSyntax node)
    {
        string name = scope.Mangle(node.Name);
        if (name == "__debug__")
        {
            return new ConstantNode(Value.FromBool(options.Optimize == 0));
        }

        Variable variable = ScopeTable.Resolve(scope, name);
        int position = Position(node.Span);
        if (scope.SeesClass && variable.Kind is VariableKind.Global or VariableKind.Free && name[0] is not ('.' or '$'))
        {
            return new OuterClassNameNode(BuildName(new NameSyntax(ScopeAnalyzer.ClassParameter, node.Span)), Intern(name), BuildVariable(variable, name, position));
        }

        return BuildVariable(variable, name, position);
    }

    private ExpressionNode BuildVariable(Variable variable, string name, int position) => variable.Kind switch
    {
        VariableKind.Local => new LocalNode(variable.Index, name, position),
        VariableKind.Cell => new CellNode(variable.Index, name, position),
        VariableKind.Free => new FreeNode(variable.Index, name, position),
        VariableKind.Global => new GlobalNode(Intern(name), position),
        VariableKind.ClassGlobal => new ClassNameNode(host.SlotOf(ScopeAnalyzer.NamespaceName), Intern(name), new GlobalNode(Intern(name), position)),
        _ => new ClassNameNode(host.SlotOf(ScopeAnalyzer.NamespaceName), Intern(name), new FreeNode(variable.Index, name, position)),
    };

    private Value BuildConstant(ConstantSyntax node) => node.Value switch
    {
        null => Value.None,
        bool truth => Value.FromBool(truth),
        BigInt number => PyInt.From(number),
        double number => Value.FromFloat(number),
        string text => Intern(text),
        ImmutableArray<byte> bytes => new PyBytes([.. bytes]),
        EllipsisConstant => PyEllipsis.Instance,
        Complex number => new PyComplex(number),
        _ => throw new InvalidOperationException($"a constant of type {node.Value.GetType()}"),
    };
}
