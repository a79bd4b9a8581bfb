using System.Buffers;
using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of str (library reference, "String Methods").</summary>
internal static partial class StrMethods
{
    private const string SearchParameters = "sub, start=None, end=None, /";

    /// <summary>How <c>str()</c> takes its arguments.</summary>
    public static readonly ConstructorSignature New = new("str", "object=<unset>, encoding=<unset>, errors=<unset>");

    public static TypeTable Table => new()
    {
        Doc = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a new string object from the given object.",
        HasNew = true,
        Specials = "__repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __iter__ __len__ __getitem__ __contains__ "
            + "__add__ __mul__ __rmul__ __mod__ __rmod__ __format__",
        Methods =
        [
            new("__getnewargs__", "/", (_, a) => new PyTuple([Value.FromString(((PyStr)a[0].Reference!).Text)])),
            BuiltinRow.Of1("capitalize", "/", InCase<CapitalizedCase>),
            BuiltinRow.Of1("casefold", "/", InCase<FoldedCase>),
            new("center", "width, fillchar=' ', /", Center),
            new("count", SearchParameters, Count),
            new("encode", "encoding='utf-8', errors='strict'", Encode) { Unary = EncodePlainly },
            new("endswith", "suffix, start=None, end=None, /", EndsWith),
            new("expandtabs", "tabsize=8", ExpandTabs),
            new("find", SearchParameters, (interp, a) => Value.FromInt(Find(interp, a, "find", fromEnd: false))),
            new("format", "*args, **kwargs", Format) { Variadic = FormatPositional },
            new("format_map", "mapping, /", (interp, a) => new PyStr(StrFormatting.Format(interp, Self(a).Text, null, a[1]))),
            new("index", SearchParameters, (interp, a) => FoundIndex(interp, Find(interp, a, "index", fromEnd: false))),
            BuiltinRow.Of1("isalnum", "/", All<AlphanumericCharacters>),
            BuiltinRow.Of1("isalpha", "/", All<AlphabeticCharacters>),
            new("isascii", "/", (_, a) => Value.FromBool(Ascii.IsValid(Self(a).Text))),
            BuiltinRow.Of1("isdecimal", "/", All<DecimalCharacters>),
            BuiltinRow.Of1("isdigit", "/", All<DigitCharacters>),
            new("isidentifier", "/", IsIdentifier),
            new("islower", "/", (_, a) => Value.FromBool(IsInCase(Self(a).Text, upper: false))),
            BuiltinRow.Of1("isnumeric", "/", All<NumericCharacters>),
            new("isprintable", "/", IsPrintable),
            BuiltinRow.Of1("isspace", "/", All<SpaceCharacters>),
            new("istitle", "/", (_, a) => Value.FromBool(IsTitle(Self(a).Text))),
            new("isupper", "/", (_, a) => Value.FromBool(IsInCase(Self(a).Text, upper: true))),
            new("join", "iterable, /", Join),
            new("ljust", "width, fillchar=' ', /", LeftJustify),
            BuiltinRow.Of1("lower", "/", Lower),
            new("lstrip", "chars=None, /", (interp, a) => Strip(interp, a, "lstrip", TextEditing.Ends.Left)),
            new("partition", "sep, /", (interp, a) => Partition(interp, a, fromEnd: false)),
            new("removeprefix", "prefix, /", RemovePrefix),
            new("removesuffix", "suffix, /", RemoveSuffix),
            new("replace", "old, new, /, count=-1", Replace),
            new("rfind", SearchParameters, (interp, a) => Value.FromInt(Find(interp, a, "rfind", fromEnd: true))),
            new("rindex", SearchParameters, (interp, a) => FoundIndex(interp, Find(interp, a, "rindex", fromEnd: true))),
            new("rjust", "width, fillchar=' ', /", RightJustify),
            new("rpartition", "sep, /", (interp, a) => Partition(interp, a, fromEnd: true)),
            new("rsplit", "sep=None, maxsplit=-1", (interp, a) => Split(interp, a, fromEnd: true)),
            new("rstrip", "chars=None, /", (interp, a) => Strip(interp, a, "rstrip", TextEditing.Ends.Right)),
            new("split", "sep=None, maxsplit=-1", (interp, a) => Split(interp, a, fromEnd: false)),
            new("splitlines", "keepends=False", SplitLines),
            new("startswith", "prefix, start=None, end=None, /", StartsWith),
            new("strip", "chars=None, /", (interp, a) => Strip(interp, a, "strip", TextEditing.Ends.Both)),
            BuiltinRow.Of1("swapcase", "/", InCase<SwappedCase>),
            BuiltinRow.Of1("title", "/", InCase<TitleCase>),
            new("translate", "table, /", Translate),
            BuiltinRow.Of1("upper", "/", InCase<UpperCase>),
            new("zfill", "width, /", ZeroFill),
            new("__getnewargs__", "/", (_, a) => new PyTuple([new PyStr(Self(a).Text)])),
            new("__sizeof__", "/", (_, a) => Value.FromInt(41 + Self(a).Text.Length)),
        ],
        StaticMethods = [new("maketrans", "x, y=<unset>, z=<unset>, /", MakeTranslation)],
    };

    private static PyStr Self(ReadOnlySpan<Value> arguments) => (PyStr)arguments[0].Reference!;

    /// <summary>The receiver itself where its text did not change.</summary>
    private static Value Changed(ReadOnlySpan<Value> arguments, string text) => Changed(Self(arguments), text);

    private static Value Changed(PyStr self, string text)
    {
        return self.Type == Types.Str && (ReferenceEquals(self.Text, text) || self.Text == text) ? self : new PyStr(text);
    }

    /// <summary>To UTF-8, which ASCII is already.</summary>
    private static Value EncodePlainly(Interpreter interp, Value value)
    {
        var self = (PyStr)value.Reference!;
        string text = self.Text;
        interp.ChargeBytes(text.Length);
        var data = new byte[text.Length];
        return Ascii.FromUtf16(text, data, out _) == OperationStatus.Done
            ? new PyBytes(data)
            : new PyBytes(TextCodecs.Encode(interp, self, "utf-8", "strict"));
    }

    private static Value Encode(Interpreter interp, ReadOnlySpan<Value> arguments) => new PyBytes(TextCodecs.Encode(
        interp,
        Self(arguments),
        CallArguments.Str(arguments[1], "encode", "argument 'encoding'").Text,
        CallArguments.Str(arguments[2], "encode", "argument 'errors'").Text));

    private static Value FormatPositional(Interpreter interp, Value self, ReadOnlySpan<Value> arguments) =>
        new PyStr(StrFormatting.Format(interp, ((PyStr)self.Reference!).Text, new PyTuple(ItemCopying.Copy(arguments)), new PyDict()));

    private static Value Format(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        new PyStr(StrFormatting.Format(interp, Self(arguments).Text, (PyTuple)arguments[1].Reference!, arguments[2]));
}
