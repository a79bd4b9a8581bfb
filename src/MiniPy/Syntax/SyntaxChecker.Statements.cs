using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Statements in the wrong place, and the places that they open.</summary>
internal sealed partial class SyntaxChecker
{
    private static readonly string[] KnownFutures =
    [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
        "barry_as_FLUFL", "generator_stop", "annotations",
    ];

    private void VisitStatement(StatementSyntax statement)
    {
        switch (statement)
        {
            case FunctionDefSyntax function:
                VisitFunction(function);
                return;
            case ClassDefSyntax definition:
                VisitAll(definition.Decorators);
                VisitAll(definition.TypeParameters);
                VisitAll(definition.Bases);
                CheckKeywords(definition.Keywords);
                VisitAll(definition.Keywords);
                Within(new Place(PlaceKind.Class), () => VisitAll(definition.Body));
                return;
            case WhileSyntax loop:
                Visit(loop.Test);
                VisitLoop(loop.Body, loop.OrElse);
                return;
            case ForSyntax loop:
                RequireAsync(loop.IsAsync, loop, "'async for' outside async function");
                CheckTarget(loop.Target);
                Visit(loop.Target);
                Visit(loop.Iterable);
                VisitLoop(loop.Body, loop.OrElse);
                return;
            case WithSyntax with:
                RequireAsync(with.IsAsync, with, "'async with' outside async function");
                break;
            case MatchSyntax match:
                CheckCases(match);
                break;
            case TrySyntax attempt:
                CheckHandlers(attempt.Handlers);
                break;
            case ReturnSyntax leave:
                CheckReturn(leave);
                break;
            case BreakSyntax when !place.InLoop:
                throw Error(statement, "'break' outside loop");
            case ContinueSyntax when !place.InLoop:
                throw Error(statement, "'continue' not properly in loop");
            case ImportFromSyntax { Names: [{ Name: "*" } star] } when place.Kind != PlaceKind.Module:
                throw Error(star, "import * only allowed at module level");
            case ExpressionStatementSyntax { Value: StarredSyntax star }:
                throw Error(star, "can't use starred expression here");
            case AssignSyntax assign:
                CheckValue(assign.Value);
                foreach (ExpressionSyntax target in assign.Targets)
                {
                    CheckTarget(target);
                }

                break;
            case AugAssignSyntax assign:
                CheckTarget(assign.Target);
                break;
            case AnnAssignSyntax assign:
                CheckTarget(assign.Target);
                break;
            case DeleteSyntax delete:
                CheckDeleted(delete);
                break;
        }

        SyntaxWalk.ForEachChild(statement, visit);
    }

    private void VisitFunction(FunctionDefSyntax function)
    {
        VisitAll(function.Decorators);
        VisitAll(function.TypeParameters);
        Visit(function.Parameters);
        if (function.Returns is not null)
        {
            Visit(function.Returns);
        }

        Place inner = Within(
            new Place(function.IsAsync ? PlaceKind.AsyncFunction : PlaceKind.Function), () => VisitAll(function.Body));
        if (function.IsAsync && inner is { HasYield: true, ReturnWithValue: { } wrong })
        {
            throw Error(wrong, "'return' with value in async generator");
        }
    }

    private void VisitLoop(ImmutableArray<StatementSyntax> body, ImmutableArray<StatementSyntax> orElse)
    {
        bool outer = place.InLoop;
        place.InLoop = true;
        VisitAll(body);
        place.InLoop = outer;
        VisitAll(orElse);
    }

    private void RequireAsync(bool isAsync, SyntaxNode node, string message)
    {
        if (isAsync && place.Kind != PlaceKind.AsyncFunction)
        {
            throw Error(node, message);
        }
    }

    private void CheckHandlers(ImmutableArray<ExceptHandlerSyntax> handlers)
    {
        for (int i = 0; i < handlers.Length - 1; i++)
        {
            if (handlers[i].Type is null)
            {
                throw Error(handlers[i], "default 'except:' must be last");
            }
        }
    }

    private void CheckReturn(ReturnSyntax leave)
    {
        if (!place.IsFunction)
        {
            throw Error(leave, "'return' outside function");
        }

        if (leave.Value is not null)
        {
            CheckValue(leave.Value);
            place.ReturnWithValue ??= leave;
        }
    }

    private void CheckValue(ExpressionSyntax value)
    {
        if (value is StarredSyntax)
        {
            throw Error(value, "can't use starred expression here");
        }
    }

    private void CheckDeleted(DeleteSyntax delete)
    {
        foreach (ExpressionSyntax target in delete.Targets)
        {
            if (target is NameSyntax { Name: "__debug__" })
            {
                throw Error(target, "cannot delete __debug__");
            }
        }
    }

    /// <summary>Futures stand first in a file, after its docstring (reference 7.11.1).</summary>
    private void CheckFutures(ImmutableArray<StatementSyntax> body)
    {
        bool atStart = true;
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] is not ImportFromSyntax { Module: "__future__", Level: 0 } import)
            {
                atStart = atStart && i == 0 && body[i] is ExpressionStatementSyntax { Value: ConstantSyntax { Value: string } };
                continue;
            }

            if (!atStart)
            {
                throw Error(import, "from __future__ imports must occur at the beginning of the file");
            }

            foreach (AliasSyntax name in import.Names)
            {
                if (!KnownFutures.Contains(name.Name))
                {
                    throw Error(import, name.Name == "braces" ? "not a chance" : $"future feature {name.Name} is not defined");
                }
            }
        }
    }
}
