using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>The part of <c>json</c> that reads and writes documents (library reference, "json - JSON encoder and decoder").</summary>
internal static class JsonModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("scanstring", "string, end, strict=True, /", ScanString,
            "Scan the string from behind its opening quote.\n\nReturns a tuple of the decoded string and the index of the character behind the closing quote."),
        BuiltinRow.Of1("encode_basestring", "string, /", (interp, value) => Encode(interp, value, isAscii: false), "Return a JSON representation of a Python string"),
        BuiltinRow.Of1("encode_basestring_ascii", "string, /", (interp, value) => Encode(interp, value, isAscii: true),
            "Return an ASCII-only JSON representation of a Python string"),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("_json", Rows);
        module.Names.SetStr(new PyStr("make_scanner"), PyScanner.ScannerType);
        module.Names.SetStr(new PyStr("make_encoder"), PyEncoder.EncoderType);
        return module;
    }

    /// <summary>Whether a value is one of the functions above that write strs, and which.</summary>
    public static bool IsStringEncoder(Value value, out bool isAscii)
    {
        BuiltinRow? row = value.As<PyBuiltinFunction>()?.Row;
        isAscii = ReferenceEquals(row, Rows[2]);
        return isAscii || ReferenceEquals(row, Rows[1]);
    }

    private static Value ScanString(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long start = Operators.IndexInt64(interp, arguments[1]);
        bool isStrict = Operators.Truth(interp, arguments[2]);
        if (arguments[0].As<PyStr>() is not { } source)
        {
            return interp.Raise(Throw.TypeError($"first argument must be a string, not {arguments[0].Type.Name}"));
        }

        if (start < 0 || start > source.Length)
        {
            return interp.Raise(Throw.ValueError("end is out of bounds"));
        }

        var reader = new StringReading(interp, source, isStrict);
        Value text = reader.Read(source.OffsetOf((int)start));
        return text.IsError ? text : new PyTuple([text, Value.FromInt(source.IndexOfOffset(reader.End))]);
    }

    private static Value Encode(Interpreter interp, Value value, bool isAscii)
    {
        if (value.As<PyStr>() is not { } text)
        {
            return interp.Raise(Throw.TypeError($"first argument must be a string, not {value.Type.Name}"));
        }

        var output = new DocumentText(interp);
        output.AppendQuoted(text.Text, isAscii);
        return output.Finish();
    }
}
