using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Compound statements with their blocks.</summary>
internal partial class SyntaxPrinter
{
    private void Compound(StatementSyntax statement)
    {
        switch (statement)
        {
            case IfSyntax node:
                If(node);
                break;
            case WhileSyntax node:
                Line("while ").Write(node.Test, Level.Named).Block(node.Body);
                Else(node.OrElse);
                break;
            case ForSyntax node:
                Line(node.IsAsync ? "async for " : "for ").Bare(node.Target).Write(" in ").Bare(node.Iterable).Block(node.Body);
                Else(node.OrElse);
                break;
            case WithSyntax node:
                Line(node.IsAsync ? "async with " : "with ");
                Separated(node.Items, WithItem);
                Block(node.Body);
                break;
            case TrySyntax node:
                Try(node);
                break;
            case MatchSyntax node:
                Match(node);
                break;
            case FunctionDefSyntax node:
                Function(node);
                break;
            case ClassDefSyntax node:
                Class(node);
                break;
            case TypeAliasSyntax node:
                Line("type ").Write(node.Name.Name);
                TypeParameters(node.TypeParameters);
                Write(" = ").Write(node.Value).End();
                break;
            default:
                throw new ArgumentException($"unknown statement {statement.GetType().Name}", nameof(statement));
        }
    }

    private void If(IfSyntax node)
    {
        string keyword = "if ";
        while (true)
        {
            Line(keyword).Write(node.Test, Level.Named).Block(node.Body);
            if (node.OrElse is not [IfSyntax next])
            {
                Else(node.OrElse);
                return;
            }

            node = next;
            keyword = "elif ";
        }
    }

    private void Else(ImmutableArray<StatementSyntax> body)
    {
        if (!body.IsEmpty)
        {
            Line("else").Block(body);
        }
    }

    private void WithItem(WithItemSyntax item)
    {
        Write(item.Context);
        if (item.Target is not null)
        {
            Write(" as ").Write(item.Target);
        }
    }

    private void Try(TrySyntax node)
    {
        Line("try").Block(node.Body);
        foreach (ExceptHandlerSyntax handler in node.Handlers)
        {
            Line(node.IsStar ? "except*" : "except");
            if (handler.Type is not null)
            {
                Write(" ").Write(handler.Type);
            }

            if (handler.Name is not null)
            {
                Write(" as ").Write(handler.Name);
            }

            Block(handler.Body);
        }

        Else(node.OrElse);
        if (!node.Finally.IsEmpty)
        {
            Line("finally").Block(node.Finally);
        }
    }

    private void Decorators(ImmutableArray<ExpressionSyntax> decorators)
    {
        foreach (ExpressionSyntax decorator in decorators)
        {
            Line("@").Write(decorator, Level.Named).End();
        }
    }

    private void Function(FunctionDefSyntax node)
    {
        Decorators(node.Decorators);
        Line(node.IsAsync ? "async def " : "def ").Write(node.Name);
        TypeParameters(node.TypeParameters);
        Write("(");
        Parameters(node.Parameters);
        Write(")");
        if (node.Returns is not null)
        {
            Write(" -> ").Write(node.Returns);
        }

        Block(node.Body);
    }

    private void Class(ClassDefSyntax node)
    {
        Decorators(node.Decorators);
        Line("class ").Write(node.Name);
        TypeParameters(node.TypeParameters);
        if (!node.Bases.IsEmpty || !node.Keywords.IsEmpty)
        {
            Arguments(node.Bases, node.Keywords);
        }

        Block(node.Body);
    }

    private void TypeParameters(ImmutableArray<TypeParameterSyntax> parameters)
    {
        if (parameters.IsEmpty)
        {
            return;
        }

        Write("[");
        Separated(parameters, parameter =>
        {
            Write(parameter.Kind switch { TypeParameterKind.TypeVar => "", TypeParameterKind.ParamSpec => "**", _ => "*" });
            Write(parameter.Name);
            if (parameter.Bound is not null)
            {
                Write(": ").Write(parameter.Bound);
            }

            if (parameter.Default is not null)
            {
                Write(" = ").Write(parameter.Default);
            }
        });
        Write("]");
    }

    private protected void Parameters(ParametersSyntax parameters)
    {
        string separator = "";
        void Next(string stars, ParameterSyntax? parameter)
        {
            Write(separator).Write(stars);
            separator = ", ";
            if (parameter is null)
            {
                return;
            }

            Write(parameter.Name);
            if (parameter.Annotation is not null)
            {
                Write(": ").Write(parameter.Annotation);
            }

            if (parameter.Default is not null)
            {
                Write(parameter.Annotation is null ? "=" : " = ").Write(parameter.Default);
            }
        }

        foreach (ParameterSyntax parameter in parameters.PositionalOnly)
        {
            Next("", parameter);
        }

        if (!parameters.PositionalOnly.IsEmpty)
        {
            Next("/", null);
        }

        foreach (ParameterSyntax parameter in parameters.Positional)
        {
            Next("", parameter);
        }

        if (parameters.VarArgs is not null || !parameters.KeywordOnly.IsEmpty)
        {
            Next("*", parameters.VarArgs);
        }

        foreach (ParameterSyntax parameter in parameters.KeywordOnly)
        {
            Next("", parameter);
        }

        if (parameters.VarKeywords is not null)
        {
            Next("**", parameters.VarKeywords);
        }
    }
}
