using MiniPy.Syntax;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>A place in the lines of an expression, for finding an operator or a bracket between its parts.</summary>
internal sealed class SegmentText(string[] lines)
{
    /// <summary>Trees count lines from 1, and the expression stands below a line of its own.</summary>
    private const int LinesBefore = 2;

    public int Line { get; private set; }

    public int Column { get; private set; }

    public string CurrentLine => lines[Line];

    public static int LineOf(SourceSpan span) => span.Line - LinesBefore;

    public static int EndLineOf(SourceSpan span) => span.EndLine - LinesBefore;

    /// <summary>Goes to the first character behind a span; false if there is none.</summary>
    public bool MoveTo(SourceSpan span)
    {
        Line = EndLineOf(span);
        Column = span.EndColumn;
        return Settle();
    }

    /// <summary>Goes on to a character that is wanted, past comments and continued lines; false if there is none.</summary>
    public bool SkipUntil(Func<char, bool> isWanted)
    {
        while (true)
        {
            char current = lines[Line][Column];
            if (current is '\\' or '#')
            {
                Line++;
                Column = 0;
            }
            else if (isWanted(current))
            {
                return true;
            }
            else
            {
                Column++;
            }

            if (!Settle())
            {
                return false;
            }
        }
    }

    /// <summary>Behind the end of a line comes the next one.</summary>
    private bool Settle()
    {
        while (Line < lines.Length && Column >= lines[Line].Length)
        {
            Line++;
            Column = 0;
        }

        return Line < lines.Length;
    }
}
