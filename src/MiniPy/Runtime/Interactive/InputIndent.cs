namespace MiniPy.Runtime.Interactive;

/// <summary>Automatic indentation, by the rules of CPython 3.13: as the line before, and one level more behind a colon.</summary>
internal static class InputIndent
{
    private const string OneLevel = "    ";

    /// <summary>The white space for the line behind this text.</summary>
    public static string For(string text)
    {
        string[] lines = text.Split('\n');
        string indent = Of(lines[^1]);
        return EndsWithColon(lines) ? indent + FirstLevel(lines) : indent;
    }

    /// <summary>The white space at the start of a line.</summary>
    public static string Of(string line) => line[..(line.Length - line.TrimStart(' ', '\t').Length)];

    /// <summary>The first indentation that is used sets the width of the others.</summary>
    private static string FirstLevel(string[] lines)
    {
        foreach (string line in lines)
        {
            string indent = Of(line);
            if (indent.Length > 0 && indent.Length < line.Length)
            {
                return indent;
            }
        }

        return OneLevel;
    }

    /// <summary>Whether the last thing before the end is a colon; blank lines and comments do not count.</summary>
    private static bool EndsWithColon(string[] lines)
    {
        for (int i = lines.Length - 1; i >= 0; i--)
        {
            string code = lines[i].Split('#')[0].Trim();
            if (code.Length > 0)
            {
                return code.EndsWith(':');
            }
        }

        return false;
    }
}
