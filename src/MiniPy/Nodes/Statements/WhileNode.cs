using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>while</c> (reference, 8.2).</summary>
internal sealed class WhileNode(ExpressionNode test, StatementNode body, StatementNode? orElse) : StatementNode, IFusible
{
    private int stretches;
    private FusedTree? fused;

    [RequiresDynamicCode(Fusion.Reason)]
    public void FuseInPlace() => fused = Fusion.Fuse(this) as FusedTree;

    public override Completion Execute(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        Completion completion;
        do
        {
            if (fused is not null)
            {
                return fused.Execute(frame);
            }

            completion = RunStretch(frame, interp);
            if (++stretches == FusionHeat.Stretches && orElse is null && FusionHeat.IsPossible)
            {
                FusionHeat.Begin(this);
            }
        }
        while (completion == Completion.Continue);

        return completion == Completion.Break ? Completion.Next
            : completion == Completion.Next && orElse is not null ? orElse.Execute(frame)
            : completion;
    }

    /// <summary>Some turns: gives Continue when there are more to come, and Next when the test has failed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Completion RunStretch(Frame frame, Interpreter interp)
    {
        for (int turns = LoopStretch.Turns; turns > 0; turns--)
        {
            Truth truth = test.Test(frame);
            if (truth != Truth.True)
            {
                return truth == Truth.Error ? Completion.Raise : Completion.Next;
            }

            interp.Step();
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }
        }

        return Completion.Continue;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (orElse is not null)
        {
            return fusion.Whole(this);
        }

        Type first = fusion.Expression(test);
        Type second = fusion.Statement(body);
        return typeof(FusedWhile<,>).MakeGenericType(first, second);
    }
}
