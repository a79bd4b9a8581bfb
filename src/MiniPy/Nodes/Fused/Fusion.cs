using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Resumable;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>
/// Fuses the nodes of a tree into one: makes the type that has their structure, and the array that has their data. Needs a run time that compiles
/// generic types while a program runs; where there is none, the tree of nodes is all there is.
/// </summary>
/// <remarks>
/// A tree is cut into units, so that no type is deeper and no method longer than the compiler likes: loops over items and what stands in a
/// <c>try</c> are units of their own, and so is whatever does not fit any more.
/// </remarks>
[RequiresDynamicCode(Reason)]
internal sealed class Fusion
{
    /// <summary>Why none of this happens in a native build.</summary>
    public const string Reason = "A fused tree is a type that is made while the program runs.";

    /// <summary>A unit that weighs so much gets no more: the compiler stops putting methods into each other when there are too many.</summary>
    private const int MostWeight = 50;

    /// <summary>What a call weighs beside its piece: it has several ways.</summary>
    public const int CallWeight = 6;

    /// <summary>What a global weighs beside its piece: it is looked for in two places.</summary>
    public const int GlobalWeight = 1;

    /// <summary>Statements nest no deeper in a unit: the compiler puts no more than 20 methods into each other.</summary>
    private const int DeepestStatement = 12;

    /// <summary>Neither do expressions.</summary>
    private const int DeepestExpression = 17;

    /// <summary>Units nest no deeper: whoever fuses is recursive.</summary>
    private const int DeepestUnit = 6;

    /// <summary>More arguments are left to the call's node.</summary>
    public const int MostArguments = 6;

    private Datum[] data = new Datum[16];
    private int count;
    private int weight;
    private readonly int unit;
    private int level;
    private bool isOwned;

    /// <param name="unit">How many units this one stands in.</param>
    /// <param name="level">How many pieces of the unit what is added stands in.</param>
    private Fusion(int unit, int level = 1)
    {
        this.unit = unit;
        this.level = level;
    }

    /// <summary>The fused form of a statement, or the statement itself where nothing would be gained.</summary>
    [return: NotNullIfNotNull(nameof(statement))]
    public static StatementNode? Fuse(StatementNode? statement, FusedUse use = FusedUse.Statement) => Fuse(statement, use, unit: 0);

    [return: NotNullIfNotNull(nameof(statement))]
    private static StatementNode? Fuse(StatementNode? statement, FusedUse use, int unit)
    {
        if (statement is null or FusedTree || unit > DeepestUnit || !FusionHeat.TryTake())
        {
            return statement;
        }

        var fusion = new Fusion(unit);
        Type type = statement.Fuse(fusion);
        return type == typeof(FusedOtherStatement) || type == typeof(FusedCompletion)
            ? statement
            : fusion.Finish(type, use);
    }

    private FusedTree Finish(Type type, FusedUse use = FusedUse.Statement)
    {
        var tree = (FusedTree)Activator.CreateInstance(typeof(FusedTree<>).MakeGenericType(type), [Data])!;
        tree.Compile(use);
        return tree;
    }

    /// <summary>The fused form of the turns of a <c>for</c>; null where there can be none.</summary>
    public static FusedLoop? FuseLoop(StatementNode body, TargetNode target, int position, FusedLoopKind kind)
    {
        if (!FusionHeat.TryTake())
        {
            return null;
        }

        var fusion = new Fusion(unit: 0);
        Type type = typeof(FusedLoop<>).MakeGenericType(fusion.Statement(body));
        var loop = (FusedLoop)Activator.CreateInstance(type, [fusion.Data, target, position])!;
        loop.Compile(kind);
        return loop;
    }

    /// <summary>The fused form of the turns of a comprehension's innermost loop; null where there can be none.</summary>
    public static FusedElements? FuseElements(ComprehensionLoop loop, Func<Fusion, Type> fuseAdder)
    {
        if (!FusionHeat.TryTake())
        {
            return null;
        }

        var fusion = new Fusion(unit: 0);
        Type condition = fusion.Conditions(loop.Conditions);
        Type adder = fuseAdder(fusion);
        Type type = typeof(FusedElements<,>).MakeGenericType(condition, adder);
        var elements = (FusedElements)Activator.CreateInstance(type, [fusion.Data, loop.Target])!;
        elements.Compile();
        return elements;
    }

    /// <summary>Whether all of some conditions hold; none of none fails.</summary>
    private Type Conditions(ReadOnlySpan<ExpressionNode> conditions)
    {
        if (conditions.IsEmpty)
        {
            return Constant(Value.FromInt(1));
        }

        Type first = Expression(conditions[0]);
        return conditions.Length == 1 ? first : typeof(FusedAnd<,>).MakeGenericType(first, Conditions(conditions[1..]));
    }

    /// <summary>Adds the data of a piece; those of its parts come next, in their order.</summary>
    public void Add(Datum datum, int extraWeight = 0)
    {
        weight += 1 + extraWeight;
        if (count == data.Length)
        {
            data = DataIn(2 * count);
        }

        data[count++] = datum;
    }

    private Datum[] Data => DataIn(count);

    /// <summary>The data so far in an array of some size. (Copied without a generic method, which would be compiled anew at each start.)</summary>
    private Datum[] DataIn(int size)
    {
        var copy = new Datum[size];
        Array.Copy(data, copy, count);
        return copy;
    }

    public Type Expression(ExpressionNode node)
    {
        if (weight > MostWeight || level >= DeepestExpression)
        {
            return node is LocalNode or ConstantNode ? node.Fuse(this) : Whole(FuseValue(node));
        }

        level += 2;
        Type type = node.Fuse(this);
        level -= 2;
        return type;
    }

    public Type Statement(StatementNode node)
    {
        if (weight > MostWeight || level >= DeepestStatement)
        {
            return Whole(Fuse(node, FusedUse.Statement, unit + 1));
        }

        level++;
        Type type = node.Fuse(this);
        level--;
        return type;
    }

    /// <summary>An expression as a unit of its own.</summary>
    private ExpressionNode FuseValue(ExpressionNode node)
    {
        if (unit >= DeepestUnit || !FusionHeat.TryTake())
        {
            return node;
        }

        var fusion = new Fusion(unit + 1);
        Type type = fusion.Expression(node);
        if (type == typeof(FusedOther) || fusion.count == 1)
        {
            return node;
        }

        var value = (FusedValue)Activator.CreateInstance(typeof(FusedValue<>).MakeGenericType(type), [fusion.Data])!;
        value.Compile();
        return value;
    }

    /// <summary>The fused form of what a <c>for</c> iterates over, or the expression itself where nothing would be gained.</summary>
    public static ExpressionNode FuseHeader(ExpressionNode iterable)
    {
        if (iterable is not CallExpressionNode call)
        {
            return new Fusion(unit: 0).FuseValue(iterable);
        }

        var fusion = new Fusion(unit: 1) { isOwned = true };
        Type type = iterable.Fuse(fusion);
        if (!IsCall(type) || !FusionHeat.TryTake())
        {
            return iterable;
        }

        var header = (FusedHeader)Activator.CreateInstance(typeof(FusedHeader<>).MakeGenericType(type), [fusion.Data])!;
        header.Compile(call.Ways);
        return header;
    }

    public Type Local(int slot, string name, int position)
    {
        Add(new Datum { Slot = slot, Node = name, Number = position });
        return typeof(FusedLocal);
    }

    public Type Constant(Value value)
    {
        Add(new Datum { Constant = value });
        return value.IsInt ? typeof(FusedInt) : typeof(FusedConstant);
    }

    /// <summary>An expression that its node evaluates.</summary>
    public Type Whole(ExpressionNode node)
    {
        Add(new Datum { Node = node });
        return typeof(FusedOther);
    }

    /// <summary>A statement that its node executes.</summary>
    public Type Whole(StatementNode node)
    {
        Add(new Datum { Node = node });
        return typeof(FusedOtherStatement);
    }

    /// <summary>A statement that does nothing but end like this.</summary>
    public Type Completion(Completion completion)
    {
        Add(new Datum { Number = (int)completion });
        return typeof(FusedCompletion);
    }

    /// <summary>Whether the call being fused is one whose generator will be owned; it asks before it fuses its parts.</summary>
    public bool TakeOwned()
    {
        bool wasOwned = isOwned;
        isOwned = false;
        return wasOwned;
    }

    private static bool IsCall(Type piece) => piece.IsAssignableTo(typeof(IFusedCall));

    /// <summary>A <c>yield from</c> or an <c>await</c>: what a call gives it, nobody else has.</summary>
    public Type Delegation(DelegationNode node, int number, ExpressionNode operand)
    {
        Add(new Datum { Node = node, Number = number });
        isOwned = operand is CallExpressionNode;
        Type type = Expression(operand);
        isOwned = false;
        return typeof(FusedDelegation<>).MakeGenericType(IsCall(type) ? typeof(FusedOwned<>).MakeGenericType(type) : type);
    }

    /// <summary>The arguments of a call, of which there are not too many.</summary>
    public Type Arguments(ReadOnlySpan<ExpressionNode> arguments)
    {
        if (arguments.IsEmpty)
        {
            Add(default);
            return typeof(FusedNoArguments);
        }

        Type first = Expression(arguments[0]);
        Type rest = Arguments(arguments[1..]);
        return typeof(FusedArgument<,>).MakeGenericType(first, rest);
    }

    /// <summary>Statements one after the other.</summary>
    public Type Sequence(ReadOnlySpan<StatementNode> statements)
    {
        int pairs = statements.Length == 1 ? 0 : BitOperations.Log2((uint)statements.Length - 1) + 1;
        var parts = new FusedPart[statements.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            var fusion = new Fusion(unit, level + pairs);
            Type type = fusion.Statement(statements[i]);
            parts[i] = new FusedPart(type, fusion.Data, fusion.weight);
        }

        return Join(Pack(parts, MostWeight - weight));
    }

    /// <summary>Pairs of pairs, so that the type is not deeper than need be.</summary>
    private Type Join(ReadOnlySpan<FusedPart> parts)
    {
        if (parts.Length == 1)
        {
            weight += parts[0].Weight - parts[0].Data.Length;
            foreach (Datum datum in parts[0].Data)
            {
                Add(datum);
            }

            return parts[0].Type;
        }

        int half = parts.Length / 2;
        Type first = Join(parts[..half]);
        Type second = Join(parts[half..]);
        return typeof(FusedPair<,>).MakeGenericType(first, second);
    }

    /// <summary>Makes units of statements that stand together, if there is not room for all in one.</summary>
    private FusedPart[] Pack(FusedPart[] parts, int room)
    {
        int size = 0;
        foreach (FusedPart part in parts)
        {
            size += part.Weight;
        }

        if (size <= room)
        {
            return parts;
        }

        var packed = new List<FusedPart>();
        int start = 0;
        size = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            size += parts[i].Weight;
            if (i + 1 == parts.Length || size + parts[i + 1].Weight > MostWeight)
            {
                packed.Add(Unit(parts.AsSpan(start, i + 1 - start)));
                start = i + 1;
                size = 0;
            }
        }

        return [.. packed];
    }

    private FusedPart Unit(ReadOnlySpan<FusedPart> parts)
    {
        if (parts.Length == 1 && parts[0].Data.Length == 1)
        {
            return parts[0];
        }

        var fusion = new Fusion(unit + 1);
        Type type = fusion.Join(parts);
        return new FusedPart(typeof(FusedOtherStatement), [new Datum { Node = fusion.Finish(type) }], 1);
    }

    /// <summary>The same where some yield. <paramref name="lastYields"/>: for each statement, the highest number of a yield in or before it.</summary>
    public Type ResumableSequence(ReadOnlySpan<StatementNode> statements, ReadOnlySpan<int> lastYields)
    {
        if (statements.Length == 1)
        {
            return Statement(statements[0]);
        }

        int half = statements.Length / 2;
        Add(new Datum { Number = lastYields[half - 1] });
        level++;
        Type first = ResumableSequence(statements[..half], lastYields[..half]);
        Type second = ResumableSequence(statements[half..], lastYields[half..]);
        level--;
        return typeof(FusedResumablePair<,>).MakeGenericType(first, second);
    }

    /// <summary>A statement with its data, not yet part of a unit.</summary>
    private sealed record FusedPart(Type Type, Datum[] Data, int Weight);
}
