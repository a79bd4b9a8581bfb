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
            new("capitalize", "/", (_, a) => Changed(a, CaseMapping.Capitalize(Self(a).Text))),
            new("casefold", "/", (_, a) => Changed(a, CaseMapping.Fold(Self(a).Text))),
            new("center", "width, fillchar=' ', /", Center),
            new("count", SearchParameters, Count),
            new("encode", "encoding='utf-8', errors='strict'", Encode),
            new("endswith", "suffix, start=None, end=None, /", EndsWith),
            new("expandtabs", "tabsize=8", ExpandTabs),
            new("find", SearchParameters, (interp, a) => Value.FromInt(Find(interp, a, "find", fromEnd: false))),
            new("format", "*args, **kwargs", Format),
            new("format_map", "mapping, /", (interp, a) => new PyStr(StrFormatting.Format(interp, Self(a).Text, null, a[1]))),
            new("index", SearchParameters, (interp, a) => FoundIndex(interp, Find(interp, a, "index", fromEnd: false))),
            new("isalnum", "/", (interp, a) => All(interp, a, CharacterClasses.IsAlphanumeric)),
            new("isalpha", "/", (interp, a) => All(interp, a, CharacterClasses.IsAlphabetic)),
            new("isascii", "/", (_, a) => Value.FromBool(System.Text.Ascii.IsValid(Self(a).Text))),
            new("isdecimal", "/", (interp, a) => All(interp, a, CharacterClasses.IsDecimal)),
            new("isdigit", "/", (interp, a) => All(interp, a, CharacterClasses.IsDigit)),
            new("isidentifier", "/", IsIdentifier),
            new("islower", "/", (_, a) => Value.FromBool(IsInCase(Self(a).Text, upper: false))),
            new("isnumeric", "/", (interp, a) => All(interp, a, CharacterClasses.IsNumeric)),
            new("isprintable", "/", IsPrintable),
            new("isspace", "/", (interp, a) => All(interp, a, CharacterClasses.IsSpace)),
            new("istitle", "/", (_, a) => Value.FromBool(IsTitle(Self(a).Text))),
            new("isupper", "/", (_, a) => Value.FromBool(IsInCase(Self(a).Text, upper: true))),
            new("join", "iterable, /", Join),
            new("ljust", "width, fillchar=' ', /", LeftJustify),
            new("lower", "/", Lower),
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
            new("swapcase", "/", (_, a) => Changed(a, CaseMapping.SwapCase(Self(a).Text))),
            new("title", "/", (_, a) => Changed(a, CaseMapping.Title(Self(a).Text))),
            new("translate", "table, /", Translate),
            new("upper", "/", (_, a) => Changed(a, CaseMapping.Upper(Self(a).Text))),
            new("zfill", "width, /", ZeroFill),
            new("__getnewargs__", "/", (_, a) => new PyTuple([new PyStr(Self(a).Text)])),
            new("__sizeof__", "/", (_, a) => Value.FromInt(41 + Self(a).Text.Length)),
        ],
        StaticMethods = [new("maketrans", "x, y=<unset>, z=<unset>, /", MakeTranslation)],
    };

    private static PyStr Self(ReadOnlySpan<Value> arguments) => (PyStr)arguments[0].Reference!;

    /// <summary>The receiver itself where its text did not change.</summary>
    private static Value Changed(ReadOnlySpan<Value> arguments, string text)
    {
        PyStr self = Self(arguments);
        return self.Type == Types.Str && (ReferenceEquals(self.Text, text) || self.Text == text) ? self : new PyStr(text);
    }

    private static Value Lower(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr self = Self(arguments);
        string text = self.Text;
        return CaseMapping.IsLowerAscii(text, out bool isAscii) && self.Type == Types.Str ? self
            : isAscii && text.Length <= SharedStrs.LongestUnits ? LowerShort(interp, text)
            : Changed(arguments, CaseMapping.Lower(text));
    }

    private static PyStr LowerShort(Interpreter interp, string text)
    {
        Span<char> room = stackalloc char[SharedStrs.LongestUnits];
        room = room[..text.Length];
        CaseMapping.LowerAscii(text, room);
        return interp.SharedStrs.Of(room);
    }

    private static Value Encode(Interpreter interp, ReadOnlySpan<Value> arguments) => new PyBytes(TextCodecs.Encode(
        interp,
        Self(arguments),
        CallArguments.Str(arguments[1], "encode", "argument 'encoding'").Text,
        CallArguments.Str(arguments[2], "encode", "argument 'errors'").Text));

    private static Value Format(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        new PyStr(StrFormatting.Format(interp, Self(arguments).Text, (PyTuple)arguments[1].Reference!, arguments[2]));
}
