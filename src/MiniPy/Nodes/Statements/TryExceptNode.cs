using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>One <c>except type as name:</c>.</summary>
internal sealed record ExceptHandler(ExpressionNode? Type, TargetNode? Name, StatementNode Body, int Position)
{
    /// <summary>Whether it takes an exception; the type is evaluated while the exception is being handled.</summary>
    public Truth Matches(Frame frame, PyException exception)
    {
        if (Type is null)
        {
            return Truth.True;
        }

        Value type = Type.Evaluate(frame);
        if (type.IsError)
        {
            return Truth.Error;
        }

        frame.Position = Position;
        return ExceptionProtocol.Matches(exception, type) ? Truth.True : Truth.False;
    }

    /// <summary>Executes the body with the name bound; the name is gone afterwards.</summary>
    public Completion Execute(Frame frame, PyException exception)
    {
        if (Name is null)
        {
            return Body.Execute(frame);
        }

        Name.Assign(frame, exception);
        Completion completion;
        try
        {
            completion = Body.Execute(frame);
        }
        catch (PythonException thrown)
        {
            completion = frame.Interpreter.Catch(thrown);
        }

        return Unbind(frame, completion);
    }

    /// <summary>The same, with a body that may become hot.</summary>
    public ExceptHandler Warming() => Body is WarmingNode ? this : this with { Body = new WarmingNode(Body) };

    /// <summary>Takes the name away, whether or not the body has already.</summary>
    public Completion Unbind(Frame frame, Completion completion)
    {
        if (Name is not null && completion != Completion.Suspend)
        {
            Name.Assign(frame, Value.None);
            Name.Delete(frame);
        }

        return completion;
    }
}

/// <summary><c>try ... except ... else</c> (reference, 8.4.1).</summary>
internal sealed class TryExceptNode(StatementNode body, ExceptHandler[] handlers, StatementNode? orElse) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Completion completion = Guarded.Execute(frame, body);
        return completion switch
        {
            Completion.Next => orElse is null ? Completion.Next : orElse.Execute(frame),
            Completion.Raise => Handle(frame),
            _ => completion,
        };
    }

    private Completion Handle(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        interp.RecordTraceback(frame);
        PyException exception = interp.TakePending();
        PyException? outer = interp.Handled;
        interp.Handled = exception;
        Completion completion;
        try
        {
            completion = HandleInContext(frame, exception);
        }
        catch (PythonException thrown)
        {
            completion = interp.Catch(thrown);
        }

        interp.Handled = outer;
        return completion;
    }

    private Completion HandleInContext(Frame frame, PyException exception)
    {
        foreach (ExceptHandler handler in handlers)
        {
            Truth matches = handler.Matches(frame, exception);
            if (matches != Truth.False)
            {
                return matches == Truth.Error ? Completion.Raise : handler.Execute(frame, exception);
            }
        }

        frame.Interpreter.RaiseAgain(exception, isRecorded: true);
        return Completion.Raise;
    }

    /// <summary>What it guards are units of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        body = Fusion.Fuse(body);
        handlers = Array.ConvertAll(handlers, static handler => handler.Warming());
        orElse = Fusion.Fuse(orElse);
        return fusion.Whole(this);
    }
}

/// <summary>Executes a body and makes what .NET code throws meanwhile pending.</summary>
internal static class Guarded
{
    public static Completion Execute(Frame frame, StatementNode body)
    {
        try
        {
            return body.Execute(frame);
        }
        catch (PythonException exception)
        {
            return frame.Interpreter.Catch(exception);
        }
    }
}
