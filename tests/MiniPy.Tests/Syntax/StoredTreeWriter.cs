using System.Collections;
using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;
using System.Text;
using MiniPy.Numbers;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Tests.Syntax;

/// <summary>Stores a syntax tree as <see cref="StoredTree"/> reads it.</summary>
internal sealed class StoredTreeWriter
{
    private readonly List<byte> output = [];
    private readonly Dictionary<string, int> texts = [];
    private int line;

    public static byte[] Write(ModuleSyntax module)
    {
        var writer = new StoredTreeWriter();
        writer.WriteValue(module.Body, typeof(ImmutableArray<StatementSyntax>));
        writer.WriteSpan(module.Span);
        return [.. writer.output];
    }

    private void WriteNode(SyntaxNode? node)
    {
        if (node is null)
        {
            output.Add((byte)StoredKind.None);
            return;
        }

        Type type = node.GetType();
        var kind = (byte)Enum.Parse<StoredKind>(type.Name[..^"Syntax".Length]);
        if (node.Span.Line == line && node.Span.EndLine == line)
        {
            output.Add((byte)(kind | StoredTree.ShortSpan));
            WriteNumber(node.Span.Column);
            WriteNumber(node.Span.EndColumn);
        }
        else
        {
            output.Add(kind);
            WriteSpan(node.Span);
        }

        if (node is ConstantSyntax constant)
        {
            WriteConstant(constant);
            return;
        }

        foreach (ParameterInfo part in type.GetConstructors()[0].GetParameters().SkipLast(1))
        {
            WriteValue(type.GetProperty(part.Name!)!.GetValue(node), part.ParameterType);
        }
    }

    private void WriteValue(object? value, Type type)
    {
        switch (value)
        {
            case null when type == typeof(string) || type == typeof(char?):
                WriteNumber(0);
                break;
            case null:
                output.Add(0);
                break;
            case SyntaxNode node:
                WriteNode(node);
                break;
            case string text:
                WriteText(text);
                break;
            case char character:
                WriteNumber(character);
                break;
            case int number:
                WriteNumber(number);
                break;
            case bool truth:
                output.Add((byte)(type == typeof(bool) ? truth ? 1 : 0 : truth ? 2 : 1));
                break;
            case Enum:
                output.Add(Convert.ToByte(value, null));
                break;
            default:
                var items = ((IEnumerable)value).Cast<object?>().ToList();
                WriteNumber(items.Count);
                items.ForEach(item => WriteValue(item, type.GetGenericArguments()[0]));
                break;
        }
    }

    private void WriteSpan(SourceSpan span)
    {
        int moved = span.Line - line;
        WriteNumber((moved << 1) ^ (moved >> 31));
        WriteNumber(span.Column);
        WriteNumber(span.EndLine - span.Line);
        WriteNumber(span.EndColumn);
        line = span.Line;
    }

    private void WriteConstant(ConstantSyntax constant)
    {
        switch (constant.Value)
        {
            case null:
                output.Add((byte)StoredConstant.None);
                break;
            case bool truth:
                output.Add((byte)(truth ? StoredConstant.True : StoredConstant.False));
                break;
            case BigInt { IsSmall: true } number:
                output.Add((byte)StoredConstant.Int);
                WriteNumber((long)number);
                break;
            case BigInt number:
                output.Add((byte)StoredConstant.LongInt);
                WriteText(ConstantText.Of(number));
                break;
            case double number:
                output.Add((byte)StoredConstant.Float);
                WriteNumber(BitConverter.DoubleToInt64Bits(number));
                break;
            case Complex number:
                output.Add((byte)StoredConstant.Imaginary);
                WriteNumber(BitConverter.DoubleToInt64Bits(number.Imaginary));
                break;
            case string text:
                output.Add((byte)(constant.HasUnicodePrefix ? StoredConstant.UnicodeText : StoredConstant.Text));
                WriteText(text);
                break;
            case ImmutableArray<byte> bytes:
                output.Add((byte)StoredConstant.Bytes);
                WriteNumber(bytes.Length);
                output.AddRange(bytes);
                break;
            default:
                output.Add((byte)StoredConstant.Ellipsis);
                break;
        }
    }

    private void WriteText(string text)
    {
        if (texts.TryGetValue(text, out int known))
        {
            WriteNumber(known);
            return;
        }

        texts.Add(text, texts.Count + 2);
        WriteNumber(1);
        bool isNarrow = text.All(static unit => unit < 256);
        WriteNumber((text.Length << 1) + (isNarrow ? 0 : 1));
        output.AddRange(isNarrow ? Encoding.Latin1.GetBytes(text) : text.SelectMany(BitConverter.GetBytes));
    }

    private void WriteNumber(long number)
    {
        ulong rest = (ulong)number;
        for (; rest > 127; rest >>= 7)
        {
            output.Add((byte)(rest | 128));
        }

        output.Add((byte)rest);
    }
}
