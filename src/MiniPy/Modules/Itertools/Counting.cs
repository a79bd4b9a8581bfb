using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary><c>count(start, step)</c>: numbers without end.</summary>
internal sealed class PyCount(PyType type, Value current, Value step) : ToolIterator(type)
{
    private static readonly ConstructorSignature Constructor = new("count", "start=0, step=1");

    /// <summary>The number that comes next.</summary>
    public Value Current { get; private set; } = current;

    public Value Increment { get; } = step;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        return new PyCount(type, Number(bound[0]), Number(bound[1]));
    }

    public override Value Next(Interpreter interp)
    {
        Value next = Current;
        Current = next.IsInt && Increment.IsInt && next.AsInt < long.MaxValue / 2 && Increment.AsInt is > -int.MaxValue and < int.MaxValue && next.AsInt > long.MinValue / 2
            ? Value.FromInt(next.AsInt + Increment.AsInt)
            : Operators.Binary(interp, BinaryOperation.Add, next, Increment);
        return next;
    }

    private static Value Number(Value value)
    {
        bool isNumber = value.IsInt || value.IsFloat || value.IsBool || value.Type.IsSubtypeOf(Types.Int) || value.Type.IsSubtypeOf(Types.Float)
            || !value.Type.Lookup(SpecialNames.Index).IsUnbound || !value.Type.Lookup(SpecialNames.Int).IsUnbound
            || !value.Type.Lookup(SpecialNames.Float).IsUnbound || !value.Type.Lookup(ComplexName).IsUnbound;
        return !isNumber ? throw Throw.TypeError("a number is required") : value.IsBool ? Value.FromInt(value.AsInt) : value;
    }

    private static readonly PyStr ComplexName = new("__complex__");
}

internal sealed class CountSlots() : ToolSlots(PyCount.Make)
{
    public override string Repr(Interpreter interp, Value self)
    {
        var count = (PyCount)self.Reference!;
        string start = Operators.Repr(interp, count.Current);
        return count.Increment.IsInt && count.Increment.AsInt == 1
            ? $"{self.Type.QualifiedName}({start})"
            : $"{self.Type.QualifiedName}({start}, {Operators.Repr(interp, count.Increment)})";
    }
}

/// <summary><c>repeat(object, times)</c>: one object again and again.</summary>
internal sealed class PyRepeat(PyType type, Value item, long left) : ToolIterator(type)
{
    private static readonly ConstructorSignature Constructor = new("repeat", "object, times=<unset>");

    public Value Item { get; } = item;

    /// <summary>How often it still comes; negative for without end.</summary>
    public long Left { get; private set; } = left;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        return new PyRepeat(type, bound[0], bound[1].IsUnbound ? -1 : Math.Max(Operators.IndexInt64(interp, bound[1]), 0));
    }

    public override Value Next(Interpreter interp)
    {
        if (Left == 0)
        {
            return Value.End;
        }

        Left -= Left > 0 ? 1 : 0;
        return Item;
    }

    public override long RemainingLength(Interpreter interp) => Left < 0 ? throw Throw.TypeError("len() of unsized object") : Left;
}

internal sealed class RepeatSlots() : ToolSlots(PyRepeat.Make)
{
    public override string Repr(Interpreter interp, Value self)
    {
        var repeat = (PyRepeat)self.Reference!;
        string item = Operators.Repr(interp, repeat.Item);
        return repeat.Left < 0 ? $"{self.Type.QualifiedName}({item})" : $"{self.Type.QualifiedName}({item}, {repeat.Left})";
    }
}

/// <summary><c>cycle(iterable)</c>: its items, then the same again without end.</summary>
internal sealed class PyCycle(PyType type, Value iterator) : ToolIterator(type)
{
    private readonly PyList saved = new();
    private int index;

    /// <summary>The first round's iterator; <see cref="Value.Unbound"/> once it has ended.</summary>
    public Value Iterator { get; private set; } = iterator;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments) =>
        new PyCycle(type, Iteration.GetIterator(interp, ToolSlots.Positional("cycle", type, arguments, 1, 1)[0]));

    public override Value Next(Interpreter interp)
    {
        if (!Iterator.IsUnbound)
        {
            Value item = Iteration.Next(interp, Iterator);
            if (!item.IsSpecial)
            {
                saved.Add(item);
                return item;
            }

            if (item.IsError)
            {
                return item;
            }

            Iterator = Value.Unbound;
        }

        if (saved.Count == 0)
        {
            return Value.End;
        }

        Value again = saved[index];
        index = index + 1 == saved.Count ? 0 : index + 1;
        return again;
    }
}
