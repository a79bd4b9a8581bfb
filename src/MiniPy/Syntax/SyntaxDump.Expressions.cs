using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The lines of expressions, with their fields in the order of Python's <c>ast</c>.</summary>
internal sealed partial class SyntaxDump
{
    private void Expression(string label, ExpressionSyntax expression)
    {
        SourceSpan span = expression.Span;
        switch (expression)
        {
            case ConstantSyntax node:
                Open(label, "Constant", span);
                // The value is written as it is: it escapes itself.
                InsertValue(ConstantText.Of(node.Value), node.HasUnicodePrefix ? " kind=u" : "");
                break;
            case NameSyntax node:
                Open(label, "Name", span, ("id", node.Name));
                break;
            case AttributeSyntax node:
                Open(label, "Attribute", span, ("attr", node.Name));
                One("value", node.Value);
                break;
            case SubscriptSyntax node:
                Open(label, "Subscript", span);
                One("value", node.Value);
                One("slice", node.Index);
                break;
            case CallSyntax node:
                Open(label, "Call", span);
                One("func", node.Function);
                Each("args", node.Arguments);
                Each("keywords", node.Keywords);
                break;
            case BinOpSyntax node:
                Open(label, "BinOp", span, ("op", OperatorName(node.Operator)));
                One("left", node.Left);
                One("right", node.Right);
                break;
            case UnaryOpSyntax node:
                Open(label, "UnaryOp", span, ("op", OperatorName(node.Operator)));
                One("operand", node.Operand);
                break;
            case BoolOpSyntax node:
                Open(label, "BoolOp", span, ("op", node.Operator == BooleanOperator.And ? "And" : "Or"));
                Each("values", node.Values);
                break;
            case CompareSyntax node:
                Open(label, "Compare", span, ("ops", string.Join(',', node.Operators.Select(OperatorName))));
                One("left", node.Left);
                Each("comparators", node.Comparators);
                break;
            case NamedExprSyntax node:
                Open(label, "NamedExpr", span);
                One("target", node.Target);
                One("value", node.Value);
                break;
            case LambdaSyntax node:
                Open(label, "Lambda", span);
                Parameters(node.Parameters);
                One("body", node.Body);
                break;
            case IfExpSyntax node:
                Open(label, "IfExp", span);
                One("test", node.Test);
                One("body", node.Body);
                One("orelse", node.OrElse);
                break;
            case JoinedStrSyntax node:
                Open(label, "JoinedStr", span);
                Each("values", node.Values);
                break;
            case FormattedValueSyntax node:
                Open(label, "FormattedValue", span, ("conversion", node.Conversion?.ToString()));
                One("value", node.Value);
                One("format_spec", node.FormatSpec);
                break;
            default:
                Display(label, expression);
                break;
        }

        Close();
    }

    private void Display(string label, ExpressionSyntax expression)
    {
        SourceSpan span = expression.Span;
        switch (expression)
        {
            case DictSyntax node:
                Open(label, "Dict", span);
                Each("keys", node.Keys);
                Each("values", node.Values);
                break;
            case SetSyntax node:
                Open(label, "Set", span);
                Each("elts", node.Elements);
                break;
            case ListSyntax node:
                Open(label, "List", span);
                Each("elts", node.Elements);
                break;
            case TupleSyntax node:
                Open(label, "Tuple", span);
                Each("elts", node.Elements);
                break;
            case ListCompSyntax node:
                Open(label, "ListComp", span);
                One("elt", node.Element);
                Each("generators", node.Generators);
                break;
            case SetCompSyntax node:
                Open(label, "SetComp", span);
                One("elt", node.Element);
                Each("generators", node.Generators);
                break;
            case GeneratorExpSyntax node:
                Open(label, "GeneratorExp", span);
                One("elt", node.Element);
                Each("generators", node.Generators);
                break;
            case DictCompSyntax node:
                Open(label, "DictComp", span);
                One("key", node.Key);
                One("value", node.Value);
                Each("generators", node.Generators);
                break;
            case AwaitSyntax node:
                Open(label, "Await", span);
                One("value", node.Value);
                break;
            case YieldSyntax node:
                Open(label, "Yield", span);
                One("value", node.Value);
                break;
            case YieldFromSyntax node:
                Open(label, "YieldFrom", span);
                One("value", node.Value);
                break;
            case StarredSyntax node:
                Open(label, "Starred", span);
                One("value", node.Value);
                break;
            case SliceSyntax node:
                Open(label, "Slice", span);
                One("lower", node.Lower);
                One("upper", node.Upper);
                One("step", node.Step);
                break;
            default:
                throw new ArgumentException($"unknown expression {expression.GetType().Name}", nameof(expression));
        }
    }

    /// <summary>Puts a value between the kind and the place on the line just written.</summary>
    private void InsertValue(string value, string kind)
    {
        int end = output.Length;
        int at = end - 1;
        while (output[at] != '@')
        {
            at--;
        }

        output.Insert(at, $"value={value}{kind} ");
    }

    private static string OperatorName(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "Add",
        BinaryOperator.Subtract => "Sub",
        BinaryOperator.Multiply => "Mult",
        BinaryOperator.MatrixMultiply => "MatMult",
        BinaryOperator.Divide => "Div",
        BinaryOperator.Modulo => "Mod",
        BinaryOperator.Power => "Pow",
        BinaryOperator.LeftShift => "LShift",
        BinaryOperator.RightShift => "RShift",
        BinaryOperator.BitOr => "BitOr",
        BinaryOperator.BitXor => "BitXor",
        BinaryOperator.BitAnd => "BitAnd",
        _ => "FloorDiv",
    };

    private static string OperatorName(UnaryOperator operation) => operation switch
    {
        UnaryOperator.Invert => "Invert",
        UnaryOperator.Not => "Not",
        UnaryOperator.Plus => "UAdd",
        _ => "USub",
    };

    private static string OperatorName(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Equal => "Eq",
        ComparisonOperator.NotEqual => "NotEq",
        ComparisonOperator.Less => "Lt",
        ComparisonOperator.LessEqual => "LtE",
        ComparisonOperator.Greater => "Gt",
        ComparisonOperator.GreaterEqual => "GtE",
        ComparisonOperator.Is => "Is",
        ComparisonOperator.IsNot => "IsNot",
        ComparisonOperator.In => "In",
        _ => "NotIn",
    };
}
