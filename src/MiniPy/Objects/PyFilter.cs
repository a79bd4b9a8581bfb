using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>The items for which a function's result is true (library reference, <c>filter</c>).</summary>
internal sealed class PyFilter(PyType type, Value function, Value iterator) : PyIterator(type)
{
    /// <summary>The function; None, or bool itself, asks the items themselves.</summary>
    public Value Function { get; } = function;

    public Value Iterator { get; } = iterator;

    public override Value Next(Interpreter interp)
    {
        bool asksItems = Function.IsNone || ReferenceEquals(Function.Reference, Types.Bool);
        while (true)
        {
            interp.Step();
            Value item = Iteration.Next(interp, Iterator);
            if (item.IsSpecial)
            {
                return item;
            }

            Value answer = asksItems ? item : Function.Type.Slots.Call(interp, Function, new Arguments([item]));
            if (answer.IsError)
            {
                return StopIsEnd(interp, answer);
            }

            Value truth = answer.IsBool || answer.IsInt ? answer : Operators.TruthOrError(interp, answer);
            if (truth.IsError || truth.AsInt != 0)
            {
                return truth.IsError ? StopIsEnd(interp, truth) : item;
            }
        }
    }
}

/// <summary>What <c>filter</c> objects do.</summary>
internal sealed class FilterSlots : IteratorSlots
{
    private static readonly ConstructorSignature Constructor = new("filter", "function, iterable, /");

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        Constructor.Bind(arguments, bound);
        Value iterator = Iteration.GetIteratorOrError(interp, bound[1]);
        return iterator.IsError ? iterator : new PyFilter(type, bound[0], iterator);
    }
}
