using System.Text;

namespace MiniPy.Cli.Repl;

/// <summary>Completions in columns.</summary>
internal static class CandidateList
{
    private const int Gap = 2;
    private const int MostRows = 20;

    /// <summary>The candidates without the dotted names that all of them begin with, down the columns; the last line says how many are left out.</summary>
    public static string Format(IReadOnlyList<string> candidates, int width)
    {
        string[] names = [.. candidates.Select(static name => name[(name.LastIndexOf('.') + 1)..])];
        int column = names.Max(static name => name.Length) + Gap;
        int columns = Math.Max(width / column, 1);
        int rows = Math.Min((names.Length + columns - 1) / columns, MostRows);
        var text = new StringBuilder();
        for (int row = 0; row < rows; row++)
        {
            var line = new StringBuilder();
            for (int i = row; i < names.Length && i < rows * columns; i += rows)
            {
                line.Append(names[i].PadRight(column));
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        int left = names.Length - (rows * columns);
        return left > 0 ? $"{text}... and {left} more\n" : text.ToString();
    }
}
