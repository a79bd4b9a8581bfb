using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>
/// Rewrites the bodies of functions that yield so that a yield stands only as a whole statement, <c>yield e</c> or
/// <c>name = yield e</c>, with no other yield in <c>e</c>. Then only statements suspend, and no expression is ever
/// resumed or evaluated twice.
/// </summary>
/// <remarks>
/// <code>
/// print(f(a), (yield b), c)
///
///     $1 = print
///     $2 = f(a)
///     $3 = yield b
///     $1($2, $3, c)
/// </code>
/// What is evaluated before a yield is kept in hidden locals, <c>$1</c>, <c>$2</c> ..., in the order in which Python evaluates it; what is
/// evaluated after the last yield stays where it is. The result is Python again, but for the names, which no program can write.
/// The rewriting of statements is in <c>YieldHoister.Statements.cs</c>, that of expressions in the other parts; each rewrite
/// shows the Python before and after. Everything without a yield inside is left as it is, the same objects.
/// </remarks>
internal sealed partial class YieldHoister
{
    private readonly List<StatementSyntax> output = [];
    private int lastTemporary;

    private YieldHoister()
    {
    }

    /// <summary>Rewrites every generator function of a module, whose annotations may be kept as text without its saying so.</summary>
    public static ModuleSyntax Rewrite(ModuleSyntax module, bool postponesAnnotations = false) =>
        module with { Body = new DefinitionRewriter(postponesAnnotations || FutureFeatures.PostponeAnnotations(module.Body)).Rewrite(module.Body) };

    /// <summary>Rewrites the body of one function that yields.</summary>
    public static ImmutableArray<StatementSyntax> RewriteBody(ImmutableArray<StatementSyntax> body) => new YieldHoister().HoistBody(body);

    private NameSyntax NewTemporary(SourceSpan span) => new("$" + ++lastTemporary, span);

    /// <summary>Emits <c>$n = value</c> and gives <c>$n</c>.</summary>
    private NameSyntax Keep(ExpressionSyntax value)
    {
        NameSyntax temporary = NewTemporary(value.Span);
        output.Add(new AssignSyntax([temporary], value, value.Span));
        return temporary;
    }

    /// <summary>Rewrites statements that execute one after the other.</summary>
    private ImmutableArray<StatementSyntax> HoistBody(ImmutableArray<StatementSyntax> body)
    {
        if (!YieldFinder.AnyStatement(body))
        {
            return body;
        }

        int mark = output.Count;
        foreach (StatementSyntax statement in body)
        {
            if (YieldFinder.In(statement))
            {
                Hoist(statement);
            }
            else
            {
                output.Add(statement);
            }
        }

        return TakeFrom(mark);
    }

    /// <summary>Runs a rewrite that emits statements, and takes them as a block of its own.</summary>
    private ImmutableArray<StatementSyntax> Collect(Action rewrite)
    {
        int mark = output.Count;
        rewrite();
        return TakeFrom(mark);
    }

    private ImmutableArray<StatementSyntax> TakeFrom(int mark)
    {
        ImmutableArray<StatementSyntax> taken = [.. output.Skip(mark)];
        output.RemoveRange(mark, output.Count - mark);
        return taken;
    }
}
