using System.Collections.Immutable;
using System.Text;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// Syntax tree to Python source, with the parentheses that precedence asks for and no others. Names that no source can
/// hold, such as <c>$t</c>, are printed as they are. Parsing the result gives the same tree, positions aside.
/// </summary>
internal partial class SyntaxPrinter
{
    private readonly StringBuilder output = new();
    private int indent;

    private protected SyntaxPrinter()
    {
    }

    public static string Print(ModuleSyntax module) => Print(module.Body);

    public static string Print(ImmutableArray<StatementSyntax> statements)
    {
        var printer = new SyntaxPrinter();
        foreach (StatementSyntax statement in statements)
        {
            printer.Statement(statement);
        }

        return printer.output.ToString();
    }

    public static string Print(ExpressionSyntax expression)
    {
        var printer = new SyntaxPrinter();
        printer.Expression(expression, Level.Named);
        return printer.output.ToString();
    }

    /// <summary>What has been printed so far.</summary>
    private protected string Text => output.ToString();

    internal SyntaxPrinter Write(string text)
    {
        output.Append(text);
        return this;
    }

    internal SyntaxPrinter Write(ExpressionSyntax expression, Level level = Level.Test)
    {
        Expression(expression, level);
        return this;
    }

    /// <summary>Begins a line.</summary>
    private SyntaxPrinter Line(string text)
    {
        output.Append(' ', indent * 4).Append(text);
        return this;
    }

    private void End() => output.Append('\n');

    private void Block(ImmutableArray<StatementSyntax> body)
    {
        Write(":").End();
        indent++;
        foreach (StatementSyntax statement in body)
        {
            Statement(statement);
        }

        if (body.IsEmpty)
        {
            Line("pass").End();
        }

        indent--;
    }

    private void Separated<T>(ImmutableArray<T> items, Action<T> print)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                output.Append(", ");
            }

            print(items[i]);
        }
    }

    private protected void Elements(ImmutableArray<ExpressionSyntax> items) => Separated(items, item => Expression(item, Level.Test));

    /// <summary>What may stand without parentheses as a statement or after <c>=</c>: a tuple or a yield.</summary>
    private SyntaxPrinter Bare(ExpressionSyntax value)
    {
        switch (value)
        {
            case TupleSyntax { Elements.IsEmpty: false } tuple:
                TupleElements(tuple);
                return this;
            case YieldSyntax or YieldFromSyntax:
                return Write(value, Level.Lowest);
            default:
                return Write(value);
        }
    }

    private void TupleElements(TupleSyntax tuple)
    {
        Elements(tuple.Elements);
        if (tuple.Elements.Length == 1)
        {
            output.Append(',');
        }
    }
}
