using System.Buffers;
using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What happens to text or bytes that an encoding does not have (library reference, "Error Handlers").</summary>
internal static class CodecErrors
{
    /// <summary>Writes what stands for characters that cannot be encoded, and gives the offset to go on at; throws UnicodeEncodeError.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="source">The text.</param>
    /// <param name="start">The UTF-16 offset of the first such character.</param>
    /// <param name="end">The offset behind the last.</param>
    /// <param name="errors">The handler's name.</param>
    /// <param name="codec">The encoding's name.</param>
    /// <param name="reason">What is wrong.</param>
    /// <param name="unit">How the encoding writes characters.</param>
    public static int Encode(
        ArrayBufferWriter<byte> writer, PyStr source, int start, int end, in ErrorHandling errors, string codec, string reason, UnitWriter unit)
    {
        string text = source.Text;
        if (errors.HasOwn())
        {
            PythonException own = Error(Exceptions.UnicodeEncodeError, codec, source, source.IndexOfOffset(start), source.IndexOfOffset(end), reason);
            return EncodeByHandler(writer, source, errors, errors.FindHandler(), own, unit);
        }

        var all = new CodePoints(text[start..end]);
        switch (errors.Name)
        {
            case "ignore":
                return end;
            case "surrogateescape" when unit is UnitWriter.Bytes or UnitWriter.Ascii or UnitWriter.Utf8 && All(text[start..end], 0xdc80, 0xdcff):
                while (all.MoveNext())
                {
                    TextCodecs.WriteUnit(writer, all.Current - 0xdc00, UnitWriter.Bytes);
                }

                return end;
            case "surrogatepass" when unit is not (UnitWriter.Bytes or UnitWriter.Ascii) && All(text[start..end], 0xd800, 0xdfff):
                while (all.MoveNext())
                {
                    TextCodecs.WriteUnit(writer, all.Current, unit);
                }

                return end;
            case "replace" or "backslashreplace" or "xmlcharrefreplace" or "namereplace":
                while (all.MoveNext())
                {
                    foreach (char character in Replacement(all.Current, errors.Name))
                    {
                        TextCodecs.WriteUnit(writer, character, unit);
                    }
                }

                return end;
        }

        PythonException error = Error(Exceptions.UnicodeEncodeError, codec, source, source.IndexOfOffset(start), source.IndexOfOffset(end), reason);
        return errors.FindHandler() is { IsUnbound: false } handler ? EncodeByHandler(writer, source, errors, handler, error, unit) : throw error;
    }

    /// <summary>Appends what stands for bytes that cannot be decoded and gives where to go on; throws UnicodeDecodeError.</summary>
    public static int Decode(StringBuilder text, byte[] data, int start, int end, in ErrorHandling errors, string codec, string reason)
    {
        if (errors.HasOwn())
        {
            PythonException own = Error(Exceptions.UnicodeDecodeError, codec, new PyBytes(data), start, end, reason);
            return DecodeByHandler(text, data, errors, errors.FindHandler(), own);
        }

        switch (errors.Name)
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

        PythonException error = Error(Exceptions.UnicodeDecodeError, codec, new PyBytes(data), start, end, reason);
        return errors.FindHandler() is { IsUnbound: false } handler ? DecodeByHandler(text, data, errors, handler, error) : throw error;
    }

    private static int EncodeByHandler(
        ArrayBufferWriter<byte> writer, PyStr source, in ErrorHandling errors, Value handler, PythonException error, UnitWriter unit)
    {
        Interpreter interp = errors.Interpreter;
        interp.Step();
        Value answer = interp.Call(handler, error.Value);
        if (answer.As<PyTuple>() is not { Items: [{ } replacement, { } place] } || !place.IsInt || !(replacement.Reference is PyStr or PyBytes))
        {
            throw Throw.TypeError("encoding error handler must return (str/bytes, int) tuple");
        }

        if (replacement.Reference is PyBytes bytes)
        {
            writer.Write(bytes.Data);
        }
        else
        {
            foreach (int codePoint in new CodePoints(((PyStr)replacement.Reference!).Text))
            {
                bool fits = unit switch { UnitWriter.Ascii => codePoint < 128, UnitWriter.Bytes => codePoint < 256, _ => codePoint is < 0xd800 or > 0xdfff };
                if (!fits)
                {
                    throw error;
                }

                TextCodecs.WriteUnit(writer, codePoint, unit);
            }
        }

        return source.OffsetOf(Place(place, source.Length));
    }

    private static int DecodeByHandler(StringBuilder text, byte[] data, in ErrorHandling errors, Value handler, PythonException error)
    {
        Interpreter interp = errors.Interpreter;
        interp.Step();
        Value answer = interp.Call(handler, error.Value);
        if (answer.As<PyTuple>() is not { Items: [{ } replacement, { } place] } || !place.IsInt || replacement.As<PyStr>() is not { } added)
        {
            throw Throw.TypeError("decoding error handler must return (str, int) tuple");
        }

        text.Append(added.Text);
        return Place(place, data.Length);
    }

    /// <summary>Where a handler wants to go on.</summary>
    private static int Place(Value value, int length)
    {
        long place = value.AsInt;
        long found = place < 0 ? place + length : place;
        return found >= 0 && found <= length
            ? (int)found
            : throw Throw.New(Exceptions.IndexError, $"position {place} from error handler out of bounds");
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
