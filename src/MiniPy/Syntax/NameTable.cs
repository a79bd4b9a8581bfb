namespace MiniPy.Syntax;

/// <summary>
/// One string per name of a file, in normal form KC (reference 2.3). A small table of its own: looking up a span in a set of the run time's is code that
/// would be compiled anew at each start.
/// </summary>
internal sealed class NameTable
{
    private const int FirstSize = 64;

    private string?[] slots = new string[FirstSize];
    private int count;

    public string Intern(ReadOnlySpan<char> text)
    {
        int at = Find(text);
        if (slots[at] is { } known)
        {
            return known;
        }

        string name = Identifiers.Normalize(text.ToString());
        if (!text.SequenceEqual(name))
        {
            // Written in another form: its normal form is what the table holds.
            at = Find(name);
            if (slots[at] is { } normal)
            {
                return normal;
            }
        }

        slots[at] = name;
        count++;
        if (count * 2 > slots.Length)
        {
            Grow();
        }

        return name;
    }

    /// <summary>The slot that holds a name, or the free one where it belongs.</summary>
    private int Find(ReadOnlySpan<char> text)
    {
        int mask = slots.Length - 1;
        int at = string.GetHashCode(text) & mask;
        while (slots[at] is { } other && !text.SequenceEqual(other))
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        string?[] old = slots;
        slots = new string[old.Length * 2];
        foreach (string? name in old)
        {
            if (name is not null)
            {
                slots[Find(name)] = name;
            }
        }
    }
}
