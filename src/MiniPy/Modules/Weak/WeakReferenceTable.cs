using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Weak;

/// <summary>
/// The weak references of an interpreter: which exist to an object, and which wait to call back. Callbacks run at safe points after a collection of the .NET
/// collector that found their referents dead, the newest first.
/// </summary>
internal sealed class WeakReferenceTable
{
    private readonly ConditionalWeakTable<PyObject, List<WeakReference<PyWeakReference>>> byTarget = [];
    private readonly List<WeakReference<PyWeakReference>> waiting = [];
    private int seenCollections = GC.CollectionCount(0);

    /// <summary>True when the collector has run since callbacks were last delivered, and some are waited for.</summary>
    public bool IsDeliveryDue => waiting.Count > 0 && GC.CollectionCount(0) != seenCollections;

    /// <summary>Makes a reference, or gives the one that exists where it has neither a callback nor a type of its own.</summary>
    public PyWeakReference Make(Value target, Value callback, PyType type)
    {
        PyObject referent = target.Reference is { Type.HasWeakReferences: true } and not PyNone
            ? target.Reference
            : throw Throw.TypeError($"cannot create weak reference to '{target.Type.Name}' object");
        List<WeakReference<PyWeakReference>> known = byTarget.GetOrCreateValue(referent);
        if (callback.IsNone && !type.IsUserDefined)
        {
            foreach (PyWeakReference each in Living(known))
            {
                if (each.Callback.IsNone && ReferenceEquals(each.Type, type))
                {
                    return each;
                }
            }
        }

        var made = new PyWeakReference(referent, callback, type);
        var handle = new WeakReference<PyWeakReference>(made);
        known.Add(handle);
        if (!callback.IsNone)
        {
            waiting.Add(handle);
        }

        return made;
    }

    /// <summary>The weak references and proxies to an object.</summary>
    public List<PyWeakReference> Of(Value target) =>
        target.Reference is { } referent && byTarget.TryGetValue(referent, out List<WeakReference<PyWeakReference>>? known) ? Living(known) : [];

    /// <summary><c>__weakref__</c>: the first of them, or None.</summary>
    public Value First(Value target) => Of(target) is [var first, ..] ? first : Value.None;

    /// <summary>Calls back for the referents that are dead. What a callback raises is reported and goes no further.</summary>
    public void Deliver(Interpreter interp)
    {
        seenCollections = GC.CollectionCount(0);
        for (int i = waiting.Count - 1; i >= 0; i--)
        {
            if (i >= waiting.Count)
            {
                continue;
            }

            if (!waiting[i].TryGetTarget(out PyWeakReference? reference))
            {
                waiting.RemoveAt(i);
            }
            else if (reference.IsDead)
            {
                waiting.RemoveAt(i);
                CallBack(interp, reference);
            }
        }
    }

    private static void CallBack(Interpreter interp, PyWeakReference reference)
    {
        Value callback = reference.Callback;
        reference.Callback = Value.None;
        try
        {
            interp.Call(callback, reference);
        }
        catch (PythonException error)
        {
            interp.ReportUnraisable(error.Value, callback.Reference!);
        }
    }

    private static List<PyWeakReference> Living(List<WeakReference<PyWeakReference>> known)
    {
        var living = new List<PyWeakReference>();
        known.RemoveAll(each =>
        {
            bool isAlive = each.TryGetTarget(out PyWeakReference? reference);
            if (isAlive)
            {
                living.Add(reference!);
            }

            return !isAlive;
        });
        return living;
    }
}
