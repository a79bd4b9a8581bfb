using MiniPy.Objects;

namespace MiniPy.Builtins;

/// <summary>The methods of dict views (library reference, "Dictionary view objects").</summary>
internal static class DictViewMethods
{
    private const string SetSpecials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __contains__ __iter__ __reversed__ "
        + "__and__ __rand__ __or__ __ror__ __sub__ __rsub__ __xor__ __rxor__";

    private static readonly AttributeRow Mapping =
        new("mapping", (_, self) => new PyMappingProxy(((PyDictView)self.Reference!).Dict));

    public static TypeTable KeysTable => SetTable;

    public static TypeTable ItemsTable => SetTable;

    public static TypeTable ValuesTable => new()
    {
        Specials = "__repr__ __len__ __iter__ __reversed__",
        Attributes = [Mapping],
    };

    private static TypeTable SetTable => new()
    {
        Specials = SetSpecials,
        Constants = [("__hash__", Value.None)],
        Methods = [new("isdisjoint", "other, /", (interp, a) => Value.FromBool(PyDictView.IsDisjoint(interp, a[0], a[1])))],
        Attributes = [Mapping],
    };
}
