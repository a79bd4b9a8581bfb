using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Looking for text in text.</content>
internal static partial class StrMethods
{
    private const string BoundMessage = "slice indices must be integers or None or have an __index__ method";

    /// <summary>Optional bounds as code point indices; the start may lie behind the end.</summary>
    public static (long Start, long End) Bounds(Interpreter interp, Value start, Value end, long length)
    {
        long from = start.IsNone ? 0 : Operators.IndexClamped(interp, start, BoundMessage);
        long to = end.IsNone ? length : Operators.IndexClamped(interp, end, BoundMessage);
        from = from < 0 ? Math.Max(0, from + length) : from;
        to = to < 0 ? Math.Max(0, to + length) : Math.Min(to, length);
        return (from, to);
    }

    private static long Find(Interpreter interp, ReadOnlySpan<Value> arguments, string method, bool fromEnd)
    {
        PyStr self = Self(arguments);
        string part = CallArguments.Str(arguments[1], method, "argument 1").Text;
        (long start, long end) = Bounds(interp, arguments[2], arguments[3], self.Length);
        if (start > end)
        {
            return -1;
        }

        int from = self.OffsetOf((int)start);
        ReadOnlySpan<char> searched = self.Text.AsSpan(from, self.OffsetOf((int)end) - from);
        interp.Step(searched.Length >> 6);
        int found = fromEnd ? LastIndex(searched, part) : searched.IndexOf(part, StringComparison.Ordinal);
        return found < 0 ? -1 : self.IndexOfOffset(from + found);
    }

    private static int LastIndex(ReadOnlySpan<char> text, string part) =>
        part.Length == 0 ? text.Length : text.LastIndexOf(part, StringComparison.Ordinal);

    private static Value FoundIndex(Interpreter interp, long index) => index < 0 ? interp.Raise(Throw.ValueError("substring not found")) : Value.FromInt(index);

    private static Value Count(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr self = Self(arguments);
        string part = CallArguments.Str(arguments[1], "count", "argument 1").Text;
        (long start, long end) = Bounds(interp, arguments[2], arguments[3], self.Length);
        if (start > end)
        {
            return Value.FromInt(0);
        }

        if (part.Length == 0)
        {
            return Value.FromInt(end - start + 1);
        }

        int from = self.OffsetOf((int)start);
        ReadOnlySpan<char> searched = self.Text.AsSpan(from, self.OffsetOf((int)end) - from);
        interp.Step(searched.Length >> 6);
        return Value.FromInt(searched.Count(part));
    }

    private static Value StartsWith(Interpreter interp, ReadOnlySpan<Value> arguments) => Affix(interp, arguments, "startswith", atEnd: false);

    private static Value EndsWith(Interpreter interp, ReadOnlySpan<Value> arguments) => Affix(interp, arguments, "endswith", atEnd: true);

    private static Value Affix(Interpreter interp, ReadOnlySpan<Value> arguments, string method, bool atEnd)
    {
        PyStr self = Self(arguments);
        (long start, long end) = Bounds(interp, arguments[2], arguments[3], self.Length);
        if (arguments[1].Reference is PyStr single)
        {
            return Value.FromBool(HasAffix(self, single.Text, start, end, atEnd));
        }

        if (arguments[1].Reference is not PyTuple several)
        {
            throw Throw.TypeError($"{method} first arg must be str or a tuple of str, not {arguments[1].Type.Name}");
        }

        foreach (Value each in several.Items)
        {
            if (each.Reference is not PyStr affix)
            {
                throw Throw.TypeError($"tuple for {method} must only contain str, not {each.Type.Name}");
            }

            if (HasAffix(self, affix.Text, start, end, atEnd))
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static bool HasAffix(PyStr self, string affix, long start, long end, bool atEnd)
    {
        if (start > end)
        {
            return false;
        }

        int from = self.OffsetOf((int)start);
        ReadOnlySpan<char> searched = self.Text.AsSpan(from, self.OffsetOf((int)end) - from);
        return atEnd ? searched.EndsWith(affix, StringComparison.Ordinal) : searched.StartsWith(affix, StringComparison.Ordinal);
    }
}
