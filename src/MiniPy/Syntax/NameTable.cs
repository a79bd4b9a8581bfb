namespace MiniPy.Syntax;

/// <summary>One string per name of a file, in normal form KC (reference 2.3).</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> names;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NameTable()
    {
        names = new HashSet<string>(StringComparer.Ordinal);
        lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Intern(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out string? name))
        {
            return name;
        }

        name = Identifiers.Normalize(text.ToString());
        names.Add(name);
        return name;
    }
}
