using MiniPy.Runtime;

namespace MiniPy.Objects;

internal enum UnicodeErrorKind : byte { Decode, Encode, Translate }

/// <summary>The Unicode errors: encoding (but for translation), object, start, end and reason, all required (library reference, UnicodeError).</summary>
internal sealed class UnicodeErrorSlots(UnicodeErrorKind kind) : ExceptionSlots("encoding", "object", "start", "end", "reason")
{
    private const int EncodingField = 0;
    private const int ObjectField = 1;
    private const int StartField = 2;
    private const int EndField = 3;
    private const int ReasonField = 4;

    public override void Fill(PyException exception)
    {
        Value[] items = exception.Arguments.Items;
        int first = kind == UnicodeErrorKind.Translate ? ObjectField : EncodingField;
        int count = ReasonField - first + 1;
        if (items.Length != count)
        {
            throw Throw.TypeError($"function takes exactly {count} arguments ({items.Length} given)");
        }

        for (int i = 0; i < count; i++)
        {
            Check(first + i, i + 1, items[i]);
            exception.SetField(first + i, items[i]);
        }
    }

    public override string Str(Interpreter interp, Value self)
    {
        var exception = (PyException)self.Reference!;
        if (exception.Fields is null)
        {
            return string.Empty;
        }

        string reason = Operators.Str(interp, exception.Field(ReasonField));
        string subject = kind == UnicodeErrorKind.Translate
            ? "can't translate"
            : $"'{Operators.Str(interp, exception.Field(EncodingField))}' codec can't {(kind == UnicodeErrorKind.Decode ? "decode" : "encode")}";
        long start = exception.Field(StartField).AsInt;
        long end = exception.Field(EndField).AsInt;
        return end == start + 1 && Describe(exception.Field(ObjectField), start) is { } what
            ? $"{subject} {what} in position {start}: {reason}"
            : $"{subject} {(kind == UnicodeErrorKind.Decode ? "bytes" : "characters")} in position {start}-{end - 1}: {reason}";
    }

    /// <summary>The one byte or character that is wrong; null where the object does not have it.</summary>
    private static string? Describe(Value value, long position)
    {
        if (value.As<PyBytes>() is { } bytes)
        {
            return position < bytes.Data.Length ? $"byte 0x{bytes.Data[position]:x2}" : null;
        }

        return value.As<PyStr>() is { } text && position < text.Length ? $"character '{Escape(text.CodePointAt((int)position))}'" : null;
    }

    private static string Escape(int codePoint) => codePoint switch
    {
        < 0x100 => $"\\x{codePoint:x2}",
        < 0x10000 => $"\\u{codePoint:x4}",
        _ => $"\\U{codePoint:x8}",
    };

    private void Check(int field, int number, Value value)
    {
        bool isWanted = field switch
        {
            EncodingField or ReasonField => value.As<PyStr>() is not null,
            ObjectField => kind == UnicodeErrorKind.Decode ? value.As<PyBytes>() is not null : value.As<PyStr>() is not null,
            _ => PyInt.IsInteger(value),
        };
        if (isWanted)
        {
            return;
        }

        throw Throw.TypeError(field switch
        {
            ObjectField when kind == UnicodeErrorKind.Decode => $"a bytes-like object is required, not '{value.Type.Name}'",
            StartField or EndField => $"'{value.Type.Name}' object cannot be interpreted as an integer",
            _ => $"argument {number} must be str, not {value.Type.Name}",
        });
    }
}
