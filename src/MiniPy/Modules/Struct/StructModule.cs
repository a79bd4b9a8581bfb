using System.Text;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>The _struct module: values as packed bytes (library reference, "struct").</summary>
internal sealed class StructModule
{
    /// <summary>More formats than that are forgotten, and compiled again.</summary>
    private const int MostFormats = 100;

    private readonly Dictionary<string, StructFormat> formats = new(StringComparer.Ordinal);

    private Value lastText = Value.Unbound;
    private StructFormat? lastFormat;

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_struct", new StructModule().MakeRows());
        module.Names.SetStr(new PyStr("Struct"), PyStruct.StructType);
        return module;
    }

    /// <summary>The text of a format, which may be given as bytes; throws TypeError, UnicodeEncodeError or <c>struct.error</c>.</summary>
    public static string FormatText(Interpreter interp, Value format)
    {
        switch (format.Reference)
        {
            case PyStr text:
                return Ascii.IsValid(text.Text) ? text.Text : TextCodecs.Latin1(TextCodecs.Encode(interp, text, "ascii", "strict"));
            case PyBytes bytes:
                return TextCodecs.Latin1(bytes.Data);
            default:
                throw Throw.TypeError($"Struct() argument 1 must be a str or bytes object, not {format.Type.Name}");
        }
    }

    private BuiltinRow[] MakeRows() =>
    [
        BuiltinRow.Of1("calcsize", "format, /", (interp, format) => Value.FromInt(Find(interp, format).Size), "Return size in bytes of the struct described by the format string."),
        new("pack", "*arguments", (interp, a) => Pack(interp, a[0].Unchecked<PyTuple>().Items),
            "pack(format, v1, v2, ...) -> bytes\n\nReturn a bytes object with the values packed as the format says.")
        {
            Variadic = (interp, _, arguments) => Pack(interp, arguments),
        },
        new("pack_into", "*arguments", (interp, a) => PackInto(interp, a[0].Unchecked<PyTuple>().Items),
            "pack_into(format, buffer, offset, v1, v2, ...)\n\nPack the values as the format says and write them into a buffer.")
        {
            Variadic = (interp, _, arguments) => PackInto(interp, arguments),
        },
        BuiltinRow.Of2("unpack", "format, buffer, /", (interp, format, buffer) => PyStruct.Unpack(interp, Find(interp, format), buffer),
            "Return a tuple containing values unpacked according to the format string."),
        new("unpack_from", "format, /, buffer, offset=0", (interp, a) => PyStruct.UnpackFrom(interp, Find(interp, a[0]), a[1], a[2]),
            "Return a tuple containing values unpacked according to the format string."),
        BuiltinRow.Of2("iter_unpack", "format, buffer, /", (interp, format, buffer) => StructIterator.Make(interp, Find(interp, format), buffer),
            "Return an iterator yielding tuples unpacked from the given bytes."),
        new("_clearcache", "/", (_, _) => Forget(), "Clear the internal cache."),
    ];

    private Value Pack(Interpreter interp, ReadOnlySpan<Value> arguments) => arguments.Length == 0
        ? throw Throw.TypeError("missing format argument")
        : PyStruct.Pack(interp, Find(interp, arguments[0]), arguments[1..]);

    private Value PackInto(Interpreter interp, ReadOnlySpan<Value> arguments) => arguments.Length == 0
        ? throw Throw.TypeError("missing format argument")
        : PyStruct.PackInto(interp, Find(interp, arguments[0]), arguments[1..]);

    /// <summary>The format of a text; a program mostly uses the same few again and again.</summary>
    private StructFormat Find(Interpreter interp, Value format)
    {
        if (lastFormat is not null && lastText.Is(format))
        {
            return lastFormat;
        }

        string text = FormatText(interp, format);
        if (!formats.TryGetValue(text, out StructFormat? found))
        {
            found = StructFormat.Parse(interp, text);
            if (formats.Count >= MostFormats)
            {
                formats.Clear();
            }

            formats.Add(text, found);
        }

        lastText = format;
        return lastFormat = found;
    }

    private Value Forget()
    {
        formats.Clear();
        lastText = Value.Unbound;
        lastFormat = null;
        return Value.None;
    }
}
