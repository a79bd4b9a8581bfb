using RadLine;

namespace MiniPy.Cli.Repl;

/// <summary>What keys do within one line.</summary>
internal static class LineChanges
{
    /// <summary>Removes the character before the caret; in the indentation a whole level.</summary>
    public static void Backspace(LineBuffer line)
    {
        int end = line.Position;
        if (IsInIndentation(line))
        {
            line.Move(end - EditedText.BlanksForBackspace(end));
        }
        else
        {
            line.MoveLeft();
        }

        line.Clear(line.Position, end - line.Position);
    }

    /// <summary>Removes the character at the caret.</summary>
    public static void Delete(LineBuffer line)
    {
        int start = line.Position;
        line.MoveRight();
        int end = line.Position;
        line.Move(start);
        line.Clear(start, end - start);
    }

    public static void Indent(LineBuffer line)
    {
        string blanks = new(' ', EditedText.BlanksForTab(line.Position));
        line.Insert(blanks);
        line.Move(line.Position + blanks.Length);
    }

    public static void DeleteToEnd(LineBuffer line) => line.Clear(line.Position, line.Length - line.Position);

    public static void DeleteToStart(LineBuffer line) => DeleteBack(line, 0);

    public static void DeleteWord(LineBuffer line)
    {
        int start = line.Position;
        while (start > 0 && !IsInWord(line.Content[start - 1]))
        {
            start--;
        }

        while (start > 0 && IsInWord(line.Content[start - 1]))
        {
            start--;
        }

        DeleteBack(line, start);
    }

    /// <summary>True where only white space stands before the caret, or nothing.</summary>
    public static bool IsInIndentation(LineBuffer line) => line.Position > 0 && string.IsNullOrWhiteSpace(line.Content[..line.Position]);

    private static bool IsInWord(char character) => character == '_' || char.IsLetterOrDigit(character);

    private static void DeleteBack(LineBuffer line, int start)
    {
        int count = line.Position - start;
        line.Move(start);
        line.Clear(start, count);
    }
}
