namespace MiniPy.Objects;

/// <content>
/// Joining. A loop that adds to a str would copy all of it each time; so a text that is joined again and again shares one growing
/// array with those that it was joined from, and becomes a string of its own only when it is looked at.
/// </content>
internal partial class PyStr
{
    /// <summary>Shorter texts are simply copied.</summary>
    private const int SmallestShared = 256;

    private GrowingText? shared;
    private int sharedCount;
    private bool isJoined;

    private PyStr(GrowingText shared, int length)
        : base(Types.Str)
    {
        this.shared = shared;
        this.length = length;
        sharedCount = shared.Count;
        isJoined = true;
    }

    /// <summary>The number of UTF-16 units in the text.</summary>
    public int UnitCount => text is null ? sharedCount : text.Length;

    public static PyStr Concat(PyStr left, PyStr right)
    {
        int count = left.UnitCount;
        if (count < SmallestShared || !left.isJoined || right.UnitCount > count)
        {
            return new PyStr(string.Concat(left.Text, right.Text)) { isJoined = true };
        }

        string added = right.Text;
        GrowingText text = left.shared is { } own && own.Count == left.sharedCount ? own : new GrowingText(left.Text);
        bool isPairMade = added.Length > 0 && char.IsHighSurrogate(text.Last) && char.IsLowSurrogate(added[0]);
        int length = isPairMade ? -1 : left.Length + right.Length;
        text.Append(added);
        return new PyStr(text, length);
    }

    private string TakeText()
    {
        GrowingText all = shared!;
        string own = all.Take(sharedCount);
        text = own;
        if (all.Count != sharedCount)
        {
            // Somebody else goes on with the array: nothing will be added to this text in place.
            shared = null;
        }

        return own;
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
