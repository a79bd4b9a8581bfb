using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Compound statements with a yield in their header or in a body.</content>
internal sealed partial class YieldHoister
{
    private void HoistCompound(StatementSyntax statement)
    {
        switch (statement)
        {
            case IfSyntax node:
                // if (yield a): ...   ->   $1 = yield a
                //                          if $1: ...
                ExpressionSyntax test = HoistCondition(node.Test);
                output.Add(node with { Test = test, Body = HoistBody(node.Body), OrElse = HoistBody(node.OrElse) });
                break;
            case WhileSyntax node:
                HoistWhile(node);
                break;
            case ForSyntax node:
                HoistFor(node);
                break;
            case WithSyntax node:
                HoistWith(node, 0);
                break;
            case MatchSyntax node:
                HoistMatch(node);
                break;
            case TrySyntax node:
                HoistTry(node);
                break;
        }
    }

    // while (yield a):        ->   $1 = False
    //     body                     while True:
    // else:                            $2 = yield a
    //     rest                         if $2:
    //                                      pass
    //                                  else:
    //                                      $1 = True
    //                                      break
    //                                  body
    //                              if $1:
    //                                  rest
    private void HoistWhile(WhileSyntax node)
    {
        if (!YieldFinder.In(node.Test))
        {
            output.Add(node with { Body = HoistBody(node.Body), OrElse = HoistBody(node.OrElse) });
            return;
        }

        SourceSpan span = node.Test.Span;
        NameSyntax? isExhausted = node.OrElse.IsEmpty ? null : NewTemporary(span);
        if (isExhausted is not null)
        {
            output.Add(new AssignSyntax([isExhausted], new ConstantSyntax(false, span), span));
        }

        ImmutableArray<StatementSyntax> body = Collect(() =>
        {
            ExpressionSyntax test = HoistCondition(node.Test);
            ImmutableArray<StatementSyntax> leave = isExhausted is null
                ? [new BreakSyntax(span)]
                : [new AssignSyntax([isExhausted], new ConstantSyntax(true, span), span), new BreakSyntax(span)];
            output.Add(new IfSyntax(test, [new PassSyntax(span)], leave, span));
            output.AddRange(HoistBody(node.Body));
        });
        output.Add(new WhileSyntax(new ConstantSyntax(true, span), body, [], node.Span));
        if (isExhausted is not null)
        {
            output.Add(new IfSyntax(isExhausted, HoistBody(node.OrElse), [], span));
        }
    }

    // for x[(yield a)] in (yield b):   ->   $1 = yield b
    //     body                              for $2 in $1:
    //                                           $3 = x
    //                                           $4 = yield a
    //                                           $3[$4] = $2
    //                                           body
    private void HoistFor(ForSyntax node)
    {
        ExpressionSyntax iterable = YieldFinder.In(node.Iterable) ? HoistValue(node.Iterable) : node.Iterable;
        if (!YieldFinder.In(node.Target))
        {
            output.Add(node with { Iterable = iterable, Body = HoistBody(node.Body), OrElse = HoistBody(node.OrElse) });
            return;
        }

        NameSyntax item = NewTemporary(node.Target.Span);
        ImmutableArray<StatementSyntax> body = Collect(() =>
        {
            HoistAssign(new AssignSyntax([node.Target], item, node.Target.Span));
            output.AddRange(HoistBody(node.Body));
        });
        output.Add(node with { Target = item, Iterable = iterable, Body = body, OrElse = HoistBody(node.OrElse) });
    }

    // with a as x, (yield b) as y[(yield c)]:   ->   with a as x:
    //     body                                           $1 = yield b
    //                                                    with $1 as $2:
    //                                                        $3 = y
    //                                                        $4 = yield c
    //                                                        $3[$4] = $2
    //                                                        body
    private void HoistWith(WithSyntax node, int index)
    {
        WithItemSyntax item = node.Items[index];
        ExpressionSyntax context = YieldFinder.In(item.Context) ? HoistValue(item.Context) : item.Context;
        bool targetYields = item.Target is not null && YieldFinder.In(item.Target);
        ExpressionSyntax? target = targetYields ? NewTemporary(item.Target!.Span) : item.Target;
        ImmutableArray<StatementSyntax> body = Collect(() =>
        {
            if (targetYields)
            {
                HoistAssign(new AssignSyntax([item.Target!], target!, item.Target!.Span));
            }

            if (index + 1 < node.Items.Length)
            {
                HoistWith(node, index + 1);
            }
            else
            {
                output.AddRange(HoistBody(node.Body));
            }
        });
        item = item with { Context = context, Target = target };
        if (node.IsAsync)
        {
            HoistAsyncWith(item, body);
        }
        else
        {
            output.Add(node with { Items = [item], Body = body });
        }
    }

    private void HoistTry(TrySyntax node)
    {
        output.Add(node with
        {
            Body = HoistBody(node.Body),
            Handlers = HoistHandlers(node, node.Handlers),
            OrElse = HoistBody(node.OrElse),
            Finally = HoistBody(node.Finally),
        });
    }

    // except A: first           ->   except A: first
    // except (yield b) as e:         except:
    //     second                         $1 = yield b
    // except C: third                    try:
    //                                        raise
    //                                    except $1 as e:
    //                                        second
    //                                    except C: third
    private ImmutableArray<ExceptHandlerSyntax> HoistHandlers(TrySyntax node, ImmutableArray<ExceptHandlerSyntax> handlers)
    {
        var rewritten = ImmutableArray.CreateBuilder<ExceptHandlerSyntax>();
        for (int i = 0; i < handlers.Length; i++)
        {
            ExceptHandlerSyntax handler = handlers[i];
            if (handler.Type is null || !YieldFinder.In(handler.Type))
            {
                rewritten.Add(handler with { Body = HoistBody(handler.Body) });
                continue;
            }

            ImmutableArray<ExceptHandlerSyntax> rest = handlers[(i + 1)..];
            ImmutableArray<StatementSyntax> body = Collect(() =>
            {
                ExpressionSyntax type = HoistValue(handler.Type);
                ExceptHandlerSyntax first = handler with { Type = type, Body = HoistBody(handler.Body) };
                ImmutableArray<ExceptHandlerSyntax> inner = [first, .. HoistHandlers(node, rest)];
                output.Add(new TrySyntax([new RaiseSyntax(null, null, handler.Type.Span)], inner, [], [], node.IsStar, handler.Span));
            });
            rewritten.Add(new ExceptHandlerSyntax(null, null, body, handler.Span));
            break;
        }

        return rewritten.ToImmutable();
    }
}
