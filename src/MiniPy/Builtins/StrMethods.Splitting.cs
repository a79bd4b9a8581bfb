using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Text into parts, and parts into text.</content>
internal static partial class StrMethods
{
    private static Value Split(Interpreter interp, ReadOnlySpan<Value> arguments, bool fromEnd)
    {
        string text = Self(arguments).Text;
        long most = Operators.IndexInt64(interp, arguments[2]);
        if (arguments[1].IsNone)
        {
            return fromEnd
                ? Parts(TextSplitting.AtSpacesFromEnd(interp, text, most, isBytes: false))
                : SplitAtSpaces(interp, text, most < 0 ? long.MaxValue : most);
        }

        string separator = arguments[1].As<PyStr>()?.Text
            ?? throw Throw.TypeError($"must be str or None, not {arguments[1].Type.Name}");
        if (separator.Length == 0)
        {
            throw Throw.ValueError("empty separator");
        }

        return fromEnd ? Parts(TextSplitting.AtFromEnd(interp, text, separator, most)) : SplitAt(interp, text, separator, most < 0 ? long.MaxValue : most);
    }

    private static Value SplitLines(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string text = Self(arguments).Text;
        bool keepEnds = Operators.Truth(interp, arguments[1]);
        var lines = new PyList();
        int start = 0;
        while (start < text.Length)
        {
            interp.Step();
            int length = CharacterClasses.FindLineBreak(text.AsSpan(start));
            int end = length < 0 ? text.Length : start + length;
            int next = Math.Min(text.Length, end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1));
            lines.Add(PyStr.Part(text, start, keepEnds ? next : end));
            start = next;
        }

        return lines;
    }

    private static Value Partition(Interpreter interp, ReadOnlySpan<Value> arguments, bool fromEnd)
    {
        PyStr self = Self(arguments);
        string separator = arguments[1].As<PyStr>()?.Text ?? throw Throw.TypeError($"must be str, not {arguments[1].Type.Name}");
        if (separator.Length == 0)
        {
            throw Throw.ValueError("empty separator");
        }

        string text = self.Text;
        int found = fromEnd ? text.LastIndexOf(separator, StringComparison.Ordinal) : text.IndexOf(separator, StringComparison.Ordinal);
        if (found < 0)
        {
            Value whole = self.Type == Types.Str ? self : new PyStr(text);
            return new PyTuple(fromEnd ? [PyStr.Empty, PyStr.Empty, whole] : [whole, PyStr.Empty, PyStr.Empty]);
        }

        SharedStrs shared = interp.SharedStrs;
        return new PyTuple([shared.Part(text, 0, found), arguments[1], shared.Part(text, found + separator.Length, text.Length)]);
    }

    private static PyList Parts(List<string> parts)
    {
        var items = new Value[parts.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = PyStr.From(parts[i]);
        }

        return new PyList(items);
    }

    private static PyList SplitAt(Interpreter interp, string text, string separator, long most)
    {
        char only = separator[0];
        bool isChar = separator.Length == 1;
        long count = Math.Min(isChar ? text.AsSpan().Count(only) : text.AsSpan().Count(separator), most);
        interp.Step(count);
        var items = new Value[count + 1];
        SharedStrs shared = interp.SharedStrs;
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> rest = text.AsSpan(start);
            int length = isChar ? rest.IndexOf(only) : rest.IndexOf(separator);
            items[i] = shared.Part(text, start, start + length);
            start += length + separator.Length;
        }

        items[count] = shared.Part(text, start, text.Length);
        return new PyList(items);
    }

    private static PyList SplitAtSpaces(Interpreter interp, string text, long most)
    {
        var parts = new PyList();
        int i = 0;
        while (true)
        {
            while (i < text.Length && TextSplitting.IsSpace(text[i], isBytes: false))
            {
                i++;
            }

            int start = i;
            if (i == text.Length)
            {
                return parts;
            }

            interp.Step();
            if (parts.Count >= most)
            {
                parts.Add(PyStr.Part(text, start, text.Length));
                return parts;
            }

            while (i < text.Length && !TextSplitting.IsSpace(text[i], isBytes: false))
            {
                i++;
            }

            parts.Add(interp.SharedStrs.Part(text, start, i));
        }
    }

    private static Value Join(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value iterable = arguments[1];

        // Nothing below runs code that could change a list.
        PyList? collected = null;
        if (!iterable.IsExactly<PyTuple>() && !iterable.IsExactly<PyList>())
        {
            Value iterator = iterable.Type.Slots.Iterate(interp, iterable);
            if (iterator.IsUnbound)
            {
                return interp.Raise(Throw.TypeError("can only join an iterable"));
            }

            collected = new PyList();
            if (iterator.IsError || !Iteration.TryAppendRest(interp, collected, iterator))
            {
                return Value.Error;
            }
        }

        ReadOnlySpan<Value> items = collected is not null ? collected.Span
            : iterable.IsExactly<PyTuple>() ? iterable.Unchecked<PyTuple>().Items
            : iterable.Unchecked<PyList>().Span;
        if (items.Length == 1 && items[0].IsExactly<PyStr>())
        {
            return items[0];
        }

        interp.Step(items.Length);
        string separator = Self(arguments).Text;
        long length = (long)separator.Length * Math.Max(0, items.Length - 1);
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].As<PyStr>() is not { } part)
            {
                return interp.Raise(Throw.TypeError($"sequence item {i}: expected str instance, {items[i].Type.Name} found"));
            }

            length += part.UnitCount;
        }

        interp.ChargeBytes(length * 2);
        return length == 0 ? PyStr.Empty : new PyStr(string.Create((int)length, new Joining(items, separator), static (room, joined) => joined.Write(room)));
    }

    /// <summary>Strs, and the text between them.</summary>
    private readonly ref struct Joining(ReadOnlySpan<Value> items, string separator)
    {
        private readonly ReadOnlySpan<Value> items = items;

        public void Write(Span<char> room)
        {
            for (int i = 0; i < items.Length; i++)
            {
                string text = ((PyStr)items[i].Reference!).Text;
                if (i > 0)
                {
                    separator.CopyTo(room);
                    room = room[separator.Length..];
                }

                text.CopyTo(room);
                room = room[text.Length..];
            }
        }
    }
}
