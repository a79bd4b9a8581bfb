using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>The module _streams: streams in memory, for io, which is otherwise written in Python (library reference, "io").</summary>
internal static class StreamsModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("types", "buffered_base, text_base, /", MakeTypes, "The classes BytesIO and StringIO, derived from two classes."),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("_streams", Rows);

    /// <summary>Their bases are written in Python, and so each interpreter's own: these types cannot be shared as other built-in ones are.</summary>
    private static Value MakeTypes(Interpreter interp, ReadOnlySpan<Value> arguments) => new PyTuple(
    [
        MakeType(interp, "_io.BytesIO", new BytesIOSlots(), arguments[0], static () => BytesIOMethods.Table),
        MakeType(interp, "_io.StringIO", new StringIOSlots(), arguments[1], static () => StringIOMethods.Table),
    ]);

    private static PyType MakeType(Interpreter interp, string name, TypeSlots slots, Value baseType, Func<TypeTable> table)
    {
        var type = new PyType(name, slots, (PyType)baseType.Reference!, table) { HasInstanceDictionary = true, HasWeakReferences = true };
        interp.Subclasses.Add(type);
        return type;
    }
}
