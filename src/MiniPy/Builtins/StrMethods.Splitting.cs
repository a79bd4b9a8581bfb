using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Text into parts, and parts into text.</content>
internal static partial class StrMethods
{
    private static Value Split(Interpreter interp, ReadOnlySpan<Value> arguments, bool fromEnd)
    {
        string text = Self(arguments).Text;
        long most = Operators.IndexInt64(interp, arguments[2]);
        if (arguments[1].IsNone)
        {
            return Parts(fromEnd
                ? TextSplitting.AtSpacesFromEnd(interp, text, most, isBytes: false)
                : TextSplitting.AtSpaces(interp, text, most, isBytes: false));
        }

        string separator = arguments[1].As<PyStr>()?.Text
            ?? throw Throw.TypeError($"must be str or None, not {arguments[1].Type.Name}");
        if (separator.Length == 0)
        {
            throw Throw.ValueError("empty separator");
        }

        return Parts(fromEnd ? TextSplitting.AtFromEnd(interp, text, separator, most) : TextSplitting.At(interp, text, separator, most));
    }

    private static Value SplitLines(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        Parts(TextSplitting.Lines(interp, Self(arguments).Text, Operators.Truth(interp, arguments[1]), isBytes: false));

    private static Value Partition(ReadOnlySpan<Value> arguments, string method, bool fromEnd)
    {
        PyStr self = Self(arguments);
        string separator = arguments[1].As<PyStr>()?.Text ?? throw Throw.TypeError($"must be str, not {arguments[1].Type.Name}");
        if (separator.Length == 0)
        {
            throw Throw.ValueError("empty separator");
        }

        (string before, string middle, string after) = TextSplitting.Partition(self.Text, separator, fromEnd);
        return new PyTuple([new PyStr(before), new PyStr(middle), new PyStr(after)]);
    }

    private static PyList Parts(List<string> parts)
    {
        var items = new Value[parts.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = parts[i].Length == 1 ? PyStr.FromCodePoint(parts[i][0]) : new PyStr(parts[i]);
        }

        return new PyList(items);
    }

    private static Value Join(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value iterable = arguments[1];
        Value[] items = iterable.IsExactly<PyTuple>() ? iterable.Unchecked<PyTuple>().Items
            : iterable.Type.Slots.Iterate(interp, iterable) is { IsUnbound: false } iterator ? Collect(interp, iterable, iterator)
            : throw Throw.TypeError("can only join an iterable");
        if (items.Length == 1 && items[0].IsExactly<PyStr>())
        {
            return items[0];
        }

        string separator = Self(arguments).Text;
        long length = (long)separator.Length * Math.Max(0, items.Length - 1);
        for (int i = 0; i < items.Length; i++)
        {
            length += items[i].As<PyStr>()?.Text.Length
                ?? throw Throw.TypeError($"sequence item {i}: expected str instance, {items[i].Type.Name} found");
        }

        interp.Step(items.Length);
        interp.ChargeBytes(length * 2);
        var joined = new StringBuilder((int)length);
        for (int i = 0; i < items.Length; i++)
        {
            joined.Append(i == 0 ? string.Empty : separator).Append(((PyStr)items[i].Reference!).Text);
        }

        return joined.Length == 0 ? PyStr.Empty : new PyStr(joined.ToString());
    }

    private static Value[] Collect(Interpreter interp, Value iterable, Value iterator)
    {
        if (iterable.IsExactly<PyList>())
        {
            return iterable.Unchecked<PyList>().ToArray();
        }

        var items = new PyList();
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            items.Add(item);
        }

        return items.ToArray();
    }
}
