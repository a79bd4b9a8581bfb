using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>What the methods of streams take, checked in CPython's order and words.</summary>
internal static class StreamArguments
{
    /// <summary>A number of bytes or characters; None is -1, which means all. False with an exception pending.</summary>
    public static bool TrySize(Interpreter interp, Value value, out long size)
    {
        if (value.IsInt)
        {
            size = value.AsInt;
            return true;
        }

        size = -1;
        if (value.IsNone)
        {
            return true;
        }

        if (!value.IsBool && value.Type.Slots.Index(interp, value).IsNotImplemented)
        {
            return interp.Fail(Throw.TypeError($"argument should be integer or None, not '{value.Type.Name}'"));
        }

        BigInt index = Operators.Index(interp, value);
        if (index > long.MaxValue || index < long.MinValue)
        {
            return interp.Fail(Throw.OverflowError($"cannot fit '{value.Type.Name}' into an index-sized integer"));
        }

        size = (long)index;
        return true;
    }

    /// <summary>Where a seek counts from.</summary>
    public static int Whence(Interpreter interp, Value value)
    {
        BigInt index = Operators.Index(interp, value);
        return index > int.MaxValue || index < int.MinValue ? throw Throw.OverflowError("Python int too large to convert to C int") : (int)(long)index;
    }

    public static bool IsInteger(Value value) => value.IsInt || value.IsBool || value.Type.IsSubtypeOf(Types.Int);

    /// <summary>What <c>__setstate__</c> takes: a tuple of at least so many items.</summary>
    public static Value[] State(Value self, Value state, int count) => state.As<PyTuple>() is { } tuple && tuple.Count >= count
        ? tuple.Items
        : throw Throw.TypeError($"{self.Type.Name}.__setstate__ argument should be {count}-tuple, got {state.Type.Name}");

    /// <summary>The place in the stream that a state has; the error begins with a text.</summary>
    public static long Position(Interpreter interp, Value value, string problem)
    {
        if (!IsInteger(value))
        {
            throw Throw.TypeError($"{problem} {value.Type.Name}");
        }

        long position = Operators.IndexInt64(interp, value);
        return position >= 0 ? position : throw Throw.ValueError("position value cannot be negative");
    }

    /// <summary>Adds the attributes that a state has to those of a stream.</summary>
    public static void AddAttributes(Interpreter interp, PyObject stream, Value value, string which)
    {
        if (value.IsNone)
        {
            return;
        }

        PyDict attributes = value.As<PyDict>() ?? throw Throw.TypeError($"{which} item of state should be a dict, got a {value.Type.Name}");
        if (stream.AttributesForWriting() is { } own)
        {
            DictMerging.Update(interp, own, attributes);
        }
    }

    /// <summary>The attributes of a stream as a state has them.</summary>
    public static Value Attributes(PyObject stream) => stream.Attributes is { } attributes ? attributes.Copy() : Value.None;
}
