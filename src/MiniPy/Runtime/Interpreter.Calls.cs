using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>Calling Python objects from .NET code: these throw where the call raises.</content>
internal sealed partial class Interpreter
{
    public Value Call(Value callee, in Arguments arguments)
    {
        Value result = callee.Type.Slots.Call(this, callee, arguments);
        return result.IsError ? throw ThrowPending() : result;
    }

    public Value Call(Value callee) => Call(callee, Arguments.None);

    public Value Call(Value callee, Value argument) => Call(callee, new Arguments([argument]));

    public Value Call(Value callee, Value first, Value second) => Call(callee, new Arguments([first, second]));

    public Value Call(Value callee, Value first, Value second, Value third) => Call(callee, new Arguments([first, second, third]));

    /// <summary>Calls a method by name; throws AttributeError where there is none.</summary>
    public Value CallMethod(Value owner, PyStr name, params ReadOnlySpan<Value> arguments) =>
        Call(Operators.GetAttribute(this, owner, name), new Arguments(arguments));
}
