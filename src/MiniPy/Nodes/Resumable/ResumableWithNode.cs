using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary><c>with</c> whose body yields: the manager's exit waits in a hidden local.</summary>
internal sealed class ResumableWithNode(
    ExpressionNode context, TargetNode? target, StatementNode body, int exitSlot, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Completion completion;
        if (frame.ResumePoint != 0)
        {
            completion = Guarded.Execute(frame, body);
        }
        else
        {
            Value manager = context.Evaluate(frame);
            if (manager.IsError)
            {
                return Completion.Raise;
            }

            frame.Position = position;
            frame[exitSlot] = ContextManagers.Enter(frame.Interpreter, manager, out Value entered);
            if (entered.IsError)
            {
                frame[exitSlot] = Value.None;
                return Completion.Raise;
            }

            completion = ExecuteBody(frame, entered);
        }

        if (completion == Completion.Suspend)
        {
            return completion;
        }

        Value exit = frame[exitSlot];
        frame[exitSlot] = Value.None;
        return ContextManagers.Exit(frame, exit, completion, position);
    }

    private Completion ExecuteBody(Frame frame, Value entered)
    {
        try
        {
            return target is null || target.Assign(frame, entered) ? body.Execute(frame) : Completion.Raise;
        }
        catch (PythonException exception)
        {
            return frame.Interpreter.Catch(exception);
        }
    }

    /// <summary>What it guards are units of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        body = Fusion.Fuse(body);
        return fusion.Whole(this);
    }
}
