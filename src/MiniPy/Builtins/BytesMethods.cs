using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>
/// The methods of bytes (library reference, "Bytes and Bytearray Operations"). Those that str has as well work on text of the
/// same code points.
/// </summary>
internal static partial class BytesMethods
{
    private const string SearchParameters = "sub, start=None, end=None, /";

    /// <summary>How <c>bytes()</c> takes its arguments.</summary>
    public static readonly ConstructorSignature New = new("bytes", "source=<unset>, encoding=<unset>, errors=<unset>");

    public static TypeTable Table => new()
    {
        Doc = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n"
            + "bytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object",
        HasNew = true,
        Specials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __iter__ __len__ __getitem__ __contains__ "
            + "__add__ __mul__ __rmul__ __mod__ __rmod__",
        Methods =
        [
            new("capitalize", "/", (_, a) => FromText(Capitalized(Text(a)))),
            new("center", "width, fillchar=<unset>, /", (interp, a) => Justify(interp, a, "center")),
            new("count", SearchParameters, Count),
            new("decode", "encoding='utf-8', errors='strict'", Decode),
            new("endswith", "suffix, start=None, end=None, /", (interp, a) => Affix(interp, a, "endswith", atEnd: true)),
            new("expandtabs", "tabsize=8", (interp, a) => FromText(TextEditing.ExpandTabs(interp, Text(a), Operators.IndexInt64(interp, a[1])))),
            new("find", SearchParameters, (interp, a) => Value.FromInt(Find(interp, a, fromEnd: false))),
            new("hex", "sep=<unset>, bytes_per_sep=1", HexText.ToHex),
            new("index", SearchParameters, (interp, a) => FoundIndex(interp, Find(interp, a, fromEnd: false))),
            new("isalnum", "/", (_, a) => All(a, char.IsAsciiLetterOrDigit)),
            new("isalpha", "/", (_, a) => All(a, char.IsAsciiLetter)),
            new("isascii", "/", (_, a) => Value.FromBool(Ascii.IsValid(Self(a)))),
            new("isdigit", "/", (_, a) => All(a, char.IsAsciiDigit)),
            new("islower", "/", (_, a) => IsInCase(a, char.IsAsciiLetterLower, char.IsAsciiLetterUpper)),
            new("isspace", "/", (_, a) => All(a, static each => TextSplitting.IsSpace(each, isBytes: true))),
            new("istitle", "/", IsTitle),
            new("isupper", "/", (_, a) => IsInCase(a, char.IsAsciiLetterUpper, char.IsAsciiLetterLower)),
            new("join", "iterable_of_bytes, /", Join),
            new("ljust", "width, fillchar=<unset>, /", (interp, a) => Justify(interp, a, "ljust")),
            new("lower", "/", (_, a) => FromText(Text(a).ToAsciiLower())),
            new("lstrip", "bytes=None, /", (_, a) => Strip(a, TextEditing.Ends.Left)),
            new("partition", "sep, /", (_, a) => Partition(a, fromEnd: false)),
            new("removeprefix", "prefix, /", RemovePrefix),
            new("removesuffix", "suffix, /", RemoveSuffix),
            new("replace", "old, new, count=-1, /", Replace),
            new("rfind", SearchParameters, (interp, a) => Value.FromInt(Find(interp, a, fromEnd: true))),
            new("rindex", SearchParameters, (interp, a) => FoundIndex(interp, Find(interp, a, fromEnd: true))),
            new("rjust", "width, fillchar=<unset>, /", (interp, a) => Justify(interp, a, "rjust")),
            new("rpartition", "sep, /", (_, a) => Partition(a, fromEnd: true)),
            new("rsplit", "sep=None, maxsplit=-1", (interp, a) => Split(interp, a, fromEnd: true)),
            new("rstrip", "bytes=None, /", (_, a) => Strip(a, TextEditing.Ends.Right)),
            new("split", "sep=None, maxsplit=-1", (interp, a) => Split(interp, a, fromEnd: false)),
            new("splitlines", "keepends=False", (interp, a) => Parts(TextSplitting.Lines(interp, Text(a), Operators.Truth(interp, a[1]), isBytes: true))),
            new("startswith", "prefix, start=None, end=None, /", (interp, a) => Affix(interp, a, "startswith", atEnd: false)),
            new("strip", "bytes=None, /", (_, a) => Strip(a, TextEditing.Ends.Both)),
            new("swapcase", "/", (_, a) => FromText(SwappedCase(Text(a)))),
            new("title", "/", (_, a) => FromText(Titled(Text(a)))),
            new("translate", "table, /, delete=<unset>", Translate),
            new("upper", "/", (_, a) => FromText(Text(a).ToAsciiUpper())),
            new("zfill", "width, /", (interp, a) =>
                FromText(TextEditing.ZeroFill(interp, Text(a), Self(a).Length, Operators.IndexInt64(interp, a[1])))),
            new("__bytes__", "/", (_, a) => a[0].Type == Types.Bytes ? a[0] : new PyBytes(Self(a))),
            new("__getnewargs__", "/", (_, a) => new PyTuple([new PyBytes(Self(a))])),
            new("__sizeof__", "/", (_, a) => Value.FromInt(33 + Self(a).Length)),
        ],
        ClassMethods = [new("fromhex", "string, /", HexText.FromHex)],
        StaticMethods = [new("maketrans", "frm, to, /", MakeTranslation)],
    };

    /// <summary>The bytes of the receiver, which may be a bytearray: its methods are these too.</summary>
    private static byte[] Self(ReadOnlySpan<Value> arguments) => BytesLike.Required(arguments[0]);

    private static string Text(ReadOnlySpan<Value> arguments) => TextCodecs.Latin1(Self(arguments));

    private static string Text(Value value) => TextCodecs.Latin1(BytesConversion.Required(value));

    private static PyBytes FromText(string text) => new(Encoding.Latin1.GetBytes(text));

    private static PyList Parts(List<string> parts)
    {
        var items = new Value[parts.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = FromText(parts[i]);
        }

        return new PyList(items);
    }

    private static Value Decode(Interpreter interp, ReadOnlySpan<Value> arguments) => new PyStr(TextCodecs.Decode(
        interp,
        Self(arguments),
        CallArguments.Str(arguments[1], "decode", "argument 'encoding'").Text,
        CallArguments.Str(arguments[2], "decode", "argument 'errors'").Text));
}
