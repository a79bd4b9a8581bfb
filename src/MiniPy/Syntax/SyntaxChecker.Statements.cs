using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Statements in the wrong place, and the places that they open.</summary>
internal sealed partial class SyntaxChecker
{
    private void VisitStatement(StatementSyntax statement)
    {
        switch (statement)
        {
            case FunctionDefSyntax function:
                VisitFunction(function);
                return;
            case ClassDefSyntax definition:
                if (definition.Name == "__debug__")
                {
                    throw Error(definition, "cannot assign to __debug__");
                }

                VisitAll(definition.Decorators);
                VisitInGeneric(definition.TypeParameters, () =>
                {
                    VisitAll(definition.Bases);
                    CheckKeywords(definition.Keywords);
                    VisitAll(definition.Keywords);
                });
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
            case TypeAliasSyntax alias:
                VisitTypeAlias(alias);
                return;
            case TrySyntax attempt:
                VisitTry(attempt);
                return;
            case ReturnSyntax leave:
                CheckReturn(leave);
                break;
            case BreakSyntax or ContinueSyntax when !place.InLoop && place.InStarHandler:
                throw Error(statement, LeavesStarHandler);
            case BreakSyntax when !place.InLoop:
                throw Error(statement, "'break' outside loop");
            case ContinueSyntax when !place.InLoop:
                throw Error(statement, "'continue' not properly in loop");
            case ImportSyntax import:
                CheckImported(import, import.Names);
                return;
            case ImportFromSyntax { Names: [{ Name: "*" } star] } when place.Kind != PlaceKind.Module:
                throw Error(star, "import * only allowed at module level");
            case ImportFromSyntax import:
                CheckImported(import, import.Names);
                return;
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
                Visit(assign.Target);
                VisitAnnotation(assign.Annotation);
                VisitOptional(assign.Value);
                return;
            case AssertSyntax assertion:
                WarnOfAssert(assertion);
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
        VisitInGeneric(function.TypeParameters, () =>
        {
            Visit(function.Parameters);
            VisitAnnotation(function.Returns);
        });

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

    private const string LeavesStarHandler = "'break', 'continue' and 'return' cannot appear in an except* block";

    private void VisitTry(TrySyntax node)
    {
        CheckHandlers(node.Handlers);
        VisitAll(node.Body);
        if (node.IsStar)
        {
            bool outerLoop = place.InLoop;
            bool outerStar = place.InStarHandler;
            (place.InLoop, place.InStarHandler) = (false, true);
            VisitAll(node.Handlers);
            (place.InLoop, place.InStarHandler) = (outerLoop, outerStar);
        }
        else
        {
            VisitAll(node.Handlers);
        }

        VisitAll(node.OrElse);
        VisitAll(node.Finally);
    }

    private void CheckImported(StatementSyntax statement, ImmutableArray<AliasSyntax> names)
    {
        foreach (AliasSyntax name in names)
        {
            if ((name.AsName ?? name.Name) == "__debug__")
            {
                throw Error(statement, "cannot assign to __debug__");
            }
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

        if (place.InStarHandler)
        {
            throw Error(leave, LeavesStarHandler);
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
                if (!FutureFeatures.All.Contains(name.Name))
                {
                    throw Error(import with { Span = import.Span with { EndLine = import.Span.Line, EndColumn = import.Span.Column + 1 } }, name.Name == "braces" ? "not a chance" : $"future feature {name.Name} is not defined");
                }
            }
        }
    }
}
