using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>try ... finally</c> (reference, 8.4.4).</summary>
internal sealed class TryFinallyNode(StatementNode body, StatementNode final) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Completion completion = Guarded.Execute(frame, body);
        if (completion == Completion.Raise)
        {
            return FinishRaising(frame);
        }

        Value result = frame.Result;
        Completion last = final.Execute(frame);
        if (last != Completion.Next)
        {
            return last;
        }

        frame.Result = result;
        return completion;
    }

    private Completion FinishRaising(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        interp.RecordTraceback(frame);
        PyException exception = interp.TakePending();
        PyException? outer = interp.Handled;
        interp.Handled = exception;
        Completion last = Guarded.Execute(frame, final);
        interp.Handled = outer;
        if (last != Completion.Next)
        {
            return last;
        }

        interp.RaiseAgain(exception, isRecorded: true);
        return Completion.Raise;
    }

    /// <summary>What it guards are units of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        body = Fusion.Fuse(body);
        final = Fusion.Fuse(final);
        return fusion.Whole(this);
    }
}
