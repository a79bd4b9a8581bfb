using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A function's results for the items of one or more iterators (library reference, <c>map</c>).</summary>
internal sealed class PyMap(PyType type, Value function, Value[] iterators) : PyIterator(type)
{
    public Value Function { get; } = function;

    public Value[] Iterators { get; } = iterators;

    public override Value Next(Interpreter interp)
    {
        if (Iterators.Length == 1)
        {
            Value only = Iteration.Next(interp, Iterators[0]);
            return only.IsSpecial ? only : StopIsEnd(interp, interp.CallOrError(Function, only));
        }

        var items = new Value[Iterators.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Iteration.Next(interp, Iterators[i]);
            if (items[i].IsSpecial)
            {
                return items[i];
            }
        }

        return StopIsEnd(interp, Function.Type.Slots.Call(interp, Function, new Arguments(items)));
    }
}

/// <summary>What <c>map</c> objects do.</summary>
internal sealed class MapSlots : IteratorSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
        {
            throw Throw.TypeError("map() takes no keyword arguments");
        }

        if (arguments.Count < 2)
        {
            throw Throw.TypeError("map() must have at least two arguments.");
        }

        var iterators = new Value[arguments.Count - 1];
        for (int i = 0; i < iterators.Length; i++)
        {
            iterators[i] = Iteration.GetIteratorOrError(interp, arguments[i + 1]);
            if (iterators[i].IsError)
            {
                return Value.Error;
            }
        }

        return new PyMap(type, arguments[0], iterators);
    }
}
