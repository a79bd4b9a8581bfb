using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The lines of statements, with their fields in the order of Python's <c>ast</c>.</summary>
internal sealed partial class SyntaxDump
{
    private void Statement(string label, StatementSyntax statement)
    {
        SourceSpan span = statement.Span;
        switch (statement)
        {
            case FunctionDefSyntax node:
                Open(label, node.IsAsync ? "AsyncFunctionDef" : "FunctionDef", span, ("name", node.Name));
                Parameters(node.Parameters);
                Each("body", node.Body);
                Each("decorator_list", node.Decorators);
                One("returns", node.Returns);
                Each("type_params", node.TypeParameters);
                break;
            case ClassDefSyntax node:
                Open(label, "ClassDef", span, ("name", node.Name));
                Each("bases", node.Bases);
                Each("keywords", node.Keywords);
                Each("body", node.Body);
                Each("decorator_list", node.Decorators);
                Each("type_params", node.TypeParameters);
                break;
            case ReturnSyntax node:
                Open(label, "Return", span);
                One("value", node.Value);
                break;
            case DeleteSyntax node:
                Open(label, "Delete", span);
                Each("targets", node.Targets);
                break;
            case AssignSyntax node:
                Open(label, "Assign", span);
                Each("targets", node.Targets);
                One("value", node.Value);
                break;
            case TypeAliasSyntax node:
                Open(label, "TypeAlias", span);
                One("name", node.Name);
                Each("type_params", node.TypeParameters);
                One("value", node.Value);
                break;
            case AugAssignSyntax node:
                Open(label, "AugAssign", span, ("op", OperatorName(node.Operator)));
                One("target", node.Target);
                One("value", node.Value);
                break;
            case AnnAssignSyntax node:
                Open(label, "AnnAssign", span, ("simple", node.IsSimple ? "1" : "0"));
                One("target", node.Target);
                One("annotation", node.Annotation);
                One("value", node.Value);
                break;
            case ForSyntax node:
                Open(label, node.IsAsync ? "AsyncFor" : "For", span);
                One("target", node.Target);
                One("iter", node.Iterable);
                Each("body", node.Body);
                Each("orelse", node.OrElse);
                break;
            case WhileSyntax node:
                Open(label, "While", span);
                One("test", node.Test);
                Each("body", node.Body);
                Each("orelse", node.OrElse);
                break;
            case IfSyntax node:
                Open(label, "If", span);
                One("test", node.Test);
                Each("body", node.Body);
                Each("orelse", node.OrElse);
                break;
            case WithSyntax node:
                Open(label, node.IsAsync ? "AsyncWith" : "With", span);
                Each("items", node.Items);
                Each("body", node.Body);
                break;
            case MatchSyntax node:
                Open(label, "Match", span);
                One("subject", node.Subject);
                Each("cases", node.Cases);
                break;
            case TrySyntax node:
                Open(label, node.IsStar ? "TryStar" : "Try", span);
                Each("body", node.Body);
                Each("handlers", node.Handlers);
                Each("orelse", node.OrElse);
                Each("finalbody", node.Finally);
                break;
            default:
                SimpleStatement(label, statement);
                break;
        }

        Close();
    }

    private void SimpleStatement(string label, StatementSyntax statement)
    {
        SourceSpan span = statement.Span;
        switch (statement)
        {
            case RaiseSyntax node:
                Open(label, "Raise", span);
                One("exc", node.Exception);
                One("cause", node.Cause);
                break;
            case AssertSyntax node:
                Open(label, "Assert", span);
                One("test", node.Test);
                One("msg", node.Message);
                break;
            case ImportSyntax node:
                Open(label, "Import", span);
                Each("names", node.Names);
                break;
            case ImportFromSyntax node:
                Open(label, "ImportFrom", span, ("module", node.Module), ("level", $"{node.Level}"));
                Each("names", node.Names);
                break;
            case GlobalSyntax node:
                Open(label, "Global", span, ("names", string.Join(',', node.Names)));
                break;
            case NonlocalSyntax node:
                Open(label, "Nonlocal", span, ("names", string.Join(',', node.Names)));
                break;
            case ExpressionStatementSyntax node:
                Open(label, "Expr", span);
                One("value", node.Value);
                break;
            default:
                Open(label, statement is PassSyntax ? "Pass" : statement is BreakSyntax ? "Break" : "Continue", span);
                break;
        }
    }
}
