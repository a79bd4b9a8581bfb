using System.Diagnostics.CodeAnalysis;

namespace MiniPy.Nodes.Fused;

/// <summary>
/// The nodes that are to be fused, one after the other on one thread: several at once would take the processors away from the program that waits for them.
/// </summary>
internal sealed class FusionQueue
{
    private readonly Lock gate = new();
    private readonly Queue<IFusible> waiting = new();
    private bool isWorking;

    /// <summary>Has a node fused behind those that were added before.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public void Add(IFusible node)
    {
        lock (gate)
        {
            waiting.Enqueue(node);
            if (isWorking)
            {
                return;
            }

            isWorking = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static queue => queue.Work(), this, preferLocal: false);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    private void Work()
    {
        while (true)
        {
            IFusible? node;
            lock (gate)
            {
                if (!waiting.TryDequeue(out node))
                {
                    isWorking = false;
                    return;
                }
            }

            Fuse(node);
        }
    }

    [RequiresDynamicCode(Fusion.Reason)]
    private static void Fuse(IFusible node)
    {
        try
        {
            node.FuseInPlace();
        }
        catch (TypeLoadException)
        {
            // The run time does not take so large a type. The tree of nodes does the same, only slower.
        }
    }
}
