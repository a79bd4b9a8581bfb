using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>
/// Where in an expression that failed the operator, the brackets of the subscription or those of the call begin and end: this part is marked ^, the
/// rest of the expression ~. Lines count from 0, columns are UTF-16 offsets.
/// </summary>
internal readonly record struct MarkAnchors(int Line, int Column, int EndLine, int EndColumn)
{
    private const string Name = "<segment>";

    /// <summary>The anchors of the expression that is the whole text; null where it is something else than an operation, a subscription or a call.</summary>
    public static MarkAnchors? Find(string[] lines)
    {
        // In brackets an expression may go over several lines.
        if (Parse("(\n" + string.Join('\n', lines) + "\n)") is not { Body: [ExpressionStatementSyntax { Value: var expression }] })
        {
            return null;
        }

        var text = new SegmentText(lines);
        switch (expression)
        {
            case BinOpSyntax operation:
                return OfOperator(text, operation);
            case SubscriptSyntax subscript:
                return OfBrackets(text, subscript.Value, subscript, '[');
            case CallSyntax call:
                return OfBrackets(text, call.Function, call, '(');
            default:
                return null;
        }
    }

    /// <summary>The tree of a text, unchecked; null if it has none.</summary>
    public static ModuleSyntax? Parse(string text)
    {
        try
        {
            return Parser.ParseUnchecked(new SourceText(text, Name));
        }
        catch (PythonSyntaxError)
        {
            return null;
        }
    }

    private static MarkAnchors? OfOperator(SegmentText text, BinOpSyntax operation)
    {
        if (!text.MoveTo(operation.Left.Span) || !text.SkipUntil(static each => !char.IsWhiteSpace(each) && each != ')'))
        {
            return null;
        }

        int end = text.Column + 1;
        SourceSpan right = operation.Right.Span;
        string line = text.CurrentLine;
        bool isTwoLong = end < line.Length && (SegmentText.LineOf(right) > text.Line || end < right.Column)
            && !char.IsWhiteSpace(line[end]) && line[end] is not ('\\' or '#');
        return new MarkAnchors(text.Line, text.Column, text.Line, isTwoLong ? end + 1 : end);
    }

    private static MarkAnchors? OfBrackets(SegmentText text, ExpressionSyntax owner, ExpressionSyntax whole, char bracket)
    {
        if (!text.MoveTo(owner.Span) || !text.SkipUntil(each => each == bracket))
        {
            return null;
        }

        return new MarkAnchors(text.Line, text.Column, SegmentText.EndLineOf(whole.Span), whole.Span.EndColumn);
    }
}
