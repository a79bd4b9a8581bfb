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
    /// <summary>How many functions a call remembers before it takes each anew.</summary>
    private const int MostBindings = 16;

    private Construction? construction;
    private KeywordBinding? binding;
    private int bindings;

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
        Interpreter interp = frame.Interpreter;
        if (function.IsExactly<PyFunction>())
        {
            return Call(interp, function.Unchecked<PyFunction>(), values[1..]);
        }

        if (function.IsExactly<PyBoundMethod>())
        {
            PyBoundMethod method = function.Unchecked<PyBoundMethod>();
            if (method.Function.IsExactly<PyFunction>())
            {
                values[0] = method.Self;
                return Call(interp, method.Function.Unchecked<PyFunction>(), values);
            }
        }
        else if (function.IsExactly<PyType>() && construction is { Initializer: { } initializer } known && known.Holds(function.Unchecked<PyType>()))
        {
            PyObject made = known.Make(values[1..^names.Length]);
            values[0] = made;
            return Construction.Conclude(interp, made, Call(interp, initializer, values));
        }

        return Construction.Call(interp, function, values, names, ref construction);
    }

    private Value Call(Interpreter interp, PyFunction function, ReadOnlySpan<Value> values)
    {
        KeywordBinding? known = binding is not null && binding.Fits(function, values.Length) ? binding : Rebind(function, values.Length);
        return known is null ? Activation.Call(interp, function, new Arguments(values, names)) : Activation.Call(interp, function, known, values);
    }

    private KeywordBinding? Rebind(PyFunction function, int given)
    {
        if (bindings == MostBindings)
        {
            return null;
        }

        bindings++;
        KeywordBinding? found = KeywordBinding.Of(function.Code.Signature, given - names.Length, names);
        binding = found;
        return found?.Fits(function, given) == true ? found : null;
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
        Type given = fusion.Arguments(arguments.Nodes);
        CallPreparation.Prepare(given, CallWays.WithKeywords);
        return typeof(FusedKeywordCall<,>).MakeGenericType(called, given);
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
