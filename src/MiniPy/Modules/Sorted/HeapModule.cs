using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Sorted;

/// <summary>Heaps in lists (library reference, "heapq - Heap queue algorithm"): the part whose speed matters.</summary>
internal static class HeapModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("heappush", "heap, item, /", Push, "Push item onto heap, maintaining the heap invariant."),
        new("heappop", "heap, /", (interp, a) => Pop(interp, Heap(a[0], "heappop"), isMax: false), "Pop the smallest item off the heap, maintaining the heap invariant."),
        new("heapreplace", "heap, item, /", (interp, a) => Replace(interp, Heap(a[0], "heapreplace"), a[1], isMax: false),
            "Pop and return the current smallest value, and add the new item."),
        new("heappushpop", "heap, item, /", PushPop, "Push item on the heap, then pop and return the smallest item from the heap."),
        new("heapify", "heap, /", (interp, a) => Heapify(interp, Heap(a[0], "heapify"), isMax: false), "Transform list into a heap, in-place, in O(len(heap)) time."),
        new("_heappop_max", "heap, /", (interp, a) => Pop(interp, Heap(a[0], "_heappop_max"), isMax: true), "Maxheap variant of heappop."),
        new("_heapreplace_max", "heap, item, /", (interp, a) => Replace(interp, Heap(a[0], "_heapreplace_max"), a[1], isMax: true), "Maxheap variant of heapreplace."),
        new("_heapify_max", "heap, /", (interp, a) => Heapify(interp, Heap(a[0], "_heapify_max"), isMax: true), "Maxheap variant of heapify."),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("_heapq", Rows);

    private static PyList Heap(Value value, string function) =>
        value.As<PyList>() ?? throw Throw.TypeError($"{function}() argument{(function is "heapify" or "heappop" or "_heappop_max" or "_heapify_max" ? "" : " 1")} must be list, not {CallArguments.TypeName(value)}");

    private static Value Push(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList heap = Heap(arguments[0], "heappush");
        heap.Add(arguments[1]);
        SiftDown(interp, heap, 0, heap.Count - 1, isMax: false);
        return Value.None;
    }

    private static Value Pop(Interpreter interp, PyList heap, bool isMax)
    {
        if (heap.Count == 0)
        {
            throw Throw.IndexError("index out of range");
        }

        Value last = heap[heap.Count - 1];
        heap.RemoveAt(heap.Count - 1);
        if (heap.Count == 0)
        {
            return last;
        }

        Value first = heap[0];
        heap[0] = last;
        SiftUp(interp, heap, 0, isMax);
        return first;
    }

    private static Value Replace(Interpreter interp, PyList heap, Value item, bool isMax)
    {
        if (heap.Count == 0)
        {
            throw Throw.IndexError("index out of range");
        }

        Value first = heap[0];
        heap[0] = item;
        SiftUp(interp, heap, 0, isMax);
        return first;
    }

    private static Value PushPop(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyList heap = Heap(arguments[0], "heappushpop");
        if (heap.Count == 0 || !Operators.Less(interp, heap[0], arguments[1]))
        {
            return arguments[1];
        }

        return heap.Count == 0 ? throw Throw.IndexError("index out of range") : Replace(interp, heap, arguments[1], isMax: false);
    }

    private static Value Heapify(Interpreter interp, PyList heap, bool isMax)
    {
        for (int i = (heap.Count / 2) - 1; i >= 0; i--)
        {
            SiftUp(interp, heap, i, isMax);
        }

        return Value.None;
    }

    private static bool IsBefore(Interpreter interp, PyList heap, Value left, Value right, bool isMax)
    {
        interp.Step();
        int count = heap.Count;
        bool isBefore = isMax ? Operators.Less(interp, right, left) : Operators.Less(interp, left, right);
        return heap.Count == count ? isBefore : throw Throw.RuntimeError("list changed size during iteration");
    }

    /// <summary>Moves the item at a position towards the root, to where its parent is not behind it.</summary>
    private static void SiftDown(Interpreter interp, PyList heap, int start, int position, bool isMax)
    {
        while (position > start)
        {
            int parent = (position - 1) >> 1;
            if (!IsBefore(interp, heap, heap[position], heap[parent], isMax))
            {
                break;
            }

            (heap[position], heap[parent]) = (heap[parent], heap[position]);
            position = parent;
        }
    }

    /// <summary>Moves the item at a position down to a leaf, the better child up each time, and then up to its place: that takes fewer comparisons.</summary>
    private static void SiftUp(Interpreter interp, PyList heap, int position, bool isMax)
    {
        int start = position;
        int end = heap.Count;
        while (position < end >> 1)
        {
            int child = (2 * position) + 1;
            if (child + 1 < end && !IsBefore(interp, heap, heap[child], heap[child + 1], isMax))
            {
                child++;
            }

            (heap[position], heap[child]) = (heap[child], heap[position]);
            position = child;
        }

        SiftDown(interp, heap, start, position, isMax);
    }
}
