using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>
/// One activation of a code object: literally a row of values, which is all that a suspended function is. A plain call's row stands on the .NET
/// stack, and costs nothing to make; what can be suspended, modules and classes have an array.
/// </summary>
/// <remarks>
/// <code>
/// slot 0      the result: what the body returns, yields, or is sent
/// slot 1      the header: the function (its code, globals and closure), and beside it two numbers:
///             the position that a traceback would show, and the resume point
/// slot 2...   parameters, other locals, hidden locals (loop iterators, pending completions, temporaries)
/// </code>
/// The resume point is 0 while a body runs from its start. Every yield of a body has a number from 1 on, in source order.
/// A yield that suspends writes its number; each node above it then finds its way down by comparing that one number with
/// the numbers of the yields inside its parts, and the yield itself takes it back to 0. So a suspended body costs one number
/// however deep its statements nest, and a <c>break</c> or an exception leaves nothing to clean up.
/// Slot numbers come from the compiler alone, so reading one needs no bounds check.
/// </remarks>
internal readonly ref struct Frame
{
    public const int ResultSlot = 0;
    public const int HeaderSlot = 1;
    public const int FirstLocal = 2;

    /// <summary>
    /// Where the number of the header stands, counted in halves of words: a value is a reference and, behind it, a number. Said so plainly because each
    /// property that a fused tree asks is one more method for the compiler to put into it.
    /// </summary>
    private const int HeaderNumber = (4 * HeaderSlot) + 2;

    private readonly ref Value first;

    /// <summary>A frame that an array holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Frame(Value[] slots) => first = ref MemoryMarshal.GetArrayDataReference(slots);

    /// <summary>A frame wherever it stands, by its first slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Frame(ref Value first) => this.first = ref first;

    /// <summary>What the body returned or yielded; on resumption, what it was sent.</summary>
    public ref Value Result
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref first;
    }

    /// <summary>A slot by its number.</summary>
    public ref Value this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref first, slot);
    }

    /// <summary>The slots of the parameters.</summary>
    public Span<Value> Parameters(int count) => MemoryMarshal.CreateSpan(ref Unsafe.Add(ref first, FirstLocal), count);

    /// <summary>A copy that outlives the call.</summary>
    public Value[] ToArray() => MemoryMarshal.CreateReadOnlySpan(ref first, Function.Code.FrameSize).ToArray();

    /// <summary>Lets go of all that the slots refer to.</summary>
    public void Clear(int size) => MemoryMarshal.CreateSpan(ref first, size).Clear();

    /// <summary>The function: the reference of the header, read as what it is.</summary>
    public PyFunction Function
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<Value, PyFunction>(ref Unsafe.Add(ref first, HeaderSlot));
    }

    public Interpreter Interpreter
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Function.Interpreter;
    }

    /// <summary>The number, in its code's table, of the source position being executed.</summary>
    public int Position
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Half(0);
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => Half(0) = value;
    }

    /// <summary>The number of the yield at which this body is suspended, or 0.</summary>
    public int ResumePoint
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Half(1);
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => Half(1) = value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref int Half(int index) => ref Unsafe.Add(ref Unsafe.As<Value, int>(ref first), HeaderNumber + index);
}
