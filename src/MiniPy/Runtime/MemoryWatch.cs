namespace MiniPy.Runtime;

/// <summary>
/// Looks how much memory a program holds. The run time counts what a thread has made, and what the process holds; a program is over its limit when
/// both are above it. To be used on the thread of the program.
/// </summary>
internal sealed class MemoryWatch(long limit)
{
    private readonly long interval = Math.Max(limit / 8, 1);

    /// <summary>0 before the first look, which says where the program began.</summary>
    private long nextLook;

    /// <summary>Stops the program if it holds too much. Cheap while it has not made much since the last time.</summary>
    public void Look()
    {
        long made = GC.GetAllocatedBytesForCurrentThread();
        if (made < nextLook)
        {
            return;
        }

        if (nextLook == 0)
        {
            nextLook = made + limit;
            return;
        }

        nextLook = made + interval;
        if (GC.GetTotalMemory(forceFullCollection: false) > limit)
        {
            GC.Collect();
            if (GC.GetTotalMemory(forceFullCollection: false) > limit)
            {
                throw new ScriptStopped(LimitKind.Memory);
            }
        }
    }
}
