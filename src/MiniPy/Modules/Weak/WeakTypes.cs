using MiniPy.Builtins;
using MiniPy.Objects;

namespace MiniPy.Modules.Weak;

/// <summary>The types of weak references and proxies.</summary>
internal static class WeakTypes
{
    public static readonly PyType Reference = new("weakref.ReferenceType", new WeakReferenceSlots(), Types.Object, static () => ReferenceTable);

    public static readonly PyType Proxy =
        new("weakref.ProxyType", new WeakProxySlots(isCallable: false), Types.Object, static () => ProxyTable, isSubclassable: false);

    public static readonly PyType CallableProxy =
        new("weakref.CallableProxyType", new WeakProxySlots(isCallable: true), Types.Object, static () => CallableProxyTable, isSubclassable: false);

    private const string ProxySpecials = "__repr__ __str__ __getattribute__ __setattr__ __delattr__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ "
        + "__next__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ "
        + "__bool__ __invert__ __lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __int__ __float__ __iadd__ "
        + "__isub__ __imul__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__ "
        + "__ifloordiv__ __itruediv__ __index__ __matmul__ __rmatmul__ __imatmul__ __len__ __getitem__ __setitem__ __delitem__ __contains__";

    private static TypeTable ReferenceTable => new()
    {
        HasNew = true,
        IsGeneric = true,
        Specials = "__repr__ __hash__ __call__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __init__",
        Attributes = [new("__callback__", (_, self) => CallbackOf((PyWeakReference)self.Reference!)) { IsMember = true }],
    };

    private static TypeTable ProxyTable => new() { Specials = ProxySpecials, Constants = [("__hash__", Value.None)] };

    private static TypeTable CallableProxyTable => new() { Specials = ProxySpecials + " __call__", Constants = [("__hash__", Value.None)] };

    private static Value CallbackOf(PyWeakReference reference) => reference.IsDead ? Value.None : reference.Callback;
}
