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
        switch (code.Room)
        {
            case FrameRoom.Small:
                return CallOnStack<SmallRoom>(interp, function, code, arguments);
            case FrameRoom.Medium:
                return CallOnStack<MediumRoom>(interp, function, code, arguments);
            case FrameRoom.Large:
                return CallOnStack<LargeRoom>(interp, function, code, arguments);
            case FrameRoom.Suspendable:
                return MakeGenerator(interp, function, code, arguments);
            default:
                return CallInArray(interp, function, code, arguments);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value CallOnStack<TRoom>(Interpreter interp, PyFunction function, Code code, in Arguments arguments)
        where TRoom : struct
    {
        TRoom room = default;
        Frame frame = NewFrame(ref room, function);
        Fill(interp, function, code, arguments, frame);
        return code.Body.Run(interp, code, frame);
    }

    /// <summary>Calls a function of one plain parameter.</summary>
    public static Value Call(Interpreter interp, PyFunction function, Value argument)
    {
        switch (function.Code.Room)
        {
            case FrameRoom.Small:
                return CallOnStack<SmallRoom>(interp, function, argument);
            case FrameRoom.Medium:
                return CallOnStack<MediumRoom>(interp, function, argument);
            default:
                return Call(interp, function, new Arguments([argument]));
        }
    }

    /// <summary>Calls a function of two plain parameters.</summary>
    public static Value Call(Interpreter interp, PyFunction function, Value first, Value second)
    {
        switch (function.Code.Room)
        {
            case FrameRoom.Small:
                return CallOnStack<SmallRoom>(interp, function, first, second);
            case FrameRoom.Medium:
                return CallOnStack<MediumRoom>(interp, function, first, second);
            default:
                return Call(interp, function, new Arguments([first, second]));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value CallOnStack<TRoom>(Interpreter interp, PyFunction function, Value argument)
        where TRoom : struct
    {
        TRoom room = default;
        Frame frame = NewFrame(ref room, function);
        frame[Frame.FirstLocal] = argument;
        Code code = function.Code;
        return code.Body.Run(interp, code, frame);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value CallOnStack<TRoom>(Interpreter interp, PyFunction function, Value first, Value second)
        where TRoom : struct
    {
        TRoom room = default;
        Frame frame = NewFrame(ref room, function);
        frame[Frame.FirstLocal] = first;
        frame[Frame.FirstLocal + 1] = second;
        Code code = function.Code;
        return code.Body.Run(interp, code, frame);
    }

    /// <summary>Calls a function with keywords whose places are known.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="function">The function.</param>
    /// <param name="binding">The places; fits the function.</param>
    /// <param name="values">The positional arguments, then those of the keywords.</param>
    public static Value Call(Interpreter interp, PyFunction function, KeywordBinding binding, ReadOnlySpan<Value> values)
    {
        Code code = function.Code;
        switch (code.Room)
        {
            case FrameRoom.Small:
                return CallOnStack<SmallRoom>(interp, function, binding, values);
            case FrameRoom.Medium:
                return CallOnStack<MediumRoom>(interp, function, binding, values);
            case FrameRoom.Large:
                return CallOnStack<LargeRoom>(interp, function, binding, values);
            case FrameRoom.Suspendable:
                PyGenerator generator = code.Maker.Make(function);
                binding.Fill(function, values, generator.Frame);
                return Begin(interp, code, generator);
            default:
                Value[] slots = NewSlots(function, code);
                binding.Fill(function, values, new Frame(slots));
                return Run(interp, code, slots);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value CallOnStack<TRoom>(Interpreter interp, PyFunction function, KeywordBinding binding, ReadOnlySpan<Value> values)
        where TRoom : struct
    {
        TRoom room = default;
        Frame frame = NewFrame(ref room, function);
        binding.Fill(function, values, frame);
        Code code = function.Code;
        return code.Body.Run(interp, code, frame);
    }

    private static Value CallInArray(Interpreter interp, PyFunction function, Code code, in Arguments arguments)
    {
        Value[] slots = NewSlots(function, code);
        Fill(interp, function, code, arguments, new Frame(slots));
        return Run(interp, code, slots);
    }

    private static PyGenerator MakeGenerator(Interpreter interp, PyFunction function, Code code, in Arguments arguments)
    {
        PyGenerator generator = code.Maker.Make(function);
        Fill(interp, function, code, arguments, generator.Frame);
        return Begin(interp, code, generator);
    }

    private static void Fill(Interpreter interp, PyFunction function, Code code, in Arguments arguments, Frame frame)
    {
        int given = arguments.Count;
        if ((uint)(code.PlainParameterCount - given) <= (uint)function.Defaults.Length && arguments.KeywordCount == 0)
        {
            ItemCopying.Copy(arguments.Values, frame.Parameters(given));
            if (given != code.PlainParameterCount)
            {
                ItemCopying.Copy(function.Defaults.AsSpan(^(code.PlainParameterCount - given)..), frame.Parameters(code.PlainParameterCount)[given..]);
            }
        }
        else
        {
            code.Signature.Bind(interp, function, arguments, frame);
        }
    }

    /// <summary>A frame in a room on the stack; its parameters are still to be filled in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Frame NewFrame<TRoom>(ref TRoom room, PyFunction function)
        where TRoom : struct
    {
        var frame = new Frame(ref Unsafe.As<TRoom, Value>(ref room));
        frame[Frame.HeaderSlot] = function;
        return frame;
    }

    /// <summary>A frame in an array; its parameters are still to be filled in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value[] NewSlots(PyFunction function, Code code)
    {
        var slots = new Value[code.FrameSize];
        slots[Frame.HeaderSlot] = function;
        return slots;
    }

    /// <summary>Runs plain code in an array.</summary>
    public static Value Run(Interpreter interp, Code code, Value[] slots) => code.Body.Run(interp, code, new Frame(slots), slots);

    /// <summary>Makes a generator ready whose parameters are filled in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PyGenerator Begin(Interpreter interp, Code code, PyGenerator generator) =>
        code.IsReadyToSuspend ? generator : BeginOther(interp, code, generator);

    private static PyGenerator BeginOther(Interpreter interp, Code code, PyGenerator generator)
    {
        Prepare(code, generator.Frame);
        if (code.Kind == CodeKind.Coroutine)
        {
            interp.Finalization.Expect(interp, generator);
        }
        else
        {
            interp.Explainer?.Created(interp, generator);
        }

        return generator;
    }

    /// <summary>Makes locals unbound, and cells of those that inner functions share.</summary>
    public static void Prepare(Code code, Frame frame)
    {
        for (int slot = Frame.FirstLocal + code.Signature.Count; slot < Frame.FirstLocal + code.LocalNames.Length; slot++)
        {
            frame[slot] = Value.Unbound;
        }

        foreach (int slot in code.CellSlots)
        {
            frame[slot] = new Cell(frame[slot]);
        }
    }
}
