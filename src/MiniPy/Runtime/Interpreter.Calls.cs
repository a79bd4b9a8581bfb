using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>
/// Calling Python objects from .NET code. Where the call raises, <c>Call</c> throws, and <c>CallOrError</c>, which costs no .NET throw, gives
/// <see cref="Value.Error"/>: it is for those that can pass that up.
/// </content>
internal sealed partial class Interpreter
{
    public Value Call(Value callee, in Arguments arguments) => OrThrow(callee.Type.Slots.Call(this, callee, arguments));

    public Value Call(Value callee) => Call(callee, Arguments.None);

    public Value Call(Value callee, Value argument) => Call(callee, new Arguments([argument]));

    public Value Call(Value callee, Value first, Value second) => Call(callee, new Arguments([first, second]));

    public Value Call(Value callee, Value first, Value second, Value third) => Call(callee, new Arguments([first, second, third]));

    public Value CallOrError(Value callee, Value argument)
    {
        if (callee.IsExactly<PyFunction>() && callee.Unchecked<PyFunction>().Code.PlainParameterCount == 1)
        {
            return Activation.Call(this, callee.Unchecked<PyFunction>(), argument);
        }

        if (callee.IsExactly<PyBoundMethod>())
        {
            return CallOrError(callee.Unchecked<PyBoundMethod>().Function, callee.Unchecked<PyBoundMethod>().Self, argument);
        }

        if (callee.IsExactly<PyBuiltinFunction>())
        {
            PyBuiltinFunction builtin = callee.Unchecked<PyBuiltinFunction>();
            if (builtin.Self.IsUnbound)
            {
                if (builtin.Row.Unary is { } unary)
                {
                    return unary(this, argument);
                }
            }
            else if (builtin.Row.Binary is { } binary && !builtin.IsNew)
            {
                return binary(this, builtin.Self, argument);
            }
        }
        else if (callee.IsExactly<PyType>() && !callee.Unchecked<PyType>().IsUserDefined)
        {
            PyType type = callee.Unchecked<PyType>();
            Value made = type.Slots.NewFrom(this, type, argument);
            if (!made.IsUnbound)
            {
                return made;
            }
        }

        return callee.Type.Slots.Call(this, callee, new Arguments([argument]));
    }

    public Value CallOrError(Value callee, Value first, Value second) =>
        callee.IsExactly<PyFunction>() && callee.Unchecked<PyFunction>().Code.PlainParameterCount == 2
            ? Activation.Call(this, callee.Unchecked<PyFunction>(), first, second)
            : callee.IsExactly<PyBuiltinFunction>() && callee.Unchecked<PyBuiltinFunction>() is { Self.IsUnbound: true, Row.Binary: { } binary }
            ? binary(this, first, second)
            : callee.IsExactly<PyBoundMethod>()
            ? CallOrError(callee.Unchecked<PyBoundMethod>().Function, callee.Unchecked<PyBoundMethod>().Self, first, second)
            : callee.Type.Slots.Call(this, callee, new Arguments([first, second]));

    public Value CallOrError(Value callee, Value first, Value second, Value third) =>
        callee.IsExactly<PyBoundMethod>()
            ? CallOrError(callee.Unchecked<PyBoundMethod>().Function, callee.Unchecked<PyBoundMethod>().Self, first, second, third)
            : callee.Type.Slots.Call(this, callee, new Arguments([first, second, third]));

    private Value CallOrError(Value callee, Value first, Value second, Value third, Value fourth) =>
        callee.Type.Slots.Call(this, callee, new Arguments([first, second, third, fourth]));

    /// <summary>The value; throws what is pending where it is <see cref="Value.Error"/>.</summary>
    public Value OrThrow(Value value) => value.IsError ? throw ThrowPending() : value;

    /// <summary>Calls a method by name; throws AttributeError where there is none.</summary>
    public Value CallMethod(Value owner, PyStr name, params ReadOnlySpan<Value> arguments) =>
        Call(Operators.GetAttribute(this, owner, name), new Arguments(arguments));
}
