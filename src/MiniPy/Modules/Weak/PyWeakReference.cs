using MiniPy.Objects;

namespace MiniPy.Modules.Weak;

/// <summary>
/// A weak reference, or the reference inside a proxy (library reference, "weakref"). What it refers to is freed by the .NET collector and not when the last
/// reference goes, so a referent may be seen alive for a while after its last use; <c>gc.collect()</c> ends that.
/// </summary>
internal sealed class PyWeakReference(PyObject target, Value callback, PyType type) : PyObject(type)
{
    private readonly WeakReference<PyObject> target = new(target);
    private InstanceState state;

    /// <summary>What to call when the referent is gone, or None.</summary>
    public Value Callback { get; set; } = callback;

    /// <summary>The referent's hash, once asked for: it outlives the referent.</summary>
    public long? Hash { get; set; }

    /// <summary>The referent, or None.</summary>
    public Value Target => target.TryGetTarget(out PyObject? found) ? found : Value.None;

    public bool IsDead => !target.TryGetTarget(out _);

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
