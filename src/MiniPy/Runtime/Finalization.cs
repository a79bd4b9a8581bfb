using System.Collections.Concurrent;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>An object that has something to do when nobody refers to it any more.</summary>
internal interface IFinalizable
{
    /// <summary>Does it, once; exceptions are reported as unraisable.</summary>
    void FinalizeNow(Interpreter interp);
}

/// <summary>
/// What happens to objects that nobody refers to: <c>__del__</c> is called, suspended generators are closed, coroutines that were never awaited are told of
/// (reference, 3.3.1 and 6.2.9).
/// </summary>
/// <remarks>
/// CPython does this the moment the last reference goes. Here it happens when the .NET collector has found the object, at the next safe point; by
/// <c>gc.collect()</c> at the latest; and for what the globals still hold, when the program ends. The collector's thread only puts objects on a queue:
/// Python code never runs there.
/// </remarks>
internal sealed class Finalization
{
    private readonly ConcurrentQueue<Watch> due = new();
    private Watch? idle;
    private long lastSequence;
    private long outstanding;

    /// <summary>The coroutine made last, which may be awaited the next moment; where, and as the how manieth object.</summary>
    private PyGenerator? expected;
    private Code? creator;
    private int createdAt;
    private long expectedSequence;

    /// <summary>True when the collector has found something.</summary>
    public bool IsDue => !due.IsEmpty;

    /// <summary>True while there are objects that would have something to do.</summary>
    public bool HasOutstanding => outstanding > 0 || expected is { State: GeneratorState.Created };

    /// <summary>Watches over a new object, which keeps what this gives.</summary>
    public Watch Begin(IFinalizable target)
    {
        outstanding++;
        Watch watch = idle ?? new Watch(this);
        idle = watch.Next;
        watch.Next = null;
        watch.Target = target;
        watch.Sequence = ++lastSequence;
        return watch;
    }

    /// <summary>An object has nothing to do any more.</summary>
    public void End(Watch watch)
    {
        outstanding--;
        watch.Target = null;
        watch.Creator = null;
        if (!watch.IsSpent)
        {
            watch.Next = idle;
            idle = watch;
        }
    }

    /// <summary>
    /// A coroutine has been made. Nearly every one is awaited before the next one is made, and then need not be watched: until then it is only
    /// remembered, with the place that a warning would name.
    /// </summary>
    public void Expect(Interpreter interp, PyGenerator coroutine)
    {
        if (expected is { State: GeneratorState.Created } && !ReferenceEquals(expected, coroutine))
        {
            Settle(interp);
        }

        expected = coroutine;
        expectedSequence = ++lastSequence;
        bool hasCreator = interp.TryGetCurrentFrame(out Frame current);
        creator = hasCreator ? current.Function.Code : null;
        createdAt = hasCreator ? current.Position : 0;
    }

    /// <summary>A coroutine that was made and not awaited at once is watched from now on.</summary>
    public void Settle(Interpreter interp)
    {
        if (expected is { State: GeneratorState.Created } waiting)
        {
            Watch watch = waiting.BeginWatch(interp)!;
            watch.Sequence = expectedSequence;
            watch.Creator = creator;
            watch.CreatedAt = createdAt;
        }

        expected = null;
        creator = null;
    }

    /// <summary>Finalizes what the collector has found so far.</summary>
    public void Run(Interpreter interp)
    {
        while (!due.IsEmpty)
        {
            var batch = new List<Watch>();
            while (due.TryDequeue(out Watch? next))
            {
                batch.Add(next);
            }

            batch.Sort(static (left, right) => left.Order.CompareTo(right.Order));
            foreach (Watch each in batch)
            {
                if (each.Target is { } target)
                {
                    FinalizeOne(interp, target);
                }
            }
        }
    }

    /// <summary>Finds everything that nobody refers to, and finalizes it.</summary>
    public void Collect(Interpreter interp)
    {
        Settle(interp);
        GC.Collect();
        if (!HasOutstanding)
        {
            return;
        }

        GC.WaitForPendingFinalizers();
        Run(interp);
    }

    /// <summary>At the end of a program: what nobody refers to goes first, then what the globals hold, in their order, then what is left.</summary>
    public void EndProgram(Interpreter interp, PyDict globals)
    {
        if (!HasOutstanding)
        {
            return;
        }

        Collect(interp);
        var seen = new HashSet<PyObject>(ReferenceEqualityComparer.Instance);
        ReleaseValues(interp, globals, seen, depth: 0);
        globals.Clear();
        Collect(interp);
    }

    private const int DeepestRelease = 100;

    /// <summary>Finalizes an object, then what only it may have held.</summary>
    private static void Release(Interpreter interp, Value value, HashSet<PyObject> seen, int depth = 0)
    {
        if (value.Reference is not { } item || item is PyType or PyModule or PyFunction || depth > DeepestRelease || !seen.Add(item))
        {
            return;
        }

        if (item is IFinalizable finalizable)
        {
            FinalizeOne(interp, finalizable);
        }

        switch (item)
        {
            case PyList list:
                ReleaseItems(interp, list.ToArray(), seen, depth);
                break;
            case PyTuple tuple:
                ReleaseItems(interp, tuple.Items, seen, depth);
                break;
            case PyDict dict:
                ReleaseValues(interp, dict, seen, depth);
                break;
            case { Attributes: { } attributes }:
                ReleaseValues(interp, attributes, seen, depth);
                break;
        }
    }

    /// <summary>CPython lets go of a sequence's items from its end.</summary>
    private static void ReleaseItems(Interpreter interp, Value[] items, HashSet<PyObject> seen, int depth)
    {
        for (int i = items.Length - 1; i >= 0; i--)
        {
            Release(interp, items[i], seen, depth + 1);
        }
    }

    private static void ReleaseValues(Interpreter interp, PyDict dict, HashSet<PyObject> seen, int depth)
    {
        var values = new List<Value>();
        int position = 0;
        while (dict.NextEntry(ref position, out _, out Value value))
        {
            values.Add(value);
        }

        values.ForEach(value => Release(interp, value, seen, depth + 1));
    }

    /// <summary>
    /// What the collector's finalizer is asked to look after in the place of an object: the two refer to each other, so they become unreachable together. One
    /// that is not needed any more is used again, which costs less than making objects with finalizers.
    /// </summary>
    public sealed class Watch(Finalization owner)
    {
        ~Watch()
        {
            IsSpent = true;
            if (Target is not null)
            {
                owner.due.Enqueue(this);
            }
        }

        /// <summary>True when the collector has called its finalizer, which it does once: it is not to be used again.</summary>
        public bool IsSpent { get; private set; }

        /// <summary>Objects are finalized in the order in which they were made, where several become due at once.</summary>
        public long Sequence { get; set; }

        public IFinalizable? Target { get; set; }

        /// <summary>What made a coroutine that has not started yet, if it was Python code.</summary>
        public Code? Creator { get; set; }

        /// <summary>The position in that code.</summary>
        public int CreatedAt { get; set; }

        /// <summary>While it is not used: another one that is not.</summary>
        public Watch? Next { get; set; }

        /// <summary>Where it comes among several: a generator that another one waits for after that, which closes it.</summary>
        public (bool IsDriven, long Sequence) Order => (Target is PyGenerator { HasDriver: true }, Sequence);
    }

    private static void FinalizeOne(Interpreter interp, IFinalizable finalizable)
    {
        PyException? handled = interp.Handled;
        interp.Handled = null;
        finalizable.FinalizeNow(interp);
        interp.Handled = handled;
    }
}
