using System.Text;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>The methods of compiled patterns (library reference, "Regular Expression Objects").</summary>
internal static class PatternMethods
{
    private const string SearchParameters = "string, pos=0, endpos=sys.maxsize";

    public static TypeTable Table => new()
    {
        Doc = "Compiled regular expression object.",
        IsGeneric = true,
        Specials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
        Methods =
        [
            new("match", SearchParameters, (interp, a) => FindOne(interp, a, MatchMode.Match), "Matches zero or more characters at the beginning of the string."),
            new("fullmatch", SearchParameters, (interp, a) => FindOne(interp, a, MatchMode.Full), "Matches against all of the string."),
            new("search", SearchParameters, (interp, a) => FindOne(interp, a, MatchMode.Search), "Scan through string looking for a match, and return a corresponding match object instance.\n\nReturn None if no position in the string matches."),
            new("sub", "repl, string, count=0", (interp, a) => Substitute(interp, a).Text, "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl."),
            new("subn", "repl, string, count=0", SubstituteAndCount, "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl."),
            new("findall", SearchParameters, FindAll, "Return a list of all non-overlapping matches of pattern in string."),
            new("split", "string, maxsplit=0", Split, "Split string by the occurrences of pattern."),
            new("finditer", SearchParameters, (interp, a) => new PyMatchIterator(Search(interp, a), EndOf(interp, a)), "Return an iterator over all non-overlapping matches for the RE pattern in string.\n\nFor each match, the iterator returns a match object."),
            new("scanner", SearchParameters, (interp, a) => new PyScanner(Search(interp, a), EndOf(interp, a))),
            new("__copy__", "/", (_, a) => a[0]),
            new("__deepcopy__", "memo, /", (_, a) => a[0]),
        ],
        Attributes =
        [
            new("pattern", (_, self) => Self(self).Source) { IsMember = true },
            new("flags", (_, self) => Value.FromInt((long)Self(self).Flags)) { IsMember = true },
            new("groups", (_, self) => Value.FromInt(Self(self).GroupCount)) { IsMember = true },
            new("groupindex", (_, self) => new PyMappingProxy(Self(self).GroupIndex)),
        ],
    };

    private static PyPattern Self(Value self) => self.Unchecked<PyPattern>();

    private static long Index(Interpreter interp, Value value) => Operators.IndexClamped(interp, value);

    /// <summary>The end that was asked for, within the text.</summary>
    private static long EndOf(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        Math.Clamp(Index(interp, arguments[3]), 0, MatchSubject.LengthOf(arguments[1]));

    private static MatchSearch Search(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyPattern pattern = Self(arguments[0]);
        MatchSubject subject = pattern.Subject(interp, arguments[1], Index(interp, arguments[3]));
        return new MatchSearch(pattern, subject, subject.ToOffset(Index(interp, arguments[2])));
    }

    private static Value FindOne(Interpreter interp, ReadOnlySpan<Value> arguments, MatchMode mode)
    {
        PyPattern pattern = Self(arguments[0]);
        MatchSubject subject = pattern.Subject(interp, arguments[1], Index(interp, arguments[3]));
        int start = subject.ToOffset(Index(interp, arguments[2]));
        return pattern.Find(interp, subject, start, mode) is { } match ? new PyMatch(pattern, subject, match, start, EndOf(interp, arguments)) : Value.None;
    }

    private static Value FindAll(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        MatchSearch search = Search(interp, arguments);
        MatchSubject subject = search.Subject;
        var found = new PyList();
        while (search.Next(interp) is { } match)
        {
            interp.Step();
            if (search.Pattern.GroupCount <= 1)
            {
                found.Add(subject.Part(match, search.Pattern.GroupCount, Value.Unbound));
                continue;
            }

            var groups = new Value[search.Pattern.GroupCount];
            for (int i = 0; i < groups.Length; i++)
            {
                groups[i] = subject.Part(match, i + 1, Value.Unbound);
            }

            found.Add(new PyTuple(groups));
        }

        return found;
    }

    private static Value Split(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyPattern pattern = Self(arguments[0]);
        MatchSubject subject = pattern.Subject(interp, arguments[1]);
        long most = Index(interp, arguments[2]);
        var parts = new PyList();
        var search = new MatchSearch(pattern, subject, 0);
        int last = 0;
        for (long count = 0; (most == 0 || count < most) && search.Next(interp) is { } match; count++)
        {
            interp.Step();
            parts.Add(subject.Slice(last, match[0]));
            for (int i = 1; i <= pattern.GroupCount; i++)
            {
                parts.Add(subject.Part(match, i, Value.None));
            }

            last = match[1];
        }

        parts.Add(subject.Slice(last, subject.Text.Length));
        return parts;
    }

    private static Value SubstituteAndCount(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        (Value text, long count) = Substitute(interp, arguments);
        return new PyTuple([text, Value.FromInt(count)]);
    }

    private static (Value Text, long Count) Substitute(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyPattern pattern = Self(arguments[0]);
        Value replacement = arguments[1];
        bool isFunction = replacement.Type.Slots.IsCallable;
        if (!isFunction && arguments[2].Reference is not (PyStr or PyBytes))
        {
            // Only what can be searched makes its template be read.
            pattern.Subject(interp, arguments[2]);
        }

        // Text of the other kind is no error until it is needed.
        bool isOtherText = pattern.IsBytes ? replacement.Reference is PyStr : replacement.Reference is PyBytes;
        ReplacementTemplate? template = isFunction || isOtherText ? null : ReplacementTemplate.Of(interp, pattern, replacement);
        MatchSubject subject = pattern.Subject(interp, arguments[2]);
        long most = Index(interp, arguments[3]);
        var result = new StringBuilder();
        var search = new MatchSearch(pattern, subject, 0);
        int last = 0;
        long count = 0;
        while ((most == 0 || count < most) && search.Next(interp) is { } match)
        {
            interp.Step();
            result.Append(subject.Text, last, match[0] - last);
            last = match[1];
            count++;
            if (template is not null)
            {
                template.Append(interp, result, subject, match);
            }
            else
            {
                Value made = isOtherText ? replacement : interp.Call(replacement, new PyMatch(pattern, subject, match, 0, MatchSubject.LengthOf(subject.Source)));
                AppendResult(result, subject, made, result.Length > 0 ? 1 : 0);
            }

            interp.ChargeBytes(2L * result.Length);
        }

        if (count == 0)
        {
            return (subject.Slice(0, subject.Text.Length), 0);
        }

        return (subject.Join(result.Append(subject.Text, last, subject.Text.Length - last)), count);
    }

    private static void AppendResult(StringBuilder result, MatchSubject subject, Value made, int index)
    {
        if (made.IsNone)
        {
            return;
        }

        if (subject.IsBytes)
        {
            byte[] data = made.As<PyBytes>()?.Data ?? throw Throw.TypeError($"sequence item {index}: expected a bytes-like object, {made.Type.Name} found");
            result.Append(Encoding.Latin1.GetString(data));
        }
        else
        {
            result.Append(made.As<PyStr>()?.Text ?? throw Throw.TypeError($"sequence item {index}: expected str instance, {made.Type.Name} found"));
        }
    }
}
