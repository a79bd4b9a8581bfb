using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Simple statements (reference chapter 7) and how lines are made of them.</summary>
internal sealed partial class SyntaxBuilder
{
    private void AddStatement(PythonParser.StatementContext context, ImmutableArray<StatementSyntax>.Builder body)
    {
        switch (context)
        {
            case PythonParser.SimpleLineContext:
                AddSimpleStatements(context, body);
                break;
            case PythonParser.AsyncContext:
                body.Add(BuildCompound((ParserRuleContext)context.GetChild(1), context.Start));
                break;
            case PythonParser.DecoratedContext decorated:
                body.Add(BuildDecorated(decorated));
                break;
            default:
                body.Add(BuildCompound((ParserRuleContext)context.GetChild(0), null));
                break;
        }
    }

    private void AddSimpleStatements(ParserRuleContext context, ImmutableArray<StatementSyntax>.Builder body)
    {
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.children[i] is PythonParser.SimpleStatementContext statement)
            {
                body.Add(BuildSimple(statement));
            }
            else if (TypeAt(context, i) == PythonLexer.SEMI)
            {
                RefuseDoubled(context, i);
            }
        }
    }

    private ImmutableArray<StatementSyntax> BuildBlock(PythonParser.BlockContext context)
    {
        Enter(context);
        var body = ImmutableArray.CreateBuilder<StatementSyntax>();
        if (context.children[0] is PythonParser.SimpleStatementContext)
        {
            AddSimpleStatements(context, body);
        }
        else
        {
            for (int i = 2; i < context.ChildCount - 1; i++)
            {
                AddStatement((PythonParser.StatementContext)context.children[i], body);
            }
        }

        Leave();
        return body.DrainToImmutable();
    }

    private StatementSyntax BuildSimple(PythonParser.SimpleStatementContext context)
    {
        SourceSpan span = SpanOf(context);
        switch (context)
        {
            case PythonParser.ExpressionStatementContext statement:
                return BuildExpressionStatement(statement);
            case PythonParser.PassContext:
                return new PassSyntax(span);
            case PythonParser.BreakContext:
                return new BreakSyntax(span);
            case PythonParser.ContinueContext:
                return new ContinueSyntax(span);
            case PythonParser.ReturnContext:
                return new ReturnSyntax(context.ChildCount > 1 ? BuildValueList((ParserRuleContext)context.children[1]) : null, span);
            case PythonParser.RaiseContext:
                return new RaiseSyntax(OptionalExpression(context, 1), OptionalExpression(context, 3), span);
            case PythonParser.GlobalContext:
                return new GlobalSyntax(BuildNames(context), span);
            case PythonParser.NonlocalContext:
                return new NonlocalSyntax(BuildNames(context), span);
            case PythonParser.DeleteContext delete:
                return BuildDelete(delete);
            case PythonParser.AssertContext:
                return new AssertSyntax(BuildExpression(context.children[1]), OptionalExpression(context, 3), span);
            case PythonParser.ImportContext:
                return BuildImport(context);
            case PythonParser.ImportFromContext importFrom:
                return BuildImportFrom(importFrom);
            default:
                return BuildTypeAlias((PythonParser.TypeAliasContext)context);
        }
    }

    private ExpressionSyntax? OptionalExpression(ParserRuleContext context, int index)
        => index < context.ChildCount ? BuildExpression(context.children[index]) : null;

    private ImmutableArray<string> BuildNames(ParserRuleContext context)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (int i = 1; i < context.ChildCount; i += 2)
        {
            names.Add(NameOf(TokenAt(context, i)!));
        }

        return names.DrainToImmutable();
    }

    private StatementSyntax BuildExpressionStatement(PythonParser.ExpressionStatementContext context)
    {
        var first = (PythonParser.ValueListContext)context.children[0];
        switch (context.ChildCount > 1 ? context.children[1] : null)
        {
            case PythonParser.AssignmentContext assignment:
                return BuildAssignment(first, assignment, SpanOf(context));
            case PythonParser.AugmentedAssignmentContext augmented:
                return BuildAugmentedAssignment(first, augmented, SpanOf(context));
            case PythonParser.AnnotationContext annotation:
                return BuildAnnotated(first, annotation, SpanOf(context));
            default:
                return new ExpressionStatementSyntax(BuildValueList(first), SpanOf(context));
        }
    }

    private AssignSyntax BuildAssignment(PythonParser.ValueListContext first, PythonParser.AssignmentContext rest, SourceSpan span)
    {
        var targets = ImmutableArray.CreateBuilder<ExpressionSyntax>(rest.ChildCount / 2);
        PythonParser.ValueListContext target = first;
        for (int i = 1; i < rest.ChildCount; i += 2)
        {
            ExpressionSyntax built = BuildValueList(target);
            CheckAssignable(built, target, rest.ChildCount == 2);
            targets.Add(built);
            target = (PythonParser.ValueListContext)rest.children[i];
        }

        return new AssignSyntax(targets.DrainToImmutable(), BuildValueList(target), span);
    }

    private AugAssignSyntax BuildAugmentedAssignment(
        PythonParser.ValueListContext first, PythonParser.AugmentedAssignmentContext rest, SourceSpan span)
    {
        ExpressionSyntax target = BuildValueList(first);
        if (target is not (NameSyntax or AttributeSyntax or SubscriptSyntax))
        {
            throw Error(target.Span, $"'{Describe(target)}' is an illegal expression for augmented assignment");
        }

        BinaryOperator operation = AugmentedOperator(TypeAt(rest, 0));
        return new AugAssignSyntax(target, operation, BuildValueList((ParserRuleContext)rest.children[1]), span);
    }

    private AnnAssignSyntax BuildAnnotated(PythonParser.ValueListContext first, PythonParser.AnnotationContext rest, SourceSpan span)
    {
        ExpressionSyntax target = BuildValueList(first);
        switch (target)
        {
            case NameSyntax or AttributeSyntax or SubscriptSyntax:
                break;
            case ListSyntax or TupleSyntax:
                throw Error(target.Span, $"only single target (not {Describe(target)}) can be annotated");
            default:
                throw Error(target.Span, "illegal target for annotation");
        }

        bool isSimple = target is NameSyntax && first.Start.Type == PythonLexer.NAME;
        ExpressionSyntax annotation = BuildExpression(rest.children[1]);
        ExpressionSyntax? value = rest.ChildCount > 3 ? BuildValueList((ParserRuleContext)rest.children[3]) : null;
        return new AnnAssignSyntax(target, annotation, value, isSimple, span);
    }

    private DeleteSyntax BuildDelete(PythonParser.DeleteContext context)
    {
        var list = (PythonParser.TargetListContext)context.children[1];
        var targets = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        AddItems(list, 0, targets);
        foreach (ExpressionSyntax target in targets)
        {
            CheckDeletable(target);
        }

        return new DeleteSyntax(targets.DrainToImmutable(), SpanOf(context));
    }

    private static BinaryOperator AugmentedOperator(int type) => type switch
    {
        PythonLexer.PLUSEQUAL => BinaryOperator.Add,
        PythonLexer.MINEQUAL => BinaryOperator.Subtract,
        PythonLexer.STAREQUAL => BinaryOperator.Multiply,
        PythonLexer.SLASHEQUAL => BinaryOperator.Divide,
        PythonLexer.DOUBLESLASHEQUAL => BinaryOperator.FloorDivide,
        PythonLexer.PERCENTEQUAL => BinaryOperator.Modulo,
        PythonLexer.ATEQUAL => BinaryOperator.MatrixMultiply,
        PythonLexer.AMPEREQUAL => BinaryOperator.BitAnd,
        PythonLexer.VBAREQUAL => BinaryOperator.BitOr,
        PythonLexer.CIRCUMFLEXEQUAL => BinaryOperator.BitXor,
        PythonLexer.LEFTSHIFTEQUAL => BinaryOperator.LeftShift,
        PythonLexer.RIGHTSHIFTEQUAL => BinaryOperator.RightShift,
        _ => BinaryOperator.Power,
    };
}
