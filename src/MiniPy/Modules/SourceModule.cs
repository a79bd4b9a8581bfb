using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Runtime.Tracebacks;
using MiniPy.Syntax;

namespace MiniPy.Modules;

/// <summary>What linecache, traceback and inspect need to know of source files and of the positions in code.</summary>
internal static class SourceModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("read", "filename, /", Read, "The text of a source file, or None where it cannot be read."),
        new("position", "code, number, /", Position, "First line, last line, first column and column behind the last of a position in code, in bytes."),
        new("marked", "lines, start, end, /", Marked, "Lines of source with marks below the part between two columns, given in bytes."),
        new("suggestion", "exception, /", Suggestion, "What a traceback adds to the text of an exception."),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("_source", Rows);

    private static Value Read(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].As<PyStr>()?.Text is not { } file)
        {
            throw Throw.TypeError($"filename must be str, not {arguments[0].Type.Name}");
        }

        return Find(interp, file) is { } text ? Value.FromString(text) : Value.None;
    }

    /// <summary>The text of a source file; null where it cannot be read.</summary>
    public static string? Find(Interpreter interp, string file)
    {
        // A program that a host runs from memory has no file.
        if (interp.SourceInMemory(file) is { } known)
        {
            return known.Text;
        }

        if (LibraryFiles.IsInLibrary(file))
        {
            return LibraryFiles.TryRead(file)?.Text;
        }

        try
        {
            return SourceDecoder.Decode(File.ReadAllBytes(interp.Files.Locate(file)), file).Text;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or PythonSyntaxError)
        {
            return null;
        }
    }

    private static Value Position(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Code code = arguments[0].As<Code>() ?? throw Throw.TypeError($"expected code, got '{arguments[0].Type.Name}'");
        SourceSpan span = code.SpanAt((int)Operators.IndexClamped(interp, arguments[1]));
        int start = SourceLine.BytesBefore(code.Source.Line(span.Line) ?? string.Empty, span.Column);
        int end = SourceLine.BytesBefore(code.Source.Line(span.EndLine) ?? string.Empty, span.EndColumn);
        return new PyTuple([Value.FromInt(span.Line), Value.FromInt(span.EndLine), Value.FromInt(start), Value.FromInt(end)]);
    }

    private static Value Marked(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string[] lines = [.. Iteration.ToArray(interp, arguments[0]).Select(static line => line.As<PyStr>()?.Text ?? string.Empty)];
        if (lines.Length == 0)
        {
            return PyStr.Empty;
        }

        int start = SourceLine.OffsetOfByte(lines[0], (int)Operators.IndexClamped(interp, arguments[1]));
        int end = SourceLine.OffsetOfByte(lines[^1], (int)Operators.IndexClamped(interp, arguments[2]));
        return Value.FromString(MarkedLines.Format(lines, start, end, TracebackColors.None));
    }

    private static Value Suggestion(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        arguments[0].Reference is PyException exception ? Value.FromString(NameSuggestion.For(interp, exception)) : PyStr.Empty;
}
