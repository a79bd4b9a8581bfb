using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Statements that are rewritten into simpler ones because they wait, or have bodies that may.</content>
internal sealed partial class YieldHoister
{
    // async with a as x:      ->   $1 = a
    //     body                     $2 = $FindAsyncExit($1)
    //                              $3 = await $AsyncEnter($1)
    //                              $4 = True
    //                              try:
    //                                  try:
    //                                      x = $3
    //                                      body
    //                                  except:
    //                                      $4 = False
    //                                      $5 = await $AsyncExitRaised($2)
    //                                      if $5:
    //                                          pass
    //                                      else:
    //                                          raise
    //                              finally:
    //                                  if $4:
    //                                      await $AsyncExit($2)
    private void HoistAsyncWith(WithItemSyntax item, ImmutableArray<StatementSyntax> body)
    {
        SourceSpan span = item.Context.Span;
        NameSyntax manager = Keep(item.Context);
        NameSyntax exit = Keep(new IntrinsicSyntax(Intrinsic.FindAsyncExit, [manager], span));
        NameSyntax entered = Keep(new AwaitSyntax(new IntrinsicSyntax(Intrinsic.AsyncEnter, [manager], span), span));
        NameSyntax isNormal = Keep(new ConstantSyntax(true, span));
        if (item.Target is not null)
        {
            body = body.Insert(0, new AssignSyntax([item.Target], entered, item.Target.Span));
        }

        ImmutableArray<StatementSyntax> handler = Collect(() =>
        {
            AssignTruth(isNormal, false);
            NameSyntax isSwallowed = Keep(new AwaitSyntax(new IntrinsicSyntax(Intrinsic.AsyncExitRaised, [exit], span), span));
            output.Add(new IfSyntax(isSwallowed, [new PassSyntax(span)], [new RaiseSyntax(null, null, span)], span));
        });
        StatementSyntax inner = new TrySyntax(body, [new ExceptHandlerSyntax(null, null, handler, span)], [], [], false, span);
        StatementSyntax leave = new ExpressionStatementSyntax(new AwaitSyntax(new IntrinsicSyntax(Intrinsic.AsyncExit, [exit], span), span), span);
        output.Add(new TrySyntax([inner], [], [], [new IfSyntax(isNormal, [leave], [], span)], false, span));
    }

    // match (yield a):         ->   $1 = yield a
    //     case [x] if x:            $2 = $1 matches [x]
    //         first                 if $2 and x: ...
    //     case _:                       first
    //         second                else:
    //                                   $3 = $1 matches _
    //                                   if $3:
    //                                       second
    private void HoistMatch(MatchSyntax node)
    {
        NameSyntax subject = Keep(HoistValue(node.Subject));
        HoistCases(subject, node.Cases, 0);
    }

    private void HoistCases(NameSyntax subject, ImmutableArray<MatchCaseSyntax> cases, int index)
    {
        MatchCaseSyntax each = cases[index];
        ExpressionSyntax test = new MatchTestSyntax(subject, each.Pattern, each.Pattern.Span);
        if (each.Guard is not null)
        {
            test = HoistCondition(new BoolOpSyntax(BooleanOperator.And, [test, each.Guard], each.Pattern.Span));
        }

        ImmutableArray<StatementSyntax> body = HoistBody(each.Body);
        ImmutableArray<StatementSyntax> rest = index + 1 < cases.Length ? Collect(() => HoistCases(subject, cases, index + 1)) : [];
        output.Add(new IfSyntax(test, body, rest, each.Span));
    }
}
