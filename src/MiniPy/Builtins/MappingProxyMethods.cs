using MiniPy.Objects;

namespace MiniPy.Builtins;

/// <summary>The methods of mappingproxy: those of the mapping behind it (library reference, <c>types.MappingProxyType</c>).</summary>
internal static class MappingProxyMethods
{
    private static readonly PyStr CopyName = new("copy");
    private static readonly PyStr GetName = new("get");
    private static readonly PyStr ValuesName = new("values");

    /// <summary>How <c>mappingproxy()</c> takes its argument.</summary>
    public static readonly ConstructorSignature New = new("mappingproxy", "mapping");

    public static TypeTable Table => new()
    {
        Doc = "Read-only proxy of a mapping.",
        HasNew = true,
        IsGeneric = true,
        Specials = "__repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __getitem__ __contains__ __iter__ __reversed__ "
            + "__or__ __ror__ __ior__",
        Methods =
        [
            new("copy", "/", (interp, a) => interp.CallMethod(Mapping(a), CopyName)),
            new("get", "key, default=None, /", (interp, a) => interp.CallMethod(Mapping(a), GetName, a[1], a[2])),
            new("items", "/", (interp, a) => interp.CallMethod(Mapping(a), Names.Items)),
            new("keys", "/", (interp, a) => interp.CallMethod(Mapping(a), Names.Keys)),
            new("values", "/", (interp, a) => interp.CallMethod(Mapping(a), ValuesName)),
        ],
    };

    private static Value Mapping(ReadOnlySpan<Value> arguments) => ((PyMappingProxy)arguments[0].Reference!).Mapping;
}
