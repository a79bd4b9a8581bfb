namespace MiniPy.Syntax;

/// <summary>Which of Python's classes a compile-time error belongs to.</summary>
internal enum SyntaxErrorKind : byte
{
    SyntaxError,
    IndentationError,
    TabError,
    MemoryError,
    UnicodeDecodeError,
    ValueError,
}

/// <summary>An error found before the program runs, with CPython's text and the place it belongs to.</summary>
internal sealed class PythonSyntaxError(SyntaxErrorKind kind, string message, SourceText source, SourceSpan span) : Exception(message)
{
    public SyntaxErrorKind Kind { get; } = kind;

    public new SourceText Source { get; } = source;

    public SourceSpan Span { get; } = span;
}
