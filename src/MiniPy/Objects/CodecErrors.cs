using System.Buffers;
using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What happens to text or bytes that an encoding does not have (library reference, "Error Handlers").</summary>
internal static class CodecErrors
{
    /// <summary>Writes what stands for characters that cannot be encoded; throws UnicodeEncodeError.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="source">The text.</param>
    /// <param name="start">The UTF-16 offset of the first such character.</param>
    /// <param name="end">The offset behind the last.</param>
    /// <param name="errors">The handler's name.</param>
    /// <param name="codec">The encoding's name.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="unit">How the encoding writes characters.</param>
    public static void Encode(
        ArrayBufferWriter<byte> writer, PyStr source, int start, int end, string errors, string codec, string reason, UnitWriter unit)
    {
        string text = source.Text;
        var all = new CodePoints(text[start..end]);
        switch (errors)
        {
            case "ignore":
                return;
            case "surrogateescape" when unit is UnitWriter.Bytes or UnitWriter.Utf8 && All(text[start..end], 0xdc80, 0xdcff):
                while (all.MoveNext())
                {
                    TextCodecs.WriteUnit(writer, all.Current - 0xdc00, UnitWriter.Bytes);
                }

                return;
            case "surrogatepass" when unit != UnitWriter.Bytes && All(text[start..end], 0xd800, 0xdfff):
                while (all.MoveNext())
                {
                    TextCodecs.WriteUnit(writer, all.Current, unit);
                }

                return;
            case "replace" or "backslashreplace" or "xmlcharrefreplace" or "namereplace":
                while (all.MoveNext())
                {
                    foreach (char character in Replacement(all.Current, errors))
                    {
                        TextCodecs.WriteUnit(writer, character, unit);
                    }
                }

                return;
        }

        CheckHandler(errors);
        throw Error(Exceptions.UnicodeEncodeError, codec, source, source.IndexOfOffset(start), source.IndexOfOffset(end), reason);
    }

    /// <summary>Appends what stands for bytes that cannot be decoded and gives where to go on; throws UnicodeDecodeError.</summary>
    public static int Decode(StringBuilder text, byte[] data, int start, int end, string errors, string codec, string reason)
    {
        switch (errors)
        {
            case "ignore":
                return end;
            case "replace":
                text.Append('\ufffd');
                return end;
            case "backslashreplace":
                for (int i = start; i < end; i++)
                {
                    text.Append("\\x").Append(data[i].ToString("x2"));
                }

                return end;
            case "surrogateescape" when data[start] >= 128:
                int next = start;
                while (next < end && data[next] >= 128)
                {
                    text.Append((char)(0xdc00 + data[next++]));
                }

                return next;
            case "surrogatepass" when Surrogate(data, start, codec) is var (surrogate, length) && length > 0:
                text.Append((char)surrogate);
                return start + length;
            case "xmlcharrefreplace" or "namereplace":
                throw Throw.TypeError("don't know how to handle UnicodeDecodeError in error callback");
        }

        CheckHandler(errors);
        throw Error(Exceptions.UnicodeDecodeError, codec, new PyBytes(data), start, end, reason);
    }

    private static PythonException Error(PyType type, string codec, Value source, int start, int end, string reason)
    {
        Value[] arguments = [new PyStr(codec), source, Value.FromInt(start), Value.FromInt(end), new PyStr(reason)];
        PythonException error = Throw.New(type, arguments);
        for (int i = 0; i < arguments.Length; i++)
        {
            error.Value.SetField(i, arguments[i]);
        }

        return error;
    }

    private static void CheckHandler(string errors)
    {
        if (errors is not ("strict" or "surrogateescape" or "surrogatepass"))
        {
            throw Throw.LookupError($"unknown error handler name '{errors}'");
        }
    }

    private static bool All(string text, int low, int high)
    {
        foreach (int codePoint in new CodePoints(text))
        {
            if (codePoint < low || codePoint > high)
            {
                return false;
            }
        }

        return true;
    }

    private static string Replacement(int codePoint, string errors)
    {
        if (errors == "replace")
        {
            return "?";
        }

        if (errors == "xmlcharrefreplace")
        {
            return $"&#{codePoint};";
        }

        return codePoint < 0x100 ? $"\\x{codePoint:x2}" : codePoint < 0x10000 ? $"\\u{codePoint:x4}" : $"\\U{codePoint:x8}";
    }

    /// <summary>The surrogate that stands encoded at a place, with the length of its encoding; 0 where there is none.</summary>
    private static (int Surrogate, int Length) Surrogate(byte[] data, int start, string codec)
    {
        int left = data.Length - start;
        int value = codec switch
        {
            "utf-8" when left >= 3 && (data[start] & 0xf0) == 0xe0 && (data[start + 1] & 0xc0) == 0x80 && (data[start + 2] & 0xc0) == 0x80 =>
                ((data[start] & 0xf) << 12) | ((data[start + 1] & 0x3f) << 6) | (data[start + 2] & 0x3f),
            "utf-16" or "utf-16-le" when left >= 2 => data[start] | (data[start + 1] << 8),
            "utf-16-be" when left >= 2 => (data[start] << 8) | data[start + 1],
            "utf-32" or "utf-32-le" when left >= 4 => data[start] | (data[start + 1] << 8),
            "utf-32-be" when left >= 4 => (data[start + 2] << 8) | data[start + 3],
            _ => 0,
        };
        int length = codec == "utf-8" ? 3 : codec.StartsWith("utf-16", StringComparison.Ordinal) ? 2 : 4;
        return value is >= 0xd800 and <= 0xdfff ? (value, length) : (0, 0);
    }
}
