namespace MiniPy.Lowering;

/// <summary>Takes the common indentation off a docstring, as the compiler does since Python 3.13.</summary>
internal static class Docstrings
{
    public static string Clean(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].Contains('\t') ? ExpandTabs(lines[i]) : lines[i];
        }

        int margin = int.MaxValue;
        foreach (string line in lines.Skip(1))
        {
            int indentation = line.Length - line.TrimStart(' ').Length;
            margin = indentation < line.Length ? Math.Min(margin, indentation) : margin;
        }

        lines[0] = lines[0].TrimStart(' ');
        for (int i = 1; i < lines.Length; i++)
        {
            lines[i] = lines[i][Math.Min(margin, lines[i].Length - lines[i].TrimStart(' ').Length)..];
        }

        return string.Join('\n', lines);
    }

    private static string ExpandTabs(string line)
    {
        var expanded = new System.Text.StringBuilder();
        foreach (char c in line)
        {
            expanded.Append(c == '\t' ? new string(' ', 8 - (expanded.Length % 8)) : c.ToString());
        }

        return expanded.ToString();
    }
}
