namespace MiniPy.Objects;

/// <summary>Steps through the code points of a text; a surrogate without its partner counts as one.</summary>
internal ref struct CodePoints(string text)
{
    private int next;

    /// <summary>The code point that <see cref="MoveNext"/> went to.</summary>
    public int Current { get; private set; }

    /// <summary>Where it begins.</summary>
    public int Offset { get; private set; }

    public CodePoints GetEnumerator() => this;

    public bool MoveNext()
    {
        if (next >= text.Length)
        {
            return false;
        }

        Offset = next;
        Current = PyStr.IsPairAt(text, next) ? char.ConvertToUtf32(text[next], text[next + 1]) : text[next];
        next += Current > 0xffff ? 2 : 1;
        return true;
    }

    /// <summary>The code point that ends before an offset.</summary>
    public static int Before(string text, int offset) =>
        offset >= 2 && PyStr.IsPairAt(text, offset - 2) ? char.ConvertToUtf32(text[offset - 2], text[offset - 1]) : text[offset - 1];
}
