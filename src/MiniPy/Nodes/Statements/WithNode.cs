using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>with</c> one manager; several are nested (reference, 8.5).</summary>
internal sealed class WithNode(ExpressionNode context, TargetNode? target, StatementNode body, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value manager = context.Evaluate(frame);
        if (manager.IsError)
        {
            return Completion.Raise;
        }

        frame.Position = position;
        Value exit = ContextManagers.Enter(frame.Interpreter, manager, out Value entered);
        if (entered.IsError)
        {
            return Completion.Raise;
        }

        Completion completion = ExecuteBody(frame, entered);
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

/// <summary>The protocol of context managers (reference, 3.3.9).</summary>
internal static class ContextManagers
{
    /// <summary>Enters a manager, which may raise; gives its bound <c>__exit__</c>, found before <c>__enter__</c> is called.</summary>
    public static Value Enter(Interpreter interp, Value manager, out Value entered)
    {
        // A function needs no bound method to be called with the manager.
        Value enter = manager.Type.Lookup(Names.Enter);
        bool isFunction = enter.IsExactly<PyFunction>();
        enter = isFunction ? enter : Operators.FindSpecial(interp, manager, Names.Enter);
        if (enter.IsUnbound)
        {
            throw Throw.TypeError($"'{manager.Type.Name}' object does not support the context manager protocol");
        }

        Value exit = Operators.FindSpecial(interp, manager, Names.Exit);
        if (exit.IsUnbound)
        {
            throw Throw.TypeError($"'{manager.Type.Name}' object does not support the context manager protocol (missed __exit__ method)");
        }

        entered = enter.Type.Slots.Call(interp, enter, isFunction ? new Arguments([manager]) : Arguments.None);
        return exit;
    }

    /// <summary>Calls <c>__exit__</c> after a body that ended like this, with its exception if it raised one.</summary>
    public static Completion Exit(Frame frame, Value exit, Completion completion, int position)
    {
        Interpreter interp = frame.Interpreter;
        if (completion == Completion.Raise)
        {
            interp.RecordTraceback(frame);
            return ExitRaising(frame, exit, position);
        }

        Value result = frame.Result;
        frame.Position = position;
        if (interp.CallOrError(exit, Value.None, Value.None, Value.None).IsError)
        {
            return Completion.Raise;
        }

        frame.Result = result;
        return completion;
    }

    private static Completion ExitRaising(Frame frame, Value exit, int position)
    {
        Interpreter interp = frame.Interpreter;
        PyException exception = interp.TakePending();
        PyException? outer = interp.Handled;
        interp.Handled = exception;
        bool isSwallowed;
        try
        {
            frame.Position = position;
            Value traceback = exception.Traceback is { } entry ? entry : Value.None;
            Value answer = interp.CallOrError(exit, exception.Type, exception, traceback);
            if (answer.IsError)
            {
                interp.Handled = outer;
                return Completion.Raise;
            }

            isSwallowed = Operators.Truth(interp, answer);
        }
        catch (PythonException thrown)
        {
            interp.Catch(thrown);
            interp.Handled = outer;
            return Completion.Raise;
        }

        interp.Handled = outer;
        if (isSwallowed)
        {
            return Completion.Next;
        }

        interp.RaiseAgain(exception, isRecorded: true);
        return Completion.Raise;
    }
}
