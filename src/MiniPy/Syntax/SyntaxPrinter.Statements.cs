using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Simple statements, one a line.</summary>
internal partial class SyntaxPrinter
{
    private void Statement(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax node:
                Line("").Bare(node.Value).End();
                break;
            case AssignSyntax node:
                Line("");
                foreach (ExpressionSyntax target in node.Targets)
                {
                    Bare(target).Write(" = ");
                }

                Bare(node.Value).End();
                break;
            case AugAssignSyntax node:
                Line("").Write(node.Target).Write($" {Symbol(node.Operator)}= ").Bare(node.Value).End();
                break;
            case AnnAssignSyntax node:
                Annotated(node);
                break;
            case ReturnSyntax node:
                Line("return");
                if (node.Value is not null)
                {
                    Write(" ").Bare(node.Value);
                }

                End();
                break;
            case DeleteSyntax node:
                Line("del ");
                Elements(node.Targets);
                End();
                break;
            case PassSyntax:
                Line("pass").End();
                break;
            case BreakSyntax:
                Line("break").End();
                break;
            case ContinueSyntax:
                Line("continue").End();
                break;
            case GlobalSyntax node:
                Line("global ").Write(string.Join(", ", node.Names)).End();
                break;
            case NonlocalSyntax node:
                Line("nonlocal ").Write(string.Join(", ", node.Names)).End();
                break;
            case RaiseSyntax node:
                Pair("raise", node.Exception, " from ", node.Cause);
                break;
            case AssertSyntax node:
                Pair("assert", node.Test, ", ", node.Message);
                break;
            case ImportSyntax node:
                Line("import ");
                Aliases(node.Names);
                break;
            case ImportFromSyntax node:
                Line("from ").Write(new string('.', node.Level)).Write(node.Module ?? "").Write(" import ");
                Aliases(node.Names);
                break;
            default:
                Compound(statement);
                break;
        }
    }

    private void Annotated(AnnAssignSyntax node)
    {
        bool inParentheses = node.Target is NameSyntax && !node.IsSimple;
        Line(inParentheses ? "(" : "").Write(node.Target).Write(inParentheses ? "): " : ": ").Write(node.Annotation);
        if (node.Value is not null)
        {
            Write(" = ").Bare(node.Value);
        }

        End();
    }

    private void Pair(string keyword, ExpressionSyntax? first, string between, ExpressionSyntax? second)
    {
        Line(keyword);
        if (first is not null)
        {
            Write(" ").Write(first);
        }

        if (second is not null)
        {
            Write(between).Write(second);
        }

        End();
    }

    private void Aliases(ImmutableArray<AliasSyntax> names)
    {
        Separated(names, name => Write(name.AsName is null ? name.Name : $"{name.Name} as {name.AsName}"));
        End();
    }
}
