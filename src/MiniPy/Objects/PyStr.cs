using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// A str: immutable Unicode text, addressed by code point.
/// </summary>
/// <remarks>
/// The text is kept as a .NET string. Almost all text has no character beyond U+FFFF, and then a code point's index is its
/// UTF-16 index; otherwise a table of offsets, made on first use, keeps indexing constant in time.
/// </remarks>
internal partial class PyStr : PyObject
{
    public static readonly PyStr Empty = new(string.Empty);

    private static readonly PyStr[] Latin1 = MakeLatin1();

    private string? text;
    private int hash;
    private int length = -1;

    /// <summary>What few strs have: the offsets of code points, the array shared with other strs, or the mark of a joined text.</summary>
    private object? extra;

    public PyStr(string text)
        : base(Types.Str) => this.text = text;

    /// <summary>A str whose hash is known.</summary>
    public PyStr(string text, int hash)
        : base(Types.Str)
    {
        this.text = text;
        this.hash = hash;
    }

    public PyStr(string text, PyType type)
        : base(type) => this.text = text;

    /// <summary>The text in UTF-16.</summary>
    public string Text
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => text ?? TakeText();
    }

    /// <summary>The number of code points.</summary>
    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => length >= 0 ? length : Measure();
    }

    /// <summary>True when every code point is one UTF-16 unit.</summary>
    public bool IsBasic => Length == UnitCount;

    /// <summary>The hash that <c>hash()</c> gives: the same for equal text in one process.</summary>
    public long Hash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Spread(hash != 0 ? hash : ComputeHash());
    }

    /// <summary>The code point at an index from 0 to <see cref="Length"/>, exclusive.</summary>
    public int CodePointAt(int index)
    {
        if (IsBasic)
        {
            return Text[index];
        }

        int offset = OffsetOf(index);
        return IsPairAt(Text, offset) ? char.ConvertToUtf32(Text[offset], Text[offset + 1]) : Text[offset];
    }

    /// <summary>The str of one code point at an index.</summary>
    public PyStr CharacterAt(int index) => FromCodePoint(CodePointAt(index));

    /// <summary>The code points from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public PyStr Substring(int start, int end)
    {
        if (start >= end)
        {
            return Empty;
        }

        return start == 0 && end == Length && Type == Types.Str
            ? this
            : Part(Text, OffsetOf(start), OffsetOf(end));
    }

    /// <summary>The UTF-16 offset of a code point's index, which may be <see cref="Length"/>.</summary>
    public int OffsetOf(int index) => IsBasic ? index : Offsets()[index];

    /// <summary>The index of the code point at a UTF-16 offset.</summary>
    public int IndexOfOffset(int offset)
    {
        if (IsBasic)
        {
            return offset;
        }

        int found = Array.BinarySearch(Offsets(), offset);
        return found >= 0 ? found : ~found;
    }

    /// <summary>The str of one code point; those of Latin-1 are shared.</summary>
    public static PyStr FromCodePoint(int codePoint) => codePoint switch
    {
        < 256 => Latin1[codePoint],
        < 0x10000 => new PyStr(((char)codePoint).ToString()),
        _ => new PyStr(char.ConvertFromUtf32(codePoint)),
    };

    /// <summary>The str of a text; short ones are shared.</summary>
    public static PyStr From(string text) => text.Length == 0 ? Empty : text.Length == 1 ? FromCodePoint(text[0]) : new PyStr(text);

    /// <summary>The str of the UTF-16 units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public static PyStr Part(string text, int start, int end) => (end - start) switch
    {
        0 => Empty,
        1 => FromCodePoint(text[start]),
        _ => new PyStr(text[start..end]),
    };

    /// <summary>Same text, by code point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool SameText(PyStr left, PyStr right) => ReferenceEquals(left, right) || left.Text == right.Text;

    /// <summary>True where a surrogate pair stands at an offset.</summary>
    public static bool IsPairAt(string text, int offset) =>
        offset + 1 < text.Length && char.IsHighSurrogate(text[offset]) && char.IsLowSurrogate(text[offset + 1]);

    public override string ToString() => Text;

    private static PyStr[] MakeLatin1()
    {
        var all = new PyStr[256];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = new PyStr(((char)i).ToString());
        }

        return all;
    }

    private int Measure()
    {
        int pairs = 0;
        string text = Text;
        int offset = text.AsSpan().IndexOfAnyInRange('\ud800', '\udbff');
        while (offset >= 0)
        {
            bool pair = IsPairAt(text, offset);
            pairs += pair ? 1 : 0;
            int next = offset + (pair ? 2 : 1);
            int found = text.AsSpan(next).IndexOfAnyInRange('\ud800', '\udbff');
            offset = found < 0 ? -1 : next + found;
        }

        return length = text.Length - pairs;
    }

    private int[] Offsets()
    {
        if (extra is int[] offsets)
        {
            return offsets;
        }

        string text = Text;
        var all = new int[Length + 1];
        int offset = 0;
        for (int i = 0; i < Length; i++)
        {
            all[i] = offset;
            offset += IsPairAt(text, offset) ? 2 : 1;
        }

        all[Length] = offset;
        extra = all;
        return all;
    }

    /// <summary>Kept in half the room: there is one in every str.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ComputeHash() => hash = TextHash.Of(Text);

    private static long Spread(long hash) => (hash << 29) ^ hash;
}
