using System.Text;

namespace MiniPy.Cli.Repl;

/// <summary>
/// The inputs of this run and of earlier ones. Each is a line of a file as soon as it is accepted; line ends inside an input have a carriage return before them, as in
/// CPython's history file.
/// </summary>
internal sealed class InputHistory
{
    private const string FileVariable = "MINIPY_HISTORY";
    private const string FileName = ".minipy_history";
    private const int MostEntries = 1000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<string> entries = [];
    private readonly string file;
    private bool isKept = true;
    private int current;
    private string unfinished = string.Empty;

    private InputHistory(string file) => this.file = file;

    /// <summary>Reads the file that the environment variable MINIPY_HISTORY names, or <c>~/.minipy_history</c>; tells when that fails.</summary>
    public static InputHistory Load()
    {
        string? named = Environment.GetEnvironmentVariable(FileVariable);
        var history = new InputHistory(
            string.IsNullOrEmpty(named) ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), FileName) : named);
        history.Try(history.Read);
        return history;
    }

    /// <summary>An input was accepted. One like the last is not kept twice.</summary>
    public void Add(string input)
    {
        string entry = input.TrimEnd();
        if (entry.Length > 0 && (entries.Count == 0 || entries[^1] != entry))
        {
            entries.Add(entry);
            Try(() => File.AppendAllText(file, Encode(entry), Utf8));
        }

        current = entries.Count;
    }

    /// <summary>The input before the one that is shown; null at the first.</summary>
    /// <param name="shown">What is being edited; it comes back behind the newest.</param>
    public string? Older(string shown)
    {
        if (current == 0)
        {
            return null;
        }

        unfinished = current == entries.Count ? shown : unfinished;
        return entries[--current];
    }

    /// <summary>The input behind the one that is shown, at last the unfinished one; null where that is shown.</summary>
    public string? Newer()
    {
        if (current == entries.Count)
        {
            return null;
        }

        current++;
        return current == entries.Count ? unfinished : entries[current];
    }

    private static string Encode(string entry) => entry.Replace("\n", "\r\n", StringComparison.Ordinal) + "\n";

    private void Read()
    {
        if (!File.Exists(file))
        {
            return;
        }

        // A carriage return in the place of the line end, to part the entries at those that are left.
        string[] found = File.ReadAllText(file, Utf8).Replace("\r\n", "\r", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        entries.AddRange(found.TakeLast(MostEntries).Select(static entry => entry.Replace('\r', '\n')));
        current = entries.Count;
        if (found.Length > MostEntries)
        {
            File.WriteAllText(file, string.Concat(entries.Select(Encode)), Utf8);
        }
    }

    /// <summary>Without its file the history still works for this run; that is said once.</summary>
    private void Try(Action action)
    {
        if (!isKept)
        {
            return;
        }

        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            isKept = false;
            Console.Error.WriteLine($"minipy: the history is not kept: {error.Message}");
        }
    }
}
