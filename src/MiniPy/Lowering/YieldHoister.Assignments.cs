using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Assignments with a yield in their value or in a target.</content>
internal sealed partial class YieldHoister
{
    // x = yield a                   stays
    //
    // x = y = yield a          ->   $1 = yield a
    //                               x = $1
    //                               y = $1
    //
    // x[(yield a)] = yield b   ->   $1 = yield b
    //                               $2 = x
    //                               $3 = yield a
    //                               $2[$3] = $1
    private void HoistAssign(AssignSyntax node)
    {
        bool isYield = node.Value is YieldSyntax or YieldFromSyntax or AwaitSyntax;
        if (isYield && node.Targets is [NameSyntax])
        {
            output.Add(node with { Value = HoistYieldOperand(node.Value) });
            return;
        }

        if (!YieldFinder.Any(node.Targets))
        {
            output.Add(node with { Value = HoistValue(node.Value) });
            return;
        }

        ExpressionSyntax value = node.Value is NameSyntax { Name: ['$', ..] } ? node.Value : Keep(HoistValue(node.Value));
        foreach (ExpressionSyntax target in node.Targets)
        {
            AssignKept(target, value);
        }
    }

    // a, *b[(yield)] = $1   ->   $2, *$3 = $1
    //                            a = $2
    //                            $4 = b
    //                            $5 = yield
    //                            $4[$5] = $3
    private void AssignKept(ExpressionSyntax target, ExpressionSyntax value)
    {
        if (!YieldFinder.In(target))
        {
            output.Add(new AssignSyntax([target], value, target.Span));
            return;
        }

        ImmutableArray<ExpressionSyntax> elements = target switch
        {
            TupleSyntax tuple => tuple.Elements,
            ListSyntax list => list.Elements,
            _ => [],
        };
        if (elements.IsEmpty)
        {
            output.Add(new AssignSyntax([HoistTarget(target)], value, target.Span));
            return;
        }

        var kept = elements.Select(element => NewTemporary(element.Span)).ToArray();
        ImmutableArray<ExpressionSyntax> unpacked =
            [.. elements.Select((element, i) => element is StarredSyntax star ? star with { Value = kept[i] } : (ExpressionSyntax)kept[i])];
        output.Add(new AssignSyntax([new TupleSyntax(unpacked, target.Span)], value, target.Span));
        for (int i = 0; i < elements.Length; i++)
        {
            AssignKept(elements[i] is StarredSyntax star ? star.Value : elements[i], kept[i]);
        }
    }

    // x += yield a        ->   $1 = x
    //                          $2 = yield a
    //                          $1 += $2
    //                          x = $1
    //
    // x[i] += yield a     ->   $1 = x
    //                          $2 = i
    //                          $3 = $1[$2]
    //                          $4 = yield a
    //                          $3 += $4
    //                          $1[$2] = $3
    private void HoistAugAssign(AugAssignSyntax node)
    {
        ExpressionSyntax target = node.Target switch
        {
            AttributeSyntax attribute => attribute with { Value = Keep(HoistValue(attribute.Value)) },
            SubscriptSyntax subscript => KeepSubscript(subscript),
            _ => node.Target,
        };
        NameSyntax current = Keep(target);
        ExpressionSyntax value = HoistValue(node.Value);
        output.Add(node with { Target = current, Value = value });
        output.Add(new AssignSyntax([target], current, node.Span));
    }

    private SubscriptSyntax KeepSubscript(SubscriptSyntax node)
    {
        ExpressionSyntax owner = Keep(HoistValue(node.Value));
        return node with { Value = owner, Index = Keep(HoistValue(node.Index)) };
    }

    /// <summary>A target whose parts no longer yield; they are evaluated before, in order.</summary>
    private ExpressionSyntax HoistTarget(ExpressionSyntax target)
    {
        switch (target)
        {
            case AttributeSyntax node:
                return node with { Value = HoistValue(node.Value) };
            case SubscriptSyntax node:
                ExpressionSyntax[] parts = HoistInOrder([node.Value, node.Index]);
                return node with { Value = parts[0], Index = parts[1] };
            default:
                return target;
        }
    }
}
