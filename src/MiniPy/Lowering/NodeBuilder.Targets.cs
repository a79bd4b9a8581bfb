using System.Collections.Immutable;
using MiniPy.Nodes;
using MiniPy.Nodes.Targets;
using MiniPy.Scoping;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>What is assigned to or deleted.</content>
internal sealed partial class NodeBuilder
{
    private TargetNode BuildTarget(ExpressionSyntax target) => target switch
    {
        NameSyntax node => BuildNameTarget(node),
        AttributeSyntax node => AttributeTargetOf(Build(node.Value), Intern(scope.Mangle(node.Name)), AttributePosition(node, node.Span)),
        SubscriptSyntax node => SubscriptTargetOf(Build(node.Value), Build(node.Index), Position(node.Span)),
        StarredSyntax node => BuildTarget(node.Value),
        TupleSyntax node => BuildUnpack(node.Elements, node),
        ListSyntax node => BuildUnpack(node.Elements, node),
        _ => throw Error("cannot assign to this expression", target.Span),
    };

    private UnpackTarget BuildUnpack(ImmutableArray<ExpressionSyntax> elements, ExpressionSyntax node)
    {
        int starIndex = -1;
        for (int i = 0; i < elements.Length; i++)
        {
            if (elements[i] is StarredSyntax)
            {
                if (starIndex >= 0)
                {
                    throw Error("multiple starred expressions in assignment", node.Span);
                }

                starIndex = i;
            }
        }

        return new UnpackTarget([.. elements.Select(BuildTarget)], starIndex, Position(node.Span));
    }

    private TargetNode BuildNameTarget(NameSyntax node)
    {
        string name = scope.Mangle(node.Name);
        Variable variable = ScopeTable.Resolve(scope, name);
        int position = Position(node.Span);
        return variable.Kind switch
        {
            VariableKind.Local => new LocalTarget(variable.Index, name, position),
            VariableKind.Cell => new CellTarget(variable.Index, name, position),
            VariableKind.Free or VariableKind.ClassFree => new FreeTarget(variable.Index, name, position),
            VariableKind.Global => new GlobalTarget(Intern(name), position),
            _ => new ClassNameTarget(host.SlotOf(ScopeAnalyzer.NamespaceName), Intern(name), position),
        };
    }
}
