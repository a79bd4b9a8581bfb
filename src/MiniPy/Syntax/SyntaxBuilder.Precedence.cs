using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The table of operators (reference 6.17): how tightly each binds and what it is in the tree.</summary>
internal sealed partial class SyntaxBuilder
{
    private enum Precedence : byte
    {
        Or, And, Not, Comparison, BitOr, BitXor, BitAnd, Shift, Sum, Term, Unary, Power,
    }

    private static bool IsPrefix(int type)
        => type is PythonLexer.MINUS or PythonLexer.PLUS or PythonLexer.TILDE or PythonLexer.NOT or PythonLexer.AWAIT;

    private static Precedence PrecedenceOf(int type) => type switch
    {
        PythonLexer.OR => Precedence.Or,
        PythonLexer.AND => Precedence.And,
        PythonLexer.VBAR => Precedence.BitOr,
        PythonLexer.CIRCUMFLEX => Precedence.BitXor,
        PythonLexer.AMPER => Precedence.BitAnd,
        PythonLexer.LEFTSHIFT or PythonLexer.RIGHTSHIFT => Precedence.Shift,
        PythonLexer.PLUS or PythonLexer.MINUS => Precedence.Sum,
        PythonLexer.STAR or PythonLexer.SLASH or PythonLexer.DOUBLESLASH or PythonLexer.PERCENT or PythonLexer.AT => Precedence.Term,
        PythonLexer.DOUBLESTAR => Precedence.Power,
        _ => Precedence.Comparison,
    };

    private static BinaryOperator BinaryOf(int type) => type switch
    {
        PythonLexer.VBAR => BinaryOperator.BitOr,
        PythonLexer.CIRCUMFLEX => BinaryOperator.BitXor,
        PythonLexer.AMPER => BinaryOperator.BitAnd,
        PythonLexer.LEFTSHIFT => BinaryOperator.LeftShift,
        PythonLexer.RIGHTSHIFT => BinaryOperator.RightShift,
        PythonLexer.PLUS => BinaryOperator.Add,
        PythonLexer.MINUS => BinaryOperator.Subtract,
        PythonLexer.STAR => BinaryOperator.Multiply,
        PythonLexer.SLASH => BinaryOperator.Divide,
        PythonLexer.DOUBLESLASH => BinaryOperator.FloorDivide,
        PythonLexer.PERCENT => BinaryOperator.Modulo,
        PythonLexer.AT => BinaryOperator.MatrixMultiply,
        _ => BinaryOperator.Power,
    };

    private static UnaryOperator UnaryOf(int type) => type switch
    {
        PythonLexer.NOT => UnaryOperator.Not,
        PythonLexer.MINUS => UnaryOperator.Minus,
        PythonLexer.PLUS => UnaryOperator.Plus,
        _ => UnaryOperator.Invert,
    };

    private static ComparisonOperator ComparisonOf(int type) => type switch
    {
        PythonLexer.EQEQUAL => ComparisonOperator.Equal,
        PythonLexer.NOTEQUAL => ComparisonOperator.NotEqual,
        PythonLexer.LESS => ComparisonOperator.Less,
        PythonLexer.LESSEQUAL => ComparisonOperator.LessEqual,
        PythonLexer.GREATER => ComparisonOperator.Greater,
        PythonLexer.GREATEREQUAL => ComparisonOperator.GreaterEqual,
        PythonLexer.IS => ComparisonOperator.Is,
        PythonLexer.IS_NOT => ComparisonOperator.IsNot,
        PythonLexer.IN => ComparisonOperator.In,
        _ => ComparisonOperator.NotIn,
    };
}
