using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Statements with a yield inside: each emits statements in which yields stand alone.</content>
internal sealed partial class YieldHoister
{
    private void Hoist(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax node:
                HoistExpressionStatement(node);
                break;
            case AssignSyntax node:
                HoistAssign(node);
                break;
            case AugAssignSyntax node:
                HoistAugAssign(node);
                break;
            case AnnAssignSyntax { Value: null } node:
                HoistDeclaration(node);
                break;
            case AnnAssignSyntax node:
                HoistAssign(new AssignSyntax([node.Target], node.Value!, node.Span));
                break;
            case ReturnSyntax node:
                output.Add(node with { Value = HoistValue(node.Value!) });
                break;
            case DeleteSyntax node:
                HoistDelete(node);
                break;
            case RaiseSyntax node:
                ExpressionSyntax[] raised = HoistInOrder(node.Cause is null ? [node.Exception!] : [node.Exception!, node.Cause]);
                output.Add(node with { Exception = raised[0], Cause = node.Cause is null ? null : raised[1] });
                break;
            case AssertSyntax node:
                HoistAssert(node);
                break;
            case FunctionDefSyntax node:
                HoistFunctionDef(node);
                break;
            case ClassDefSyntax node:
                HoistClassDef(node);
                break;
            default:
                HoistCompound(statement);
                break;
        }
    }

    // yield f(yield a)        ->   $1 = yield a
    //                              yield f($1)
    private void HoistExpressionStatement(ExpressionStatementSyntax node)
    {
        ExpressionSyntax value = node.Value switch
        {
            YieldSyntax yield => HoistOperand(yield),
            YieldFromSyntax delegation => HoistOperand(delegation),
            AwaitSyntax wait => HoistOperand(wait),
            _ => HoistValue(node.Value),
        };
        output.Add(node with { Value = value });
    }

    // x[(yield)]: int   ->   $1 = x
    //                        $2 = yield
    //                        $1
    //                        $2
    private void HoistDeclaration(AnnAssignSyntax node)
    {
        ExpressionSyntax[] parts = node.Target switch
        {
            AttributeSyntax attribute => HoistInOrder([attribute.Value]),
            SubscriptSyntax subscript => HoistInOrder([subscript.Value, subscript.Index]),
            _ => [],
        };
        foreach (ExpressionSyntax part in parts)
        {
            output.Add(new ExpressionStatementSyntax(part, part.Span));
        }
    }

    // assert (yield a), (yield b)   ->   $1 = yield a
    //                                    if $1:
    //                                        pass
    //                                    else:
    //                                        $2 = yield b
    //                                        assert False, $2
    private void HoistAssert(AssertSyntax node)
    {
        if (!YieldFinder.In(node.Message))
        {
            output.Add(node with { Test = HoistCondition(node.Test) });
            return;
        }

        ExpressionSyntax test = HoistCondition(node.Test);
        ImmutableArray<StatementSyntax> failing = Collect(() => output.Add(
            new AssertSyntax(new ConstantSyntax(false, node.Test.Span), HoistValue(node.Message!), node.Span)));
        output.Add(new IfSyntax(test, [new PassSyntax(node.Span)], failing, node.Span));
    }

    // del a[(yield)], b   ->   $1 = a
    //                          $2 = yield
    //                          del $1[$2]
    //                          del b
    private void HoistDelete(DeleteSyntax node)
    {
        foreach (ExpressionSyntax target in node.Targets)
        {
            switch (target)
            {
                case TupleSyntax tuple:
                    HoistDelete(node with { Targets = tuple.Elements });
                    break;
                case ListSyntax list:
                    HoistDelete(node with { Targets = list.Elements });
                    break;
                default:
                    output.Add(new DeleteSyntax([HoistTarget(target)], node.Span));
                    break;
            }
        }
    }

    // @d((yield a))              ->   $1 = d
    // def f(x=(yield b)): ...         $2 = yield a
    //                                 $3 = $1($2)
    //                                 $4 = yield b
    //                                 @$3
    //                                 def f(x=$4): ...
    private void HoistFunctionDef(FunctionDefSyntax node)
    {
        ImmutableArray<ExpressionSyntax> decorators = [.. node.Decorators.Select(decorator => (ExpressionSyntax)Keep(HoistValue(decorator)))];
        ExpressionSyntax? returns = node.Returns;
        ParametersSyntax parameters = HoistParameters(node.Parameters, ref returns);
        output.Add(node with { Decorators = decorators, Parameters = parameters, Returns = returns });
    }

    private void HoistClassDef(ClassDefSyntax node)
    {
        ImmutableArray<ExpressionSyntax> decorators = [.. node.Decorators.Select(decorator => (ExpressionSyntax)Keep(HoistValue(decorator)))];
        ExpressionSyntax[] values = HoistInOrder([.. node.Bases, .. node.Keywords.Select(keyword => keyword.Value)]);
        output.Add(node with
        {
            Decorators = decorators,
            Bases = [.. values.Take(node.Bases.Length)],
            Keywords = [.. node.Keywords.Select((keyword, i) => keyword with { Value = values[node.Bases.Length + i] })],
        });
    }

    /// <summary>
    /// Defaults and annotations in the order in which Python evaluates them: the defaults of positional parameters, those of keyword-only ones, then
    /// all annotations, that of the result last.
    /// </summary>
    private ParametersSyntax HoistParameters(ParametersSyntax parameters, ref ExpressionSyntax? returns)
    {
        if (!YieldFinder.In(parameters) && !YieldFinder.In(returns))
        {
            return parameters;
        }

        List<ParameterSyntax> withDefault = [.. parameters.PositionalOnly, .. parameters.Positional, .. parameters.KeywordOnly];
        withDefault.RemoveAll(parameter => parameter.Default is null);
        List<ParameterSyntax> annotated = [.. YieldFinder.All(parameters)];
        annotated.RemoveAll(parameter => parameter.Annotation is null);

        List<ExpressionSyntax> operands = [.. withDefault.Select(parameter => parameter.Default!), .. annotated.Select(parameter => parameter.Annotation!)];
        if (returns is not null)
        {
            operands.Add(returns);
        }

        ExpressionSyntax[] hoisted = HoistInOrder(operands);
        returns = returns is null ? null : hoisted[^1];
        ParameterSyntax Hoisted(ParameterSyntax parameter) => parameter with
        {
            Default = parameter.Default is null ? null : hoisted[withDefault.IndexOf(parameter)],
            Annotation = parameter.Annotation is null ? null : hoisted[withDefault.Count + annotated.IndexOf(parameter)],
        };

        return parameters with
        {
            PositionalOnly = [.. parameters.PositionalOnly.Select(Hoisted)],
            Positional = [.. parameters.Positional.Select(Hoisted)],
            VarArgs = parameters.VarArgs is null ? null : Hoisted(parameters.VarArgs),
            KeywordOnly = [.. parameters.KeywordOnly.Select(Hoisted)],
            VarKeywords = parameters.VarKeywords is null ? null : Hoisted(parameters.VarKeywords),
        };
    }
}
