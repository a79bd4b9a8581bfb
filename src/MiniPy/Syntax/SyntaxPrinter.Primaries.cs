using System.Collections.Immutable;
using MiniPy.Numbers;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Attributes, calls, subscripts and displays.</summary>
internal partial class SyntaxPrinter
{
    private void Primary(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case AttributeSyntax node:
                bool isInteger = node.Value is ConstantSyntax { Value: BigInt };
                Write(isInteger ? "(" : "").Write(node.Value, Level.Atom).Write(isInteger ? ")." : ".").Write(node.Name);
                break;
            case SubscriptSyntax node:
                Write(node.Value, Level.Atom).Write("[");
                Subscript(node.Index);
                Write("]");
                break;
            case CallSyntax node:
                Write(node.Function, Level.Atom);
                Arguments(node.Arguments, node.Keywords);
                break;
            case StarredSyntax node:
                Write("*").Write(node.Value, Level.BitOr);
                break;
            case SliceSyntax node:
                Slice(node);
                break;
            case TupleSyntax node:
                Write("(");
                TupleElements(node);
                Write(")");
                break;
            case ListSyntax node:
                Write("[");
                Elements(node.Elements);
                Write("]");
                break;
            case SetSyntax node:
                // No set display is empty; this is what a rewrite may leave.
                Write(node.Elements.IsEmpty ? "{*()" : "{");
                Elements(node.Elements);
                Write("}");
                break;
            case DictSyntax node:
                Write("{");
                Separated([.. node.Keys.Zip(node.Values)], item => DictItem(item.First, item.Second));
                Write("}");
                break;
            case ListCompSyntax node:
                Write("[").Write(node.Element, Level.Named).Generators(node.Generators).Write("]");
                break;
            case SetCompSyntax node:
                Write("{").Write(node.Element, Level.Named).Generators(node.Generators).Write("}");
                break;
            case GeneratorExpSyntax node:
                Write("(").Write(node.Element, Level.Named).Generators(node.Generators).Write(")");
                break;
            case DictCompSyntax node:
                Write("{");
                DictItem(node.Key, node.Value);
                Generators(node.Generators).Write("}");
                break;
            case JoinedStrSyntax node:
                FString(node);
                break;
            default:
                throw new ArgumentException($"unknown expression {expression.GetType().Name}", nameof(expression));
        }
    }

    private void DictItem(ExpressionSyntax? key, ExpressionSyntax value)
    {
        if (key is null)
        {
            Write("**").Write(value, Level.BitOr);
        }
        else
        {
            Write(key).Write(": ").Write(value);
        }
    }

    private void Subscript(ExpressionSyntax index)
    {
        if (index is TupleSyntax { Elements.IsEmpty: false } tuple)
        {
            TupleElements(tuple);
        }
        else
        {
            Write(index);
        }
    }

    private void Slice(SliceSyntax node)
    {
        _ = node.Lower is null ? this : Write(node.Lower);
        Write(":");
        _ = node.Upper is null ? this : Write(node.Upper);
        _ = node.Step is null ? this : Write(":").Write(node.Step);
    }

    private void Arguments(ImmutableArray<ExpressionSyntax> arguments, ImmutableArray<KeywordSyntax> keywords)
    {
        Write("(");
        Separated(arguments, argument =>
        {
            if (argument is StarredSyntax star)
            {
                Write("*").Write(star.Value);
            }
            else
            {
                Write(argument);
            }
        });
        Write(arguments.IsEmpty || keywords.IsEmpty ? "" : ", ");
        Keywords(keywords);
        Write(")");
    }

    private protected void Keywords(ImmutableArray<KeywordSyntax> keywords) =>
        Separated(keywords, keyword => Write(keyword.Name is null ? "**" : keyword.Name + "=").Write(keyword.Value));

    private SyntaxPrinter Generators(ImmutableArray<ComprehensionSyntax> generators)
    {
        foreach (ComprehensionSyntax generator in generators)
        {
            Write(generator.IsAsync ? " async for " : " for ").Bare(generator.Target);
            Write(" in ").Write(generator.Iterable, Level.Or);
            foreach (ExpressionSyntax condition in generator.Conditions)
            {
                Write(" if ").Write(condition, Level.Or);
            }
        }

        return this;
    }
}
