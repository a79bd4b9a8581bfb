using MiniPy.Objects;
using MiniPy.Syntax;

namespace MiniPy.Runtime;

/// <summary>Writes exceptions as CPython does: the chain of causes and contexts, each with its traceback (library reference, "traceback").</summary>
internal static class TracebackPrinter
{
    /// <summary>After this many repetitions of one entry the rest is only counted.</summary>
    private const int MostRepetitions = 3;

    private const string CauseText = "\nThe above exception was the direct cause of the following exception:\n\n";
    private const string ContextText = "\nDuring handling of the above exception, another exception occurred:\n\n";

    public static void Print(Interpreter interp, PyException exception, TextWriter output)
    {
        // The oldest of the chain comes first; a ring is cut where it closes.
        var chain = new Stack<(PyException Exception, string? Link)>();
        var seen = new HashSet<PyException>(ReferenceEqualityComparer.Instance) { exception };
        chain.Push((exception, null));
        for (PyException current = exception; ;)
        {
            PyException? earlier = current.Cause ?? (current.SuppressContext ? null : current.Context);
            if (earlier is null || !seen.Add(earlier))
            {
                break;
            }

            chain.Push((earlier, current.Cause is not null ? CauseText : ContextText));
            current = earlier;
        }

        while (chain.TryPop(out (PyException Exception, string? Link) each))
        {
            PrintOne(interp, each.Exception, output);
            output.Write(each.Link);
        }
    }

    private static void PrintOne(Interpreter interp, PyException exception, TextWriter output)
    {
        if (exception.Traceback is not null)
        {
            output.Write("Traceback (most recent call last):\n");
            PrintEntries(exception.Traceback, output);
        }

        if (exception.Type.IsSubtypeOf(Exceptions.SyntaxError))
        {
            PrintSyntaxError(interp, exception, output);
        }

        output.Write(Summary(interp, exception) + "\n");
        PrintNotes(interp, exception, output);
    }

    private static void PrintEntries(PyTraceback traceback, TextWriter output)
    {
        (string File, int Line, string Name) last = default;
        int repeated = 0;
        for (PyTraceback? entry = traceback; entry is not null; entry = entry.Next)
        {
            Code code = entry.Code;
            (string, int, string) current = (code.Source.FileName, entry.Line, code.Name);
            repeated = current == last ? repeated + 1 : 1;
            if (current != last)
            {
                last = current;
            }

            if (repeated > MostRepetitions)
            {
                if (entry.Next is null || (entry.Next.Code.Source.FileName, entry.Next.Line, entry.Next.Code.Name) != current)
                {
                    int more = repeated - MostRepetitions;
                    output.Write($"  [Previous line repeated {more} more time{(more == 1 ? string.Empty : "s")}]\n");
                }

                continue;
            }

            output.Write($"  File \"{code.Source.FileName}\", line {entry.Line}, in {code.Name}\n");
            if (code.Source.Line(entry.Line)?.Trim() is { Length: > 0 } text)
            {
                output.Write($"    {text}\n");
            }
        }
    }

    private static void PrintSyntaxError(Interpreter interp, PyException exception, TextWriter output)
    {
        Value line = exception.Field("lineno");
        if (!line.IsInt)
        {
            return;
        }

        string file = exception.Field("filename").As<PyStr>()?.Text ?? "<string>";
        output.Write($"  File \"{file}\", line {line.AsInt}\n");
        if (exception.Field("text").As<PyStr>() is not { } source)
        {
            return;
        }

        string text = source.Text.TrimEnd('\n', '\r');
        string shown = text.TrimStart(' ', '\t', '\f');
        output.Write($"    {shown}\n");
        if (exception.Field("offset") is not { IsInt: true, AsInt: > 0 } offset)
        {
            return;
        }

        int stripped = text.Length - shown.Length;
        int start = (int)offset.AsInt - 1 - stripped;
        if (start < 0)
        {
            return;
        }

        bool endsOnLine = exception.Field("end_lineno") is { IsInt: true } endLine && endLine.AsInt == line.AsInt;
        int end = endsOnLine && exception.Field("end_offset") is { IsInt: true } endOffset ? (int)endOffset.AsInt - 1 - stripped : shown.Length;
        output.Write($"    {new string(' ', start)}{new string('^', Math.Max(1, end - start))}\n");
    }

    private static string Summary(Interpreter interp, PyException exception)
    {
        string name = exception.Type.DisplayName.Replace("__main__.", string.Empty, StringComparison.Ordinal);
        string text;
        try
        {
            text = exception.Type.IsSubtypeOf(Exceptions.SyntaxError)
                ? Operators.Str(interp, exception.Field("msg"))
                : Operators.Str(interp, exception);
        }
        catch (PythonException)
        {
            // Its own __str__ fails: CPython says so in the place of the text.
            text = "<exception str() failed>";
        }

        return text.Length == 0 ? name : $"{name}: {text}";
    }

    private static void PrintNotes(Interpreter interp, PyException exception, TextWriter output)
    {
        if (exception.Attributes?.GetStr(Names.Notes).As<PyList>() is not { } notes)
        {
            return;
        }

        foreach (Value note in notes.ToArray())
        {
            output.Write(Operators.Str(interp, note) + "\n");
        }
    }
}
