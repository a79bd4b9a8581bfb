using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary><c>iter(callable, sentinel)</c>: calls until the sentinel is returned.</summary>
internal sealed class PyCallableIterator(Value callable, Value sentinel) : PyIterator(Types.CallableIterator)
{
    /// <summary>What is called; unbound once the end was seen.</summary>
    public Value Callable { get; private set; } = callable;

    public Value Sentinel { get; } = sentinel;

    public override Value Next(Interpreter interp)
    {
        if (Callable.IsUnbound)
        {
            return Value.End;
        }

        Value item;
        try
        {
            item = Callable.Type.Slots.Call(interp, Callable, Arguments.None);
        }
        catch (PythonException exception)
        {
            item = interp.Raise(exception);
        }

        if (item.IsError)
        {
            if (!interp.Pending!.Type.IsSubtypeOf(Exceptions.StopIteration))
            {
                return item;
            }

            interp.Explainer?.StopTaken(interp, interp.Pending, "iter(...)");
            interp.TakePending();
            Callable = Value.Unbound;
            return Value.End;
        }

        if (!Operators.Equal(interp, item, Sentinel))
        {
            return item;
        }

        Callable = Value.Unbound;
        return Value.End;
    }
}
