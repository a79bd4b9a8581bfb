namespace MiniPy.Syntax;

/// <summary>
/// Where a piece of source stands. Lines count from 1; columns count UTF-16 units from 0 at the start of their line;
/// the end is exclusive.
/// </summary>
internal readonly record struct SourceSpan(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>From the start of this span to the end of <paramref name="last"/>.</summary>
    public SourceSpan To(SourceSpan last) => new(Line, Column, last.EndLine, last.EndColumn);
}
