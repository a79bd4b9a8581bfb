using System.Diagnostics.CodeAnalysis;
using MiniPy.Builtins;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A call with keywords and without stars (reference, 6.3.4): which argument belongs to which name is known beforehand.</summary>
/// <param name="callee">What is called.</param>
/// <param name="arguments">The positional arguments, then one for each name.</param>
/// <param name="names">The keywords, all different.</param>
/// <param name="position">The position of the call.</param>
internal sealed class KeywordCallNode(ExpressionNode callee, ArgumentList arguments, PyStr[] names, int position) : CallExpressionNode
{
    private Construction? construction;

    public override Value Evaluate(Frame frame) => Invoke(frame, callee.Evaluate(frame));

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        Value function = callee.Evaluate(frame);
        isOwned = IsGeneratorFunction(function);
        return Invoke(frame, function);
    }

    /// <summary>Calls with arguments that have been evaluated already: behind a place for a receiver.</summary>
    public Value Invoke(Frame frame, Value function, Span<Value> values)
    {
        frame.Position = position;
        return Construction.Call(frame.Interpreter, function, values, names, ref construction);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (!arguments.IsFusible)
        {
            return fusion.Whole(this);
        }

        fusion.Add(new Datum { Node = this, Slot = arguments.Length + 1 });
        Type called = fusion.Expression(callee);
        return typeof(FusedKeywordCall<,>).MakeGenericType(called, fusion.Arguments(arguments.Nodes));
    }

    private Value Invoke(Frame frame, Value function)
    {
        if (function.IsError)
        {
            return function;
        }

        var buffer = default(ArgumentBuffer);
        int count = arguments.Length + 1;
        Span<Value> values = count <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..count] : new Value[count];
        if (arguments.Length > 0 && !arguments.Fill(frame, ref values[1]))
        {
            return Value.Error;
        }

        return Invoke(frame, function, values);
    }
}
