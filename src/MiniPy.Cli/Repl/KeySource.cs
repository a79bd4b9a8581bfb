using System.Text;
using RadLine;

namespace MiniPy.Cli.Repl;

/// <summary>
/// The keys of the terminal, one at a time: what is typed ahead stays in the terminal until it is asked for. Text that the terminal says is pasted (bracketed paste) comes
/// as one key.
/// </summary>
internal sealed class KeySource : IInputSource
{
    /// <summary>No keyboard has these keys; they stand for what the source itself has to say.</summary>
    public const ConsoleKey PasteKey = ConsoleKey.F24;
    public const ConsoleKey PlaceKey = ConsoleKey.F23;
    public const ConsoleKey DownKey = ConsoleKey.F22;

    private const string PasteStart = "[200~";
    private const string PasteEnd = "\u001b[201~";

    private readonly Queue<ConsoleKeyInfo> waiting = new();

    /// <summary>True directly behind a key: RadLine takes all keys that there are, but a round may end with the next one.</summary>
    private bool hasJustRead;

    public bool ByPassProcessing => true;

    /// <summary>The last pasted text, with line feeds.</summary>
    public string Pasted { get; private set; } = string.Empty;

    /// <summary>True while more keys are waiting: nobody types so fast, so what comes is pasted.</summary>
    public bool HasMore => waiting.Count > 0 || Console.KeyAvailable;

    /// <summary>Lets the keys come first that move the caret to where it belongs in this line.</summary>
    public void PlaceCaret(int line)
    {
        ConsoleKeyInfo[] behind = [.. waiting];
        waiting.Clear();
        for (int i = 0; i < line; i++)
        {
            waiting.Enqueue(Key(DownKey));
        }

        waiting.Enqueue(Key(PlaceKey));
        Array.ForEach(behind, waiting.Enqueue);
    }

    public bool IsKeyAvailable()
    {
        if (hasJustRead)
        {
            hasJustRead = false;
            return false;
        }

        return HasMore;
    }

    public ConsoleKeyInfo ReadKey()
    {
        hasJustRead = true;
        if (waiting.TryDequeue(out ConsoleKeyInfo next))
        {
            return next;
        }

        ConsoleKeyInfo key = Console.ReadKey(intercept: true);
        return key.Key == ConsoleKey.Escape && Console.KeyAvailable ? ReadEscaped(key) : key;
    }

    private static ConsoleKeyInfo Key(ConsoleKey key) => new('\0', key, shift: false, alt: false, control: false);

    /// <summary>What follows an Escape that is none: the start of a paste, or keys that mean nothing here.</summary>
    private ConsoleKeyInfo ReadEscaped(ConsoleKeyInfo escape)
    {
        foreach (char expected in PasteStart)
        {
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
            if (key.KeyChar != expected)
            {
                waiting.Enqueue(key);
                return escape;
            }
        }

        var text = new StringBuilder();
        while (!EndsWith(text, PasteEnd))
        {
            ConsoleKeyInfo key = Console.ReadKey(intercept: true);
            text.Append(key.Key == ConsoleKey.Enter ? '\n' : key.KeyChar);
        }

        Pasted = text.ToString(0, text.Length - PasteEnd.Length).ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal);
        return Key(PasteKey);
    }

    private static bool EndsWith(StringBuilder text, string end)
    {
        int start = text.Length - end.Length;
        return start >= 0 && text.ToString(start, end.Length) == end;
    }
}
