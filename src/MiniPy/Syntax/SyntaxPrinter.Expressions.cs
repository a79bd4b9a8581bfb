using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Expressions. Each is printed at the level that its surroundings demand, and in parentheses below it.</summary>
internal partial class SyntaxPrinter
{
    /// <summary>How tightly an expression holds together (reference 6.17), loosest first.</summary>
    internal enum Level : byte
    {
        Lowest, Named, Test, Or, And, Not, Comparison, BitOr, BitXor, BitAnd, Shift, Sum, Term, Factor, Power, Await, Atom,
    }

    private void Expression(ExpressionSyntax expression, Level level)
    {
        bool inParentheses = LevelOf(expression) < level;
        Write(inParentheses ? "(" : "");
        if (!WriteOtherwise(expression))
        {
            WriteUsually(expression);
        }

        Write(inParentheses ? ")" : "");
    }

    /// <summary>For dialects: writes what is written in another way there, and says whether it has.</summary>
    private protected virtual bool WriteOtherwise(ExpressionSyntax expression) => false;

    private void WriteUsually(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ConstantSyntax node:
                Constant(node);
                break;
            case NameSyntax node:
                Write(node.Name);
                break;
            case BinOpSyntax node:
                Binary(node);
                break;
            case UnaryOpSyntax node:
                Unary(node);
                break;
            case BoolOpSyntax node:
                Level operand = (node.Operator == BooleanOperator.Or ? Level.Or : Level.And) + 1;
                Joined(node.Values, node.Operator == BooleanOperator.Or ? " or " : " and ", operand);
                break;
            case CompareSyntax node:
                Write(node.Left, Level.BitOr);
                for (int i = 0; i < node.Operators.Length; i++)
                {
                    Write($" {Symbol(node.Operators[i])} ").Write(node.Comparators[i], Level.BitOr);
                }

                break;
            case IfExpSyntax node:
                Write(node.Body, Level.Or).Write(" if ").Write(node.Test, Level.Or).Write(" else ").Write(node.OrElse);
                break;
            case LambdaSyntax node:
                bool hasParameters = node.Parameters is not { PositionalOnly: [], Positional: [], VarArgs: null, KeywordOnly: [], VarKeywords: null };
                Write(hasParameters ? "lambda " : "lambda");
                Parameters(node.Parameters);
                Write(": ").Write(node.Body);
                break;
            case NamedExprSyntax node:
                Write(node.Target).Write(" := ").Write(node.Value);
                break;
            case IntrinsicSyntax node:
                Write($"${node.Operation}(");
                Elements(node.Operands);
                Write(")");
                break;
            case TypeParameterScopeSyntax node:
                Write($"$scope('{node.Name}')");
                break;
            case AsyncCompSyntax node:
                Write("$comprehension(").Write(node.Comprehension).Write(")");
                break;
            case AnnotationTextSyntax node:
                Write("$text(").Write(node.Annotation).Write(")");
                break;
            case MatchTestSyntax node:
                Write("$match(").Write(node.Subject).Write(", ");
                Pattern(node.Pattern, PatternLevel.As);
                Write(")");
                break;
            case AwaitSyntax node:
                Write("await ").Write(node.Value, Level.Atom);
                break;
            case YieldSyntax node:
                Write(node.Value is null ? "yield" : "yield ");
                _ = node.Value is null ? this : Bare(node.Value);
                break;
            case YieldFromSyntax node:
                Write("yield from ").Write(node.Value);
                break;
            default:
                Primary(expression);
                break;
        }
    }

    private void Joined(ImmutableArray<ExpressionSyntax> values, string separator, Level level)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Write(i == 0 ? "" : separator).Write(values[i], level);
        }
    }

    /// <summary>A chain that leans to the left is a loop, as it may be as long as a file.</summary>
    private void Binary(BinOpSyntax node)
    {
        var chain = new Stack<BinOpSyntax>();
        ExpressionSyntax left = node;
        Level level;
        do
        {
            var binary = (BinOpSyntax)left;
            level = LevelOf(binary);
            chain.Push(binary);
            left = binary.Left;
        }
        while (left is BinOpSyntax && LevelOf(left) >= level && level != Level.Power);

        Write(left, level == Level.Power ? Level.Await : level);
        while (chain.TryPop(out BinOpSyntax? next))
        {
            level = LevelOf(next);
            Write($" {Symbol(next.Operator)} ").Write(next.Right, level == Level.Power ? RightOfPower : level + 1);
        }
    }

    private void Unary(UnaryOpSyntax node)
    {
        Write(node.Operator switch { UnaryOperator.Not => "not ", UnaryOperator.Minus => "-", UnaryOperator.Plus => "+", _ => "~" });
        Write(node.Operand, LevelOf(node));
    }

    private protected virtual Level RightOfPower => Level.Factor;

    private protected virtual Level LevelOf(ExpressionSyntax expression) => expression switch
    {
        TupleSyntax { Elements.IsEmpty: false } => Level.Atom,
        NamedExprSyntax => Level.Named,
        YieldSyntax or YieldFromSyntax => Level.Lowest,
        IfExpSyntax or LambdaSyntax or StarredSyntax or SliceSyntax => Level.Test,
        BoolOpSyntax node => node.Operator == BooleanOperator.Or ? Level.Or : Level.And,
        UnaryOpSyntax node => node.Operator == UnaryOperator.Not ? Level.Not : Level.Factor,
        CompareSyntax => Level.Comparison,
        AwaitSyntax => Level.Await,
        BinOpSyntax node => node.Operator switch
        {
            BinaryOperator.BitOr => Level.BitOr,
            BinaryOperator.BitXor => Level.BitXor,
            BinaryOperator.BitAnd => Level.BitAnd,
            BinaryOperator.LeftShift or BinaryOperator.RightShift => Level.Shift,
            BinaryOperator.Add or BinaryOperator.Subtract => Level.Sum,
            BinaryOperator.Power => Level.Power,
            _ => Level.Term,
        },
        _ => Level.Atom,
    };

    private static string Symbol(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.MatrixMultiply => "@",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "**",
        BinaryOperator.LeftShift => "<<",
        BinaryOperator.RightShift => ">>",
        BinaryOperator.BitOr => "|",
        BinaryOperator.BitXor => "^",
        BinaryOperator.BitAnd => "&",
        _ => "//",
    };

    private static string Symbol(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessEqual => "<=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterEqual => ">=",
        ComparisonOperator.Is => "is",
        ComparisonOperator.IsNot => "is not",
        ComparisonOperator.In => "in",
        _ => "not in",
    };
}
