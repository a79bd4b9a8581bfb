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
            Value.FromString(error.Source.FileName), Value.FromInt(span.Line), Value.FromInt(span.Column + 1), text,
            Value.FromInt(span.EndLine), Value.FromInt(span.EndColumn + 1),
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
}
