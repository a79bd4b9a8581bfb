using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime.Tracebacks;

namespace MiniPy.Runtime;

/// <summary>
/// Writes exceptions as CPython does: the chain of causes and contexts, the members of groups, each with its traceback (library reference, "traceback").
/// </summary>
internal sealed class TracebackPrinter
{
    private const int MostMembers = 15;
    private const int DeepestGroup = 10;

    private const string CauseText = "\nThe above exception was the direct cause of the following exception:\n\n";
    private const string ContextText = "\nDuring handling of the above exception, another exception occurred:\n\n";

    private readonly Interpreter interp;
    private readonly GroupIndent output;
    private readonly TracebackColors colors;
    private readonly TracebackEntries entries;

    private TracebackPrinter(Interpreter interp, GroupIndent output, TracebackColors colors)
    {
        this.interp = interp;
        this.output = output;
        this.colors = colors;
        entries = new TracebackEntries(interp, colors);
    }

    public static void Print(Interpreter interp, PyException exception, TextWriter output) =>
        new TracebackPrinter(interp, new GroupIndent(output), interp.UsesColors ? TracebackColors.Ansi : TracebackColors.None).Print(ExceptionView.Of(interp, exception));

    /// <summary>As CPython tells of exceptions that nobody can handle: without marks, and without what led to them.</summary>
    public static void PrintPlainly(Interpreter interp, PyException exception, TextWriter output)
    {
        string[] shown = new TracebackEntries(interp, TracebackColors.None) { HasMarks = false }.Format(exception.Traceback);
        string title = shown.Length > 0 ? "Traceback (most recent call last):\n" : string.Empty;
        output.Write(title + string.Concat(shown) + ExceptionText.Plain(interp, exception));
    }

    private void Print(ExceptionView view)
    {
        // The oldest of the chain comes first.
        var chain = new Stack<(ExceptionView View, string? Link)>();
        string? link = null;
        for (ExceptionView? current = view; current is not null; current = current.Cause ?? current.Context)
        {
            chain.Push((current, link));
            link = current.Cause is not null ? CauseText : ContextText;
        }

        while (chain.TryPop(out (ExceptionView View, string? Link) each))
        {
            PrintOne(each.View);
            if (each.Link is not null)
            {
                output.Write(each.Link);
            }
        }
    }

    private void PrintOne(ExceptionView view)
    {
        PyException exception = view.Exception;
        if (view.Members is not null)
        {
            PrintGroup(view);
            return;
        }

        PrintEntries(exception, "Traceback (most recent call last):\n", '|');
        PrintFinal(exception);
    }

    private void PrintEntries(PyException exception, string title, char margin)
    {
        string[] shown = entries.Format(exception.Traceback);
        if (shown.Length == 0)
        {
            return;
        }

        output.Write(title, margin);
        foreach (string entry in shown)
        {
            output.Write(entry);
        }
    }

    private void PrintFinal(PyException exception)
    {
        foreach (string line in ExceptionText.Lines(interp, exception, colors))
        {
            output.Write(line);
        }
    }

    private void PrintGroup(ExceptionView view)
    {
        if (output.Depth > DeepestGroup)
        {
            output.Write($"... (max_group_depth is {DeepestGroup})\n");
            return;
        }

        bool isOutermost = output.Depth == 0;
        if (isOutermost)
        {
            output.Depth++;
        }

        PrintEntries(view.Exception, "Exception Group Traceback (most recent call last):\n", isOutermost ? '+' : '|');
        PrintFinal(view.Exception);
        PrintMembers(view.Members!);
        if (isOutermost)
        {
            output.Depth = 0;
        }
    }

    private void PrintMembers(ExceptionView[] members)
    {
        // CPython 3.13 leaves the members of groups uncoloured.
        var plain = new TracebackPrinter(interp, output, TracebackColors.None);
        int shown = members.Length <= MostMembers ? members.Length : MostMembers + 1;
        output.NeedsClosing = false;
        for (int i = 0; i < shown; i++)
        {
            bool isLast = i == shown - 1;
            if (isLast)
            {
                // A member that is a group itself closes the frame for all of them.
                output.NeedsClosing = true;
            }

            output.WriteFrame($"{(i == 0 ? "+-" : "  ")}+---------------- {(i < MostMembers ? i + 1 : "...")} ----------------");
            output.Depth++;
            if (i < MostMembers)
            {
                plain.Print(members[i]);
            }
            else
            {
                int more = members.Length - MostMembers;
                output.Write($"and {more} more exception{(more > 1 ? "s" : string.Empty)}\n");
            }

            if (isLast && output.NeedsClosing)
            {
                output.WriteFrame("+------------------------------------");
                output.NeedsClosing = false;
            }

            output.Depth--;
        }
    }
}
