using System.Text;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Files;

/// <summary>The module _codecs: what codecs, written in Python, needs of the interpreter (library reference, "codecs").</summary>
internal static class CodecsModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("encode", "text, encoding, errors, /", Encode),
        new("decode", "data, encoding, errors, final, /", Decode),
        new("standard_name", "encoding, /", (_, a) => TextCodecs.StandardName(Text(a[0])) is { } name ? new PyStr(name) : Value.None),
        new("code_page", "name, /", CodePage),
        new("register_error", "errors, handler, /", Register, "Register the specified error handler under the name errors."),
        new("registered_error", "errors, /", (interp, a) => interp.ErrorHandlers.GetStr((PyStr)a[0].Reference!) is { IsUnbound: false } known ? known : Value.None),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("_codecs", Rows);

    private static string Text(Value value) => value.Unchecked<PyStr>().Text;

    private static Value Encode(Interpreter interp, ReadOnlySpan<Value> a)
    {
        PyStr text = CallArguments.Str(a[0], "encode", "argument 1");
        return new PyTuple([new PyBytes(TextCodecs.Encode(interp, text, Text(a[1]), Text(a[2]))), Value.FromInt(text.Length)]);
    }

    /// <summary>The text, and how many bytes it took: all of them if these are the last, else only whole characters.</summary>
    private static Value Decode(Interpreter interp, ReadOnlySpan<Value> a)
    {
        byte[] data = BytesLike.Required(a[0]);
        int used = Operators.Truth(interp, a[3]) ? data.Length : TextCodecs.CompleteLength(data, Text(a[1]));
        string text = TextCodecs.Decode(interp, used == data.Length ? data : data[..used], Text(a[1]), Text(a[2]));
        return new PyTuple([new PyStr(text), Value.FromInt(used)]);
    }

    private static Value Register(Interpreter interp, ReadOnlySpan<Value> a)
    {
        PyStr name = CallArguments.Str(a[0], "register_error", "argument 1");
        if (!a[1].Type.Slots.IsCallable)
        {
            throw Throw.TypeError("handler must be callable");
        }

        interp.ErrorHandlers.SetStr(name, a[1]);
        return Value.None;
    }

    /// <summary>The 256 characters of an encoding of one byte each, U+FFFE where a byte means none; None for an unknown one.</summary>
    private static Value CodePage(Interpreter interp, ReadOnlySpan<Value> a)
    {
        string name = Text(a[0]);
        int number = name.StartsWith("cp", StringComparison.Ordinal) && int.TryParse(name[2..], out int page)
            ? page
            : name.StartsWith("iso8859_", StringComparison.Ordinal) && int.TryParse(name[8..], out int part) ? 28590 + part : name == "koi8_r" ? 20866 : 0;
        if (number == 0 || CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\ufffe")) is not { IsSingleByte: true } encoding)
        {
            return Value.None;
        }

        var bytes = new byte[256];
        for (int i = 0; i < bytes.Length; i++)
        {
            interp.Step();
            bytes[i] = (byte)i;
        }

        string table = encoding.GetString(bytes);
        return table.Length == bytes.Length ? new PyStr(table) : Value.None;
    }
}
