using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Weak;

/// <summary>The module <c>_weakref</c>, on which weakref stands (library reference, "weakref").</summary>
internal static class WeakModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("getweakrefcount", "object, /", (interp, a) => Value.FromInt(interp.WeakReferences.Of(a[0]).Count), "Return the number of weak references to 'object'."),
        new("getweakrefs", "object, /", GetReferences, "Return a list of all weak reference objects pointing to 'object'."),
        new("proxy", "object, callback=None, /", MakeProxy, "Create a proxy object that weakly references 'object'."),
        new("_remove_dead_weakref", "dct, key, /", RemoveDead, "Atomically remove key from dict if it points to a dead weakref."),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_weakref", Rows);
        module.Names.SetStr(new PyStr("ref"), WeakTypes.Reference);
        module.Names.SetStr(new PyStr("ReferenceType"), WeakTypes.Reference);
        module.Names.SetStr(new PyStr("ProxyType"), WeakTypes.Proxy);
        module.Names.SetStr(new PyStr("CallableProxyType"), WeakTypes.CallableProxy);
        return module;
    }

    private static Value GetReferences(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var list = new PyList();
        foreach (PyWeakReference each in interp.WeakReferences.Of(arguments[0]))
        {
            list.Add(each);
        }

        return list;
    }

    private static Value MakeProxy(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        interp.WeakReferences.Make(arguments[0], arguments[1], arguments[0].Type.Slots.IsCallable ? WeakTypes.CallableProxy : WeakTypes.Proxy);

    private static Value RemoveDead(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDict dict = arguments[0].As<PyDict>() ?? throw Throw.TypeError($"_remove_dead_weakref() argument 1 must be dict, not {arguments[0].Type.Name}");
        if (dict.Get(interp, arguments[1]).Reference is PyWeakReference { IsDead: true })
        {
            dict.Type.Slots.DeleteItem(interp, dict, arguments[1]);
        }

        return Value.None;
    }
}
