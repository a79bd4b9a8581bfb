using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Expressions with a yield inside: what they evaluate before it is emitted as statements.</content>
internal sealed partial class YieldHoister
{
    /// <summary>An expression of the same value without a yield inside; whatever had to be evaluated before is emitted.</summary>
    private ExpressionSyntax HoistValue(ExpressionSyntax expression)
    {
        if (!YieldFinder.In(expression))
        {
            return expression;
        }

        switch (expression)
        {
            case YieldSyntax or YieldFromSyntax or AwaitSyntax:
                return Keep(HoistYieldOperand(expression));
            case BinOpSyntax node:
                ExpressionSyntax[] sides = HoistInOrder([node.Left, node.Right]);
                return node with { Left = sides[0], Right = sides[1] };
            case UnaryOpSyntax node:
                return node with { Operand = node.Operator == UnaryOperator.Not ? HoistCondition(node.Operand) : HoistValue(node.Operand) };
            case NamedExprSyntax node:
                return node with { Value = HoistValue(node.Value) };
            case AttributeSyntax node:
                return node with { Value = HoistValue(node.Value) };
            case SubscriptSyntax node:
                ExpressionSyntax[] parts = HoistInOrder([node.Value, node.Index]);
                return node with { Value = parts[0], Index = parts[1] };
            case StarredSyntax node:
                return node with { Value = HoistValue(node.Value) };
            case BoolOpSyntax node:
                return HoistBoolOp(node);
            case IfExpSyntax node:
                return HoistConditional(node);
            case CompareSyntax node:
                return HoistCompare(node);
            case LambdaSyntax node:
                ExpressionSyntax? none = null;
                return node with { Parameters = HoistParameters(node.Parameters, ref none) };
            default:
                return HoistDisplay(expression);
        }
    }

    private ExpressionSyntax HoistDisplay(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case CallSyntax node:
                return HoistCall(node);
            case TupleSyntax node:
                return node with { Elements = [.. HoistInOrder(node.Elements)] };
            case ListSyntax node:
                return node with { Elements = [.. HoistInOrder(node.Elements)] };
            case SetSyntax node:
                return node with { Elements = [.. HoistInOrder(node.Elements)] };
            case DictSyntax node:
                return HoistDict(node);
            case SliceSyntax node:
                return HoistSlice(node);
            case JoinedStrSyntax node:
                return HoistJoined(node);
            case FormattedValueSyntax node:
                return HoistFormatted(node);
            case ListCompSyntax or SetCompSyntax or DictCompSyntax when YieldFinder.IsAsync(expression):
                return HoistAsyncComprehension(expression);
            case IntrinsicSyntax node:
                return node with { Operands = [.. HoistInOrder(node.Operands)] };
            case ListCompSyntax node:
                return node with { Generators = HoistFirstIterable(node.Generators) };
            case SetCompSyntax node:
                return node with { Generators = HoistFirstIterable(node.Generators) };
            case DictCompSyntax node:
                return node with { Generators = HoistFirstIterable(node.Generators) };
            default:
                var generator = (GeneratorExpSyntax)expression;
                return generator with { Generators = HoistFirstIterable(generator.Generators) };
        }
    }

    /// <summary>A yield whose operand does not yield any more.</summary>
    private ExpressionSyntax HoistYieldOperand(ExpressionSyntax expression) => expression switch
    {
        YieldSyntax node => HoistOperand(node),
        YieldFromSyntax node => HoistOperand(node),
        _ => HoistOperand((AwaitSyntax)expression),
    };

    private YieldSyntax HoistOperand(YieldSyntax node) => node.Value is null ? node : node with { Value = HoistValue(node.Value) };

    private YieldFromSyntax HoistOperand(YieldFromSyntax node) => node with { Value = HoistValue(node.Value) };

    private AwaitSyntax HoistOperand(AwaitSyntax node) => node with { Value = HoistValue(node.Value) };

    // a, (yield b), c   ->   $1 = a
    //                        $2 = yield b
    //                        $1, $2, c
    /// <summary>Operands that are evaluated one after the other: those before the last yield are kept.</summary>
    private ExpressionSyntax[] HoistInOrder(IReadOnlyList<ExpressionSyntax> operands, Predicate<int>? isMapping = null)
    {
        int last = operands.Count - 1;
        while (last >= 0 && !YieldFinder.In(operands[last]))
        {
            last--;
        }

        var hoisted = new ExpressionSyntax[operands.Count];
        for (int i = 0; i < hoisted.Length; i++)
        {
            hoisted[i] = i > last ? operands[i]
                : i == last ? HoistValue(operands[i])
                : isMapping?.Invoke(i) == true ? KeepMapping(operands[i]) : KeepOperand(operands[i]);
        }

        return hoisted;
    }

    /// <summary>Keeps one operand that is followed by a yield; constants and what is kept already need no keeping.</summary>
    private ExpressionSyntax KeepOperand(ExpressionSyntax operand)
    {
        switch (operand)
        {
            case ConstantSyntax or NameSyntax { Name: ['$', ..] }:
                return operand;
            case StarredSyntax star:
                // *a   ->   $1 = [*a]
                //           *$1
                ExpressionSyntax items = HoistValue(star.Value);
                return star with { Value = Keep(new ListSyntax([star with { Value = items }], star.Span)) };
            case SliceSyntax slice:
                return KeepSlice(slice);
            case FormattedValueSyntax field:
                // f'{a!r:>5}{(yield)}'   ->   $1 = f'{a!r:>5}'
                //                             f'{$1}{...}'
                return new FormattedValueSyntax(Keep(new JoinedStrSyntax([HoistFormatted(field)], field.Span)), null, null, field.Span);
            default:
                ExpressionSyntax value = HoistValue(operand);
                return value is NameSyntax { Name: ['$', ..] } ? value : Keep(value);
        }
    }

    // **a   ->   $1 = {**a}
    //            **$1
    private NameSyntax KeepMapping(ExpressionSyntax operand) => Keep(new DictSyntax([null], [HoistValue(operand)], operand.Span));

    private SliceSyntax KeepSlice(SliceSyntax slice) => slice with
    {
        Lower = slice.Lower is null ? null : KeepOperand(slice.Lower),
        Upper = slice.Upper is null ? null : KeepOperand(slice.Upper),
        Step = slice.Step is null ? null : KeepOperand(slice.Step),
    };

    private SliceSyntax HoistSlice(SliceSyntax slice)
    {
        ExpressionSyntax?[] bounds = [slice.Lower, slice.Upper, slice.Step];
        ExpressionSyntax[] hoisted = HoistInOrder([.. bounds.OfType<ExpressionSyntax>()]);
        int next = 0;
        ExpressionSyntax? Take(ExpressionSyntax? bound) => bound is null ? null : hoisted[next++];
        return slice with { Lower = Take(slice.Lower), Upper = Take(slice.Upper), Step = Take(slice.Step) };
    }

    private JoinedStrSyntax HoistJoined(JoinedStrSyntax node) => node with { Values = [.. HoistInOrder(node.Values)] };

    private FormattedValueSyntax HoistFormatted(FormattedValueSyntax node)
    {
        if (!YieldFinder.In(node.FormatSpec))
        {
            return node with { Value = HoistValue(node.Value) };
        }

        // The conversion happens before the format specification is evaluated.
        ExpressionSyntax value = node.Conversion is null
            ? KeepOperand(node.Value)
            : Keep(new JoinedStrSyntax([node with { Value = HoistValue(node.Value), FormatSpec = null }], node.Span));
        return node with { Value = value, Conversion = null, FormatSpec = HoistJoined(node.FormatSpec!) };
    }

    // f(a, k=(yield b), *c)   ->   $1 = f ...: the callee, then the arguments as they stand, then the keywords
    private CallSyntax HoistCall(CallSyntax node)
    {
        int keywords = 1 + node.Arguments.Length;
        ExpressionSyntax[] values = HoistInOrder(
            [node.Function, .. node.Arguments, .. node.Keywords.Select(keyword => keyword.Value)],
            i => i >= keywords && node.Keywords[i - keywords].Name is null);
        return node with
        {
            Function = values[0],
            Arguments = [.. values[1..keywords]],
            Keywords = [.. node.Keywords.Select((keyword, i) => keyword with { Value = values[keywords + i] })],
        };
    }

    private DictSyntax HoistDict(DictSyntax node)
    {
        var operands = new List<ExpressionSyntax>();
        var mappings = new HashSet<int>();
        for (int i = 0; i < node.Values.Length; i++)
        {
            if (node.Keys[i] is { } key)
            {
                operands.Add(key);
            }
            else
            {
                mappings.Add(operands.Count);
            }

            operands.Add(node.Values[i]);
        }

        ExpressionSyntax[] hoisted = HoistInOrder(operands, mappings.Contains);
        int next = 0;
        var keys = ImmutableArray.CreateBuilder<ExpressionSyntax?>();
        var values = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        for (int i = 0; i < node.Values.Length; i++)
        {
            keys.Add(node.Keys[i] is null ? null : hoisted[next++]);
            values.Add(hoisted[next++]);
        }

        return node with { Keys = keys.ToImmutable(), Values = values.ToImmutable() };
    }

    // [await f(x) for x in a]   ->   $1 = await $comprehension([await f(x) for x in a])
    /// <summary>A comprehension that awaits runs in a coroutine of its own.</summary>
    private NameSyntax HoistAsyncComprehension(ExpressionSyntax expression)
    {
        ExpressionSyntax comprehension = expression switch
        {
            ListCompSyntax node => node with { Generators = HoistFirstIterable(node.Generators) },
            SetCompSyntax node => node with { Generators = HoistFirstIterable(node.Generators) },
            _ => (DictCompSyntax)expression with { Generators = HoistFirstIterable(((DictCompSyntax)expression).Generators) },
        };
        return Keep(new AwaitSyntax(new AsyncCompSyntax(comprehension, expression.Span), expression.Span));
    }

    private ImmutableArray<ComprehensionSyntax> HoistFirstIterable(ImmutableArray<ComprehensionSyntax> loops) =>
        loops.SetItem(0, loops[0] with { Iterable = HoistValue(loops[0].Iterable) });
}
