using System.Collections.Immutable;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Functions, classes, type parameters and type aliases (reference 8.7, 8.8, 8.10, 7.14).</summary>
internal sealed partial class SyntaxBuilder
{
    private StatementSyntax BuildDecorated(PythonParser.DecoratedContext context)
    {
        var decorators = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        int index = 0;
        for (; TypeAt(context, index) == PythonLexer.AT; index += 3)
        {
            decorators.Add(BuildNamed(context.children[index + 1]));
        }

        IToken? async = TokenAt(context, index);
        return context.children[^1] is PythonParser.ClassDefinitionContext definition
            ? BuildClass(definition, decorators.DrainToImmutable())
            : BuildFunction((PythonParser.FunctionDefinitionContext)context.children[^1], decorators.DrainToImmutable(), async);
    }

    private FunctionDefSyntax BuildFunction(
        PythonParser.FunctionDefinitionContext context, ImmutableArray<ExpressionSyntax> decorators, IToken? async)
    {
        string name = NameOf(TokenAt(context, 1)!);
        ImmutableArray<TypeParameterSyntax> typeParameters = [];
        ParametersSyntax? parameters = null;
        ExpressionSyntax? returns = null;
        foreach (var child in context.children)
        {
            switch (child)
            {
                case PythonParser.TypeParametersContext types:
                    typeParameters = BuildTypeParameters(types);
                    break;
                case PythonParser.ParametersContext list:
                    parameters = BuildParameters(list);
                    break;
                case PythonParser.ExpressionContext expression:
                    returns = BuildExpression(expression);
                    break;
            }
        }

        ImmutableArray<StatementSyntax> body = BuildBlock((PythonParser.BlockContext)context.children[^1]);
        SourceSpan span = CompoundSpan(async ?? context.Start, context);
        parameters ??= ParametersSyntax.None(SpanOf(context.Start));
        return new FunctionDefSyntax(name, typeParameters, parameters, returns, body, decorators, async is not null, span);
    }

    private ClassDefSyntax BuildClass(PythonParser.ClassDefinitionContext context, ImmutableArray<ExpressionSyntax> decorators)
    {
        string name = NameOf(TokenAt(context, 1)!);
        ImmutableArray<TypeParameterSyntax> typeParameters = [];
        PythonParser.ArgumentsContext? bases = null;
        SourceSpan parentheses = default;
        for (int i = 2; i < context.ChildCount; i++)
        {
            switch (context.children[i])
            {
                case PythonParser.TypeParametersContext types:
                    typeParameters = BuildTypeParameters(types);
                    break;
                case PythonParser.ArgumentsContext arguments:
                    bases = arguments;
                    parentheses = Between(TokenAt(context, i - 1)!, TokenAt(context, i + 1)!);
                    break;
            }
        }

        (ImmutableArray<ExpressionSyntax> positional, ImmutableArray<KeywordSyntax> keywords) = BuildArguments(bases, parentheses);
        if (positional is [GeneratorExpSyntax { Span: var lone }] && lone == parentheses)
        {
            throw InvalidSyntax(((ParserRuleContext)((ParserRuleContext)bases!.children[0]).children[1]).Start);
        }

        ImmutableArray<StatementSyntax> body = BuildBlock((PythonParser.BlockContext)context.children[^1]);
        return new ClassDefSyntax(name, typeParameters, positional, keywords, body, decorators, CompoundSpan(context.Start, context));
    }

    private TypeAliasSyntax BuildTypeAlias(PythonParser.TypeAliasContext context)
    {
        IToken name = TokenAt(context, 1)!;
        ImmutableArray<TypeParameterSyntax> typeParameters =
            context.children[2] is PythonParser.TypeParametersContext types ? BuildTypeParameters(types) : [];
        return new TypeAliasSyntax(
            new NameSyntax(NameOf(name), SpanOf(name)), typeParameters, BuildExpression(context.children[^1]), SpanOf(context));
    }

    private ImmutableArray<TypeParameterSyntax> BuildTypeParameters(PythonParser.TypeParametersContext context)
    {
        var result = ImmutableArray.CreateBuilder<TypeParameterSyntax>();
        TypeParameterSyntax? withDefault = null;
        for (int i = 1; i < context.ChildCount - 1; i++)
        {
            if (context.children[i] is not PythonParser.TypeParameterContext parameter)
            {
                RefuseDoubled(context, i);
                continue;
            }

            TypeParameterSyntax built = BuildTypeParameter(parameter);
            if (withDefault is not null && built.Default is null)
            {
                throw Error(built.Span, $"non-default type parameter '{built.Name}' follows default type parameter");
            }

            withDefault = built.Default is null ? withDefault : built;
            result.Add(built);
        }

        return result.DrainToImmutable();
    }

    private TypeParameterSyntax BuildTypeParameter(PythonParser.TypeParameterContext context)
    {
        TypeParameterKind kind = TypeAt(context, 0) switch
        {
            PythonLexer.STAR => TypeParameterKind.TypeVarTuple,
            PythonLexer.DOUBLESTAR => TypeParameterKind.ParamSpec,
            _ => TypeParameterKind.TypeVar,
        };
        int index = kind == TypeParameterKind.TypeVar ? 0 : 1;
        string name = NameOf(TokenAt(context, index)!);
        ExpressionSyntax? bound = null;
        ExpressionSyntax? value = null;
        for (int i = index + 1; i < context.ChildCount; i++)
        {
            switch (TypeAt(context, i))
            {
                case PythonLexer.COLON:
                    bound = BuildExpression(context.children[i + 1]);
                    RefuseBound(kind, bound, TokenAt(context, i)!);
                    break;
                case PythonLexer.EQUAL:
                    value = TokenAt(context, i + 1) is { } star
                        ? BuildStarred(star, (ParserRuleContext)context.children[i + 2])
                        : BuildExpression(context.children[i + 1]);
                    break;
            }
        }

        return new TypeParameterSyntax(kind, name, bound, value, SpanOf(context));
    }

    private void RefuseBound(TypeParameterKind kind, ExpressionSyntax bound, IToken colon)
    {
        if (kind == TypeParameterKind.TypeVar)
        {
            return;
        }

        string noun = bound is TupleSyntax ? "constraints" : "bound";
        string name = kind == TypeParameterKind.ParamSpec ? "ParamSpec" : "TypeVarTuple";
        throw Error(SpanOf(colon), $"cannot use {noun} with {name}");
    }
}
