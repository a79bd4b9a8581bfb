using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// <c>a + ', ' + b</c>: a sum with a str literal in it, of three operands or more (reference, 6.7). Nobody sees the strs in between, so that none
/// are made while all operands are plain strs; anything else is added in turn.
/// </summary>
internal sealed class ConcatenationNode(ExpressionNode[] operands, int[] positions) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> parts = buffer;
        int count = 0;
        for (int i = 0; i < operands.Length; i++)
        {
            Value part = operands[i].Evaluate(frame);
            if (part.IsError)
            {
                return part;
            }

            if (count == parts.Length || (count > 0 && !(part.IsExactly<PyStr>() && parts[0].IsExactly<PyStr>())))
            {
                frame.Position = positions[i - 1];
                Value sum = Sum(frame.Interpreter, parts[..count]);
                part = Operators.Binary(frame.Interpreter, BinaryOperation.Add, sum, part);
                if (part.IsError)
                {
                    return part;
                }

                count = 0;
            }

            parts[count++] = part;
        }

        frame.Position = positions[^1];
        return Sum(frame.Interpreter, parts[..count]);
    }

    /// <summary>One value, or the sum of several plain strs.</summary>
    private static Value Sum(Interpreter interp, ReadOnlySpan<Value> parts) => parts.Length == 1 ? parts[0] : PyStr.Concat(interp, parts);
}
