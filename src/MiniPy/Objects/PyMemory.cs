using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An object whose bytes memoryviews show and write to; while there are any its size cannot change. Those that nobody has any more do not count.</summary>
internal abstract class PyMemory(PyType type) : PyObject(type)
{
    private List<WeakReference<PyMemoryView>>? exports;

    /// <summary>The bytes as they are now. Whoever changes the size makes this span stale.</summary>
    public abstract Span<byte> Span { get; }

    /// <summary>True where views were made that nobody has released: <see cref="IsExported"/> says whether there still are any.</summary>
    protected bool MayBeExported => exports is { Count: > 0 };

    public void AddExport(PyMemoryView view) => (exports ??= []).Add(new WeakReference<PyMemoryView>(view));

    public void RemoveExport(PyMemoryView view) =>
        exports?.RemoveAll(export => !export.TryGetTarget(out PyMemoryView? known) || ReferenceEquals(known, view));

    /// <summary>Whether there are views; only the collector knows which of them nobody has any more.</summary>
    public bool IsExported()
    {
        if (!MayBeExported)
        {
            return false;
        }

        GC.Collect();
        exports!.RemoveAll(static export => !export.TryGetTarget(out _));
        return exports.Count > 0;
    }

    /// <summary>The error of whoever would change the size while there are views.</summary>
    public static PythonException NotResizable() => Throw.New(Exceptions.BufferError, "Existing exports of data: object cannot be re-sized");
}
