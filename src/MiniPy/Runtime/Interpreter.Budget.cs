using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>
/// What a program may spend. Loops, calls and resumes count steps, which also is how often the interpreter looks whether
/// somebody wants it to stop; recursion is counted, and the native stack watched, at every door into Python code.
/// </content>
internal sealed partial class Interpreter
{
    /// <summary>How many steps pass between two looks at the flags.</summary>
    private const int StepsPerSlice = 20_000;

    /// <summary>Before so much is allocated at once, somebody looks whether there is room.</summary>
    private const long LargeBytes = 1 << 16;

    /// <summary>The steps left of the present slice.</summary>
    private int steps = StepsPerSlice;

    private int slice = StepsPerSlice;

    /// <summary>The steps left of the whole run, those of the present slice among them.</summary>
    private long stepsLeft = long.MaxValue;

    private int depth;
    private volatile bool interruptRequested;
    private volatile bool isOutOfTime;

    /// <summary>Who looks how much memory the program holds; null if nobody does.</summary>
    public MemoryWatch? MemoryWatch { get; init; }

    /// <summary>Limits the steps of the run; to be set before it begins.</summary>
    public long? MaxSteps
    {
        init
        {
            stepsLeft = value ?? long.MaxValue;
            BeginSlice();
        }
    }

    public int RecursionLimit { get; set; } = DefaultRecursionLimit;

    /// <summary>The number of Python calls in progress.</summary>
    public int Depth => depth;

    /// <summary>Asks a running program to raise KeyboardInterrupt soon. May be called from any thread.</summary>
    public void Interrupt() => interruptRequested = true;

    /// <summary>Forgets an interrupt that came when nothing was running.</summary>
    public void ForgetInterrupt() => interruptRequested = false;

    /// <summary>Stops a running program soon, its time being over. May be called from any thread.</summary>
    public void EndTime() => isOutOfTime = true;

    /// <summary>Pays for one turn of a loop, one call or one resumption.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (--steps < 0)
        {
            EndSlice(over: 1);
        }
    }

    /// <summary>Pays for work inside one builtin in proportion to its input.</summary>
    public void Step(long count)
    {
        long left = steps - count;
        if (left < 0)
        {
            EndSlice(-left);
        }
        else
        {
            steps = (int)left;
        }
    }

    /// <summary>Pays for memory before it is allocated; throws MemoryError for what no array can hold.</summary>
    public void ChargeBytes(long bytes)
    {
        if (bytes > Array.MaxLength)
        {
            throw Throw.MemoryError();
        }

        if (bytes > LargeBytes)
        {
            MemoryWatch?.Look();
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

    private void BeginSlice() => steps = slice = (int)Math.Min(stepsLeft, StepsPerSlice);

    /// <param name="over">How many steps have been taken beyond the slice.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EndSlice(long over)
    {
        stepsLeft -= slice + over;
        if (stepsLeft < 0)
        {
            // Nothing is left for whatever runs next, either.
            stepsLeft = steps = slice = 0;
            throw new ScriptStopped(LimitKind.Steps);
        }

        BeginSlice();
        Look();
    }

    /// <summary>Does what others have asked for meanwhile: stops the program, interrupts it, finalizes what nobody refers to any more.</summary>
    private void Look()
    {
        if (isOutOfTime)
        {
            throw new ScriptStopped(LimitKind.Time);
        }

        MemoryWatch?.Look();
        if (interruptRequested)
        {
            interruptRequested = false;
            throw new PythonException(new PyException(Exceptions.KeyboardInterrupt, PyTuple.Empty));
        }

        Finalization.Settle(this);
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
