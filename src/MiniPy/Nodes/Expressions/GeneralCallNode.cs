using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>One argument of a <see cref="GeneralCallNode"/>.</summary>
/// <param name="Value">The argument.</param>
/// <param name="Keyword">Its keyword, or null.</param>
/// <param name="Stars">1 for <c>*value</c>, 2 for <c>**value</c>.</param>
internal sealed record ArgumentNode(ExpressionNode Value, PyStr? Keyword, int Stars);

/// <summary>A call with keywords or stars (reference, 6.3.4).</summary>
internal sealed class GeneralCallNode(ExpressionNode callee, ArgumentNode[] arguments, int position) : CallExpressionNode
{
    private readonly bool isOnlyPositional = arguments.Count(argument => argument.Keyword is null && argument.Stars < 2) == 1;

    /// <summary>Whether the stars stand last, as in <c>f(a, *args, **kwargs)</c>: from a tuple and a dict the arguments are taken as they are.</summary>
    private readonly bool passesOn = PassesOn(arguments);
    private Construction? construction;

    public override Value Evaluate(Frame frame) => Invoke(frame, callee.Evaluate(frame));

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        Value function = callee.Evaluate(frame);
        isOwned = IsGeneratorFunction(function);
        return Invoke(frame, function);
    }

    private Value Invoke(Frame frame, Value function)
    {
        return function.IsError ? function : passesOn ? PassOn(frame, function) : Collect(frame, function, []);
    }

    private static bool PassesOn(ArgumentNode[] arguments)
    {
        int plain = Array.FindIndex(arguments, static argument => argument.Keyword is not null || argument.Stars != 0);
        return plain >= 0 && plain + 2 >= arguments.Length && arguments.Length <= ArgumentBuffer.Length && arguments[plain].Stars == 1
            && (plain + 1 == arguments.Length || arguments[plain + 1].Stars == 2);
    }

    private Value PassOn(Frame frame, Value function)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> given = ((Span<Value>)buffer)[..arguments.Length];
        int count = arguments.Length;
        int named = 0;
        for (int i = 0; i < given.Length; i++)
        {
            Value value = arguments[i].Value.Evaluate(frame);
            if (value.IsError)
            {
                return value;
            }

            given[i] = value;
            int stars = arguments[i].Stars;
            if (stars == 0)
            {
                continue;
            }

            if (stars == 1 ? !value.IsExactly<PyTuple>() : !HasPlainNames(value))
            {
                return Collect(frame, function, given[..(i + 1)]);
            }

            named = stars == 2 ? value.Unchecked<PyDict>().Count : 0;
            count += stars == 2 ? named - 1 : value.Unchecked<PyTuple>().Count - 1;
        }

        // One more, for a receiver.
        return count < ArgumentBuffer.Length ? PassOnStack(frame, function, given, count + 1, named) : PassOn(frame, function, given, new Value[count + 1], named);
    }

    private Value PassOnStack(Frame frame, Value function, ReadOnlySpan<Value> given, int room, int named)
    {
        var buffer = default(ArgumentBuffer);
        return PassOn(frame, function, given, ((Span<Value>)buffer)[..room], named);
    }

    private Value PassOn(Frame frame, Value function, ReadOnlySpan<Value> given, Span<Value> values, int named)
    {
        PyStr[] names = named == 0 ? [] : new PyStr[named];
        int next = 1;
        for (int i = 0; i < given.Length; i++)
        {
            switch (arguments[i].Stars)
            {
                case 0:
                    values[next++] = given[i];
                    break;
                case 1:
                    Value[] items = given[i].Unchecked<PyTuple>().Items;
                    ItemCopying.Copy(items, values[next..]);
                    next += items.Length;
                    break;
                default:
                    int at = 0;
                    for (int n = 0; given[i].Unchecked<PyDict>().NextEntry(ref at, out Value name, out Value value); n++)
                    {
                        names[n] = name.Unchecked<PyStr>();
                        values[next++] = value;
                    }

                    break;
            }
        }

        Interpreter interp = frame.Interpreter;
        interp.Step(values.Length);
        frame.Position = position;
        return Construction.Call(interp, function, values, names, ref construction);
    }

    /// <summary>True for a dict whose keys are strs.</summary>
    private static bool HasPlainNames(Value mapping)
    {
        if (!mapping.IsExactly<PyDict>())
        {
            return false;
        }

        int at = 0;
        while (mapping.Unchecked<PyDict>().NextEntry(ref at, out Value key, out _))
        {
            if (!key.IsExactly<PyStr>())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gathers the arguments one by one, the first of which may have been evaluated already.</summary>
    private Value Collect(Frame frame, Value function, ReadOnlySpan<Value> given)
    {
        var collector = new ArgumentCollector(frame.Interpreter, function, isOnlyPositional);
        for (int i = 0; i < arguments.Length; i++)
        {
            ArgumentNode argument = arguments[i];
            Value value = i < given.Length ? given[i] : argument.Value.Evaluate(frame);
            if (value.IsError)
            {
                return value;
            }

            frame.Position = position;
            if (!collector.TryAdd(argument, value))
            {
                return Value.Error;
            }
        }

        frame.Position = position;
        return collector.Call();
    }
}
