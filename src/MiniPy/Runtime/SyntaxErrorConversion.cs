using MiniPy.Objects;
using MiniPy.Syntax;

namespace MiniPy.Runtime;

/// <summary>Turns what the compiler throws into the Python exception that programs see.</summary>
internal static class SyntaxErrorConversion
{
    public static PythonException Convert(PythonSyntaxError error)
    {
        PyType type = error.Kind switch
        {
            SyntaxErrorKind.IndentationError => Exceptions.IndentationError,
            SyntaxErrorKind.TabError => Exceptions.TabError,
            SyntaxErrorKind.MemoryError => Exceptions.MemoryError,
            SyntaxErrorKind.UnicodeDecodeError => Exceptions.UnicodeDecodeError,
            SyntaxErrorKind.ValueError => Exceptions.ValueError,
            _ => Exceptions.SyntaxError,
        };
        if (!type.IsSubtypeOf(Exceptions.SyntaxError))
        {
            return error.Message.Length == 0 ? new PythonException(new PyException(type, PyTuple.Empty)) : Throw.New(type, error.Message);
        }

        SourceSpan span = error.Span;
        Value text = error.Source.Line(span.Line) is { } line ? Value.FromString(line + "\n") : Value.None;
        var details = new PyTuple(
        [
            Value.FromString(error.Source.FileName), Value.FromInt(span.Line), Value.FromInt(Offset(error.Source, span.Line, span.Column)), text,
            Value.FromInt(span.EndLine), Value.FromInt(Offset(error.Source, span.EndLine, span.EndColumn)),
        ]);
        var exception = new PyException(type, new PyTuple([Value.FromString(error.Message), details]));
        exception.SetField("msg", Value.FromString(error.Message));
        string[] fields = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];
        for (int i = 0; i < fields.Length; i++)
        {
            exception.SetField(fields[i], details.Items[i]);
        }

        return new PythonException(exception);
    }

    /// <summary>Characters count from 1; columns count UTF-16 units from 0, and may stand behind the end of a line.</summary>
    private static int Offset(SourceText source, int line, int column)
    {
        string text = source.Line(line) ?? string.Empty;
        return column < 0 ? 0 : Tracebacks.SourceLine.CharactersBefore(text, column) + Math.Max(0, column - text.Length) + 1;
    }
}
