using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>
/// Joining. A loop that adds to a str would copy all of it each time; so a text that is joined again and again shares one growing
/// array with those that it was joined from, and becomes a string of its own only when it is looked at.
/// </content>
internal partial class PyStr
{
    /// <summary>Shorter texts are simply copied.</summary>
    private const int SmallestShared = 256;

    /// <summary>Marks a text that was joined, and so may be joined again.</summary>
    private static readonly object Joined = new();

    private PyStr(SharedText shared, int length)
        : base(Types.Str)
    {
        extra = shared;
        this.length = length;
    }

    /// <summary>The number of UTF-16 units in the text.</summary>
    public int UnitCount => text is null ? ((SharedText)extra!).Count : text.Length;

    private bool IsJoined => ReferenceEquals(extra, Joined) || extra is SharedText;

    public static PyStr Concat(PyStr left, PyStr right)
    {
        int count = left.UnitCount;
        if (count < SmallestShared || !left.IsJoined || right.UnitCount > count)
        {
            return new PyStr(string.Concat(left.Text, right.Text)) { extra = Joined };
        }

        string added = right.Text;
        GrowingText text = left.extra is SharedText { IsAll: true } own ? own.Text : new GrowingText(left.Text);
        bool isPairMade = added.Length > 0 && char.IsHighSurrogate(text.Last) && char.IsLowSurrogate(added[0]);
        int length = isPairMade ? -1 : left.Length + right.Length;
        text.Append(added);
        return new PyStr(new SharedText(text), length);
    }

    /// <summary>The text of several strs, one behind the other.</summary>
    public static Value Concat(Interpreter interp, ReadOnlySpan<Value> parts)
    {
        PyStr first = parts[0].Unchecked<PyStr>();
        if (first.UnitCount >= SmallestShared && first.IsJoined && parts.Length > 1)
        {
            // It is joined again and again: what follows is added to its array.
            Value rest = Concat(interp, parts[1..]);
            interp.ChargeBytes(((long)first.UnitCount + rest.Unchecked<PyStr>().UnitCount) * sizeof(char));
            return Concat(first, rest.Unchecked<PyStr>());
        }

        long length = 0;
        int filled = 0;
        Value only = first;
        foreach (Value part in parts)
        {
            int count = part.Unchecked<PyStr>().UnitCount;
            length += count;
            filled += count > 0 ? 1 : 0;
            only = count > 0 ? part : only;
        }

        if (filled < 2)
        {
            return only;
        }

        interp.ChargeBytes(length * sizeof(char));
        return new PyStr(string.Create((int)length, parts, static (room, all) =>
        {
            foreach (Value part in all)
            {
                string text = part.Unchecked<PyStr>().Text;
                text.CopyTo(room);
                room = room[text.Length..];
            }
        })) { extra = Joined };
    }

    private string TakeText()
    {
        var shared = (SharedText)extra!;
        string own = shared.Text.Take(shared.Count);
        text = own;
        if (!shared.IsAll)
        {
            // Somebody else goes on with the array: nothing will be added to this text in place.
            extra = Joined;
        }

        return own;
    }

    /// <summary>What a text began as: all that a growing array held then.</summary>
    private sealed class SharedText(GrowingText text)
    {
        public GrowingText Text => text;

        public int Count { get; } = text.Count;

        /// <summary>True while nobody has added to the array.</summary>
        public bool IsAll => Count == text.Count;
    }

    /// <summary>An array of characters of which the first so many are some str's, and stay as they are.</summary>
    private sealed class GrowingText
    {
        private char[] characters;

        public GrowingText(string start)
        {
            characters = new char[start.Length * 2];
            start.CopyTo(characters);
            Count = start.Length;
        }

        public int Count { get; private set; }

        public char Last => characters[Count - 1];

        public void Append(string more)
        {
            int needed = Count + more.Length;
            if (needed > characters.Length)
            {
                Array.Resize(ref characters, (int)Math.Min(needed * 2L, Array.MaxLength));
            }

            more.CopyTo(characters.AsSpan(Count));
            Count = needed;
        }

        public string Take(int count) => new(characters, 0, count);
    }
}
