using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>
/// Rewrites <c>except*</c> (reference, 8.4.2; PEP 654) into plain handlers and a few operations on groups.
/// </summary>
internal static class ExceptStarLowering
{
    // try:                      ->   try:
    //     body                           body
    // except* A as e:                except:
    //     first                          $star = $StarBegin()
    // except* B:                         if $StarMatch($star, A):
    //     second                             try:
    // else:                                      try:
    //     rest                                       $StarRaise($star)
    //                                            except as e:
    //                                                first
    //                                        except:
    //                                            $StarCollect($star)
    //                                    if $StarMatch($star, B): ...
    //                                    $StarEnd($star)
    //                                else:
    //                                    rest
    public static TrySyntax Rewrite(TrySyntax node)
    {
        // Statements nest, so the name tells this one from those around it and in it.
        SourceSpan span = node.Handlers[0].Span;
        var star = new NameSyntax($"$star{node.Span.Line}_{node.Span.Column}", span);
        var handlers = ImmutableArray.CreateBuilder<StatementSyntax>();
        handlers.Add(new AssignSyntax([star], new IntrinsicSyntax(Intrinsic.StarBegin, [], span), span));
        foreach (ExceptHandlerSyntax handler in node.Handlers)
        {
            handlers.Add(RewriteHandler(star, handler));
        }

        handlers.Add(Do(Intrinsic.StarEnd, star, span));
        return node with { Handlers = [new ExceptHandlerSyntax(null, null, handlers.ToImmutable(), span)], IsStar = false };
    }

    private static IfSyntax RewriteHandler(NameSyntax star, ExceptHandlerSyntax handler)
    {
        SourceSpan span = handler.Span;
        SourceSpan typeSpan = handler.Type!.Span;
        var named = new ExceptHandlerSyntax(null, handler.Name, handler.Body, span);
        var inner = new TrySyntax([Do(Intrinsic.StarRaise, star, span)], [named], [], [], false, span);
        var collect = new ExceptHandlerSyntax(null, null, [Do(Intrinsic.StarCollect, star, span)], span);
        var outer = new TrySyntax([inner], [collect], [], [], false, span);
        return new IfSyntax(new IntrinsicSyntax(Intrinsic.StarMatch, [star, handler.Type], typeSpan), [outer], [], typeSpan);
    }

    private static ExpressionStatementSyntax Do(Intrinsic operation, NameSyntax star, SourceSpan span) =>
        new(new IntrinsicSyntax(operation, [star], span), span);
}
