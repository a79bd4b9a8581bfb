using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>Calling Python functions: from arguments to a frame, from a frame to a result (reference, 6.3.4).</summary>
internal static class Activation
{
    /// <summary>Calls a function with any arguments; may return <see cref="Value.Error"/>.</summary>
    public static Value Call(Interpreter interp, PyFunction function, in Arguments arguments)
    {
        Code code = function.Code;
        Frame frame = NewFrame(function, code);
        if (code.PlainParameterCount == arguments.Count && arguments.KeywordCount == 0)
        {
            arguments.Values.CopyTo(frame.Slots.AsSpan(Frame.FirstLocal));
        }
        else
        {
            code.Signature.Bind(interp, function, arguments, frame);
        }

        return Start(interp, code, frame);
    }

    /// <summary>A frame whose parameters are still to be filled in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Frame NewFrame(PyFunction function, Code code)
    {
        var slots = new Value[code.FrameSize];
        slots[Frame.HeaderSlot] = function;
        return new Frame(slots);
    }

    /// <summary>Runs a frame whose parameters are filled in, or makes a generator of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Start(Interpreter interp, Code code, Frame frame) =>
        code.IsReadyToRun ? Run(interp, code, frame) : code.IsReadyToSuspend ? new PyGenerator(frame) : Prepare(interp, code, frame);

    private static Value Prepare(Interpreter interp, Code code, Frame frame)
    {
        for (int slot = Frame.FirstLocal + code.Signature.Count; slot < Frame.FirstLocal + code.LocalNames.Length; slot++)
        {
            frame[slot] = Value.Unbound;
        }

        foreach (int slot in code.CellSlots)
        {
            frame[slot] = new Cell(frame[slot]);
        }

        return code.Kind switch
        {
            CodeKind.Plain => Run(interp, code, frame),
            CodeKind.Generator => code.NeedsClosing ? new PyClosingGenerator(interp, frame) : new PyGenerator(frame),
            CodeKind.Coroutine => new PyCoroutine(interp, frame),
            _ => new PyAsyncGenerator(frame),
        };
    }

    /// <summary>Executes a body to its end; may return <see cref="Value.Error"/>.</summary>
    public static Value Run(Interpreter interp, Code code, Frame frame)
    {
        if (!interp.TryEnter())
        {
            return interp.Raise(Throw.RecursionError(string.Empty));
        }

        Completion completion = Guard.Execute(interp, code.Body, frame);
        interp.Leave();
        if (completion == Completion.Return)
        {
            return frame.Result;
        }

        if (completion == Completion.Next)
        {
            return Value.None;
        }

        interp.LeaveFrameRaising(frame);
        return Value.Error;
    }
}
