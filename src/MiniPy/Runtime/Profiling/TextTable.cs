namespace MiniPy.Runtime.Profiling;

/// <summary>A table of text in columns that are as wide as a terminal shows their contents.</summary>
/// <param name="heads">The heads of the columns; one that begins with &lt; stands left, others right.</param>
internal sealed class TextTable(params string[] heads)
{
    private readonly List<string[]> rows = [[.. heads.Select(head => head.TrimStart('<'))]];

    public void Add(params string[] cells) => rows.Add(cells);

    public void WriteTo(TextWriter writer)
    {
        int[] widths = [.. heads.Select((_, column) => rows.Max(row => DisplayWidth.Of(row[column])))];
        foreach (string[] row in rows)
        {
            string line = string.Empty;
            for (int column = 0; column < row.Length; column++)
            {
                string padding = new(' ', widths[column] - DisplayWidth.Of(row[column]));
                line += "  " + (heads[column].StartsWith('<') ? row[column] + padding : padding + row[column]);
            }

            writer.Write(line.TrimEnd() + "\n");
        }
    }
}
