using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Expressions;
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

    /// <summary>A unit that has so many pieces gets no more statements.</summary>
    private const int MostPieces = 48;

    /// <summary>Expressions nest no deeper.</summary>
    private const int MostLevels = 20;

    /// <summary>More arguments are left to the call's node.</summary>
    public const int MostArguments = 6;

    private Datum[] data = new Datum[16];
    private int count;
    private int level;

    private Fusion()
    {
    }

    /// <summary>The fused form of a statement, or the statement itself where nothing would be gained.</summary>
    [return: NotNullIfNotNull(nameof(statement))]
    public static StatementNode? Fuse(StatementNode? statement)
    {
        if (statement is null or FusedTree || !FusionHeat.TryTake())
        {
            return statement;
        }

        var fusion = new Fusion();
        Type type = statement.Fuse(fusion);
        return type == typeof(FusedOtherStatement) || type == typeof(FusedCompletion)
            ? statement
            : fusion.Finish(type);
    }

    private FusedTree Finish(Type type)
    {
        var tree = (FusedTree)Activator.CreateInstance(typeof(FusedTree<>).MakeGenericType(type), [Data])!;
        tree.Compile();
        return tree;
    }

    /// <summary>The fused form of the turns of a <c>for</c>; null where there can be none.</summary>
    public static FusedLoop? FuseLoop(StatementNode body, TargetNode target, int position, FusedLoopKind kind)
    {
        if (!FusionHeat.TryTake())
        {
            return null;
        }

        var fusion = new Fusion();
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

        var fusion = new Fusion();
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
    public void Add(Datum datum)
    {
        if (count == data.Length)
        {
            Array.Resize(ref data, 2 * count);
        }

        data[count++] = datum;
    }

    private Datum[] Data => data.AsSpan(0, count).ToArray();

    public Type Expression(ExpressionNode node)
    {
        if (level == MostLevels || count > MostPieces)
        {
            return Whole(node);
        }

        level++;
        Type type = node.Fuse(this);
        level--;
        return type;
    }

    public Type Statement(StatementNode node) => count > MostPieces ? Whole(Fuse(node)) : node.Fuse(this);

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
        var parts = new FusedPart[statements.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            parts[i] = Part(statements[i]);
        }

        return Join(Pack(parts, MostPieces - count));
    }

    /// <summary>Pairs of pairs, so that the type is not deeper than need be.</summary>
    private Type Join(ReadOnlySpan<FusedPart> parts)
    {
        if (parts.Length == 1)
        {
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

    private static FusedPart Part(StatementNode statement)
    {
        var fusion = new Fusion();
        Type type = fusion.Statement(statement);
        return new FusedPart(type, fusion.Data);
    }

    /// <summary>Makes units of statements that stand together, if there is not room for all in one.</summary>
    private static FusedPart[] Pack(FusedPart[] parts, int room)
    {
        int size = 0;
        foreach (FusedPart part in parts)
        {
            size += part.Data.Length;
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
            size += parts[i].Data.Length;
            if (i + 1 == parts.Length || size + parts[i + 1].Data.Length > MostPieces)
            {
                packed.Add(Unit(parts.AsSpan(start, i + 1 - start)));
                start = i + 1;
                size = 0;
            }
        }

        return [.. packed];
    }

    private static FusedPart Unit(ReadOnlySpan<FusedPart> parts)
    {
        if (parts.Length == 1 && parts[0].Data.Length == 1)
        {
            return parts[0];
        }

        var fusion = new Fusion();
        Type type = fusion.Join(parts);
        return new FusedPart(typeof(FusedOtherStatement), [new Datum { Node = fusion.Finish(type) }]);
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
        Type first = ResumableSequence(statements[..half], lastYields[..half]);
        Type second = ResumableSequence(statements[half..], lastYields[half..]);
        return typeof(FusedResumablePair<,>).MakeGenericType(first, second);
    }

    /// <summary>A statement with its data, not yet part of a unit.</summary>
    private sealed record FusedPart(Type Type, Datum[] Data);
}
