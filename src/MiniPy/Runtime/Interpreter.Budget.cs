using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>
/// What a program may spend. Loops, calls and resumes count steps, which also is how often the interpreter looks whether
/// somebody wants it to stop; recursion is counted, and the native stack watched, at every door into Python code.
/// </content>
internal sealed partial class Interpreter
{
    /// <summary>How many steps pass between two looks at the interrupt flag.</summary>
    private const int StepsPerSlice = 20_000;

    private int steps = StepsPerSlice;
    private int depth;
    private volatile bool interruptRequested;

    public int RecursionLimit { get; set; } = DefaultRecursionLimit;

    /// <summary>The number of Python calls in progress.</summary>
    public int Depth => depth;

    /// <summary>Asks a running program to raise KeyboardInterrupt soon. May be called from any thread.</summary>
    public void Interrupt() => interruptRequested = true;

    /// <summary>Forgets an interrupt that came when nothing was running.</summary>
    public void ForgetInterrupt() => interruptRequested = false;

    /// <summary>Pays for one turn of a loop, one call or one resumption.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (--steps < 0)
        {
            EndSlice();
        }
    }

    /// <summary>Pays for work inside one builtin in proportion to its input.</summary>
    public void Step(long count)
    {
        steps = (int)Math.Max((long)steps - count, -1);
        if (steps < 0)
        {
            EndSlice();
        }
    }

    /// <summary>Pays for memory before it is allocated; throws MemoryError for what no array can hold.</summary>
    public void ChargeBytes(long bytes)
    {
        if (bytes > Array.MaxLength)
        {
            throw Throw.MemoryError();
        }
    }

    /// <summary>Enters a call. Every successful entry is followed by <see cref="Leave"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnter()
    {
        if (++depth > RecursionLimit || ((depth & 15) == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            depth--;
            return false;
        }

        return true;
    }

    /// <summary>Enters a walk over nested data; throws RecursionError when it is too deep.</summary>
    /// <param name="doing">How the error goes on: " while getting the repr of an object".</param>
    public void Enter(string doing)
    {
        if (!TryEnter() || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Throw.RecursionError(doing);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave() => depth--;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndSlice()
    {
        steps = StepsPerSlice;
        if (interruptRequested)
        {
            interruptRequested = false;
            throw new PythonException(new PyException(Exceptions.KeyboardInterrupt, PyTuple.Empty));
        }

        if (Finalization.IsDue)
        {
            Finalization.Run(this);
        }

        if (WeakReferences.IsDeliveryDue)
        {
            WeakReferences.Deliver(this);
        }
    }
}
