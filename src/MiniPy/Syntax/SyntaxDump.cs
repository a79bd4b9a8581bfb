using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// A tree as text, one node a line, in the words of Python's <c>ast</c> module, so that it can be compared with what
/// <c>tests/syntax/dump_ast.py</c> prints from CPython. Columns are in UTF-8 bytes, as there.
/// </summary>
internal sealed partial class SyntaxDump
{
    private readonly StringBuilder output = new();
    private readonly SourceText source;
    private int indent;

    private SyntaxDump(SourceText source)
    {
        this.source = source;
    }

    public static string Dump(ModuleSyntax module, SourceText source)
    {
        var dump = new SyntaxDump(source);
        dump.Open("", "Module", null);
        dump.Each("body", module.Body);
        return dump.output.ToString();
    }

    /// <summary>Writes a node's own line and goes one level in; <see cref="Close"/> comes back.</summary>
    private void Open(string label, string kind, SourceSpan? span, params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        output.Append(' ', indent * 2).Append(label).Append(kind);
        foreach ((string name, string? value) in fields)
        {
            if (value is not null)
            {
                output.Append(' ').Append(name).Append('=');
                ConstantText.AppendEscaped(output, value);
            }
        }

        if (span is { } place)
        {
            output.Append(" @").Append(place.Line).Append(':').Append(ByteColumn(place.Line, place.Column));
            output.Append('-').Append(place.EndLine).Append(':').Append(ByteColumn(place.EndLine, place.EndColumn));
        }

        output.Append('\n');
        indent++;
    }

    private void Close() => indent--;

    private int ByteColumn(int line, int column)
    {
        int start = source.Offset(line, 0);
        return Encoding.UTF8.GetByteCount(source.Text.AsSpan(start, Math.Min(column, source.Text.Length - start)));
    }

    private void Each<T>(string field, ImmutableArray<T> nodes)
        where T : SyntaxNode?
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            Node($"{field}[{i}]: ", nodes[i]);
        }
    }

    private void One(string field, SyntaxNode? node)
    {
        if (node is not null)
        {
            Node(field + ": ", node);
        }
    }

    private void Node(string label, SyntaxNode? node)
    {
        switch (node)
        {
            case null:
                output.Append(' ', indent * 2).Append(label).Append("None\n");
                break;
            case StatementSyntax statement:
                Statement(label, statement);
                break;
            case ExpressionSyntax expression:
                Expression(label, expression);
                break;
            case PatternSyntax pattern:
                Pattern(label, pattern);
                break;
            default:
                Part(label, node);
                break;
        }
    }
}
