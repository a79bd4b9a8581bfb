using System.Runtime.CompilerServices;
using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

/// <summary>Iterating over any value from .NET code (reference, 3.3.7 and library reference, "Iterator Types").</summary>
internal static class Iteration
{
    /// <summary><c>iter(value)</c>; throws TypeError for what cannot be iterated.</summary>
    public static Value GetIterator(Interpreter interp, Value value) => interp.OrThrow(GetIteratorOrError(interp, value));

    /// <summary>The same, or <see cref="Value.Error"/>.</summary>
    public static Value GetIteratorOrError(Interpreter interp, Value value)
    {
        Value iterator = value.Type.Slots.Iterate(interp, value);
        return iterator.IsUnbound ? interp.Raise(NotIterable(interp, value)) : iterator;
    }

    /// <summary>Whether there is an iterator, which is then made for nothing.</summary>
    public static bool IsIterable(Interpreter interp, Value value) => !interp.OrThrow(value.Type.Slots.Iterate(interp, value)).IsUnbound;

    private static PythonException NotIterable(Interpreter interp, Value value)
    {
        PythonException error = Throw.TypeError($"'{value.Type.Name}' object is not iterable");
        interp.Explainer?.WrongKind(interp, error.Value, value, Wanted.Iterable);
        return error;
    }

    /// <summary>
    /// The next item of an iterator, <see cref="Value.End"/>, <see cref="Value.EndWithValue"/> or <see cref="Value.Error"/>.
    /// </summary>
    public static Value Next(Interpreter interp, Value iterator)
    {
        PyType type = iterator.Type;
        return iterator.Reference is { } own && type.IsOfOwnIterators(own) ? Unsafe.As<PyIterator>(own).Next(interp) : type.Slots.Next(interp, iterator);
    }

    /// <summary>The next item in <paramref name="item"/>; false at the end. Throws what the iterator raises.</summary>
    public static bool MoveNext(Interpreter interp, Value iterator, out Value item)
    {
        item = Next(interp, iterator);
        return !item.IsSpecial || (item.IsError ? throw interp.ThrowPending() : false);
    }

    /// <summary>The same for loops that hand a pending exception on themselves: false at the end, and with <see cref="Value.Error"/>.</summary>
    public static bool TryNext(Interpreter interp, Value iterator, out Value item)
    {
        item = Next(interp, iterator);
        return !item.IsSpecial;
    }

    /// <summary>All items, in an array that the caller owns. Every item pays a step.</summary>
    public static Value[] ToArray(Interpreter interp, Value value)
    {
        if (value.IsExactly<PyList>())
        {
            return value.Unchecked<PyList>().ToArray();
        }

        return value.IsExactly<PyTuple>() ? ItemCopying.Copy(value.Unchecked<PyTuple>().Items) : ToList(interp, value).ToArray();
    }

    /// <summary>The same; null when an exception is pending.</summary>
    public static Value[]? ToArrayOrNull(Interpreter interp, Value value)
    {
        if (value.IsExactly<PyList>() || value.IsExactly<PyTuple>())
        {
            return ToArray(interp, value);
        }

        var list = new PyList();
        return TryAppendTo(interp, list, value) ? list.ToArray() : null;
    }

    /// <summary>All items in a new list.</summary>
    public static PyList ToList(Interpreter interp, Value value)
    {
        var list = new PyList();
        AppendTo(interp, list, value);
        return list;
    }

    /// <summary>Adds all items to a list.</summary>
    public static void AppendTo(Interpreter interp, PyList list, Value value)
    {
        if (!TryAppendTo(interp, list, value))
        {
            throw interp.ThrowPending();
        }
    }

    /// <summary>The same; false when an exception is pending.</summary>
    public static bool TryAppendTo(Interpreter interp, PyList list, Value value)
    {
        if (value.IsExactly<PyList>())
        {
            PyList more = value.Unchecked<PyList>();
            AppendAll(interp, list, ReferenceEquals(more, list) ? more.ToArray() : more.Span);
            return true;
        }

        if (value.IsExactly<PyTuple>())
        {
            AppendAll(interp, list, value.Unchecked<PyTuple>().Items);
            return true;
        }

        if (value.IsExactly<PyStr>() && value.Unchecked<PyStr>().IsBasic)
        {
            AppendAll(interp, list, Characters(interp, value.Unchecked<PyStr>().Text));
            return true;
        }

        Value iterator = GetIteratorOrError(interp, value);
        return !iterator.IsError && TryAppendRest(interp, list, iterator);
    }

    /// <summary>Adds what is left in an iterator to a list; false when an exception is pending.</summary>
    public static bool TryAppendRest(Interpreter interp, PyList list, Value iterator)
    {
        Value item;
        while (TryNext(interp, iterator, out item))
        {
            interp.Step();
            list.Add(item);
        }

        return !item.IsError;
    }

    private static Value[] Characters(Interpreter interp, string text)
    {
        interp.ChargeBytes(text.Length * 16L);
        var characters = new Value[text.Length];
        for (int i = 0; i < characters.Length; i++)
        {
            characters[i] = PyStr.FromCodePoint(text[i]);
        }

        return characters;
    }

    private static void AppendAll(Interpreter interp, PyList list, ReadOnlySpan<Value> items)
    {
        interp.Step(items.Length >> 4);
        interp.ChargeBytes(((long)list.Count + items.Length) * 16);
        list.AddRange(items);
    }

    /// <summary>The search behind <c>in</c> for types that only iterate: a bool, or <see cref="Value.Error"/>.</summary>
    public static Value Contains(Interpreter interp, Value container, Value item)
    {
        Value iterator = container.Type.Slots.Iterate(interp, container);
        if (iterator.IsUnbound)
        {
            return interp.Raise(Throw.TypeError($"argument of type '{container.Type.Name}' is not iterable"));
        }

        Value each = iterator;
        while (!iterator.IsError && TryNext(interp, iterator, out each))
        {
            interp.Step();
            Value isEqual = Operators.EqualOrError(interp, each, item);
            if (!isEqual.Is(Value.False))
            {
                return isEqual;
            }
        }

        return each.IsError ? each : Value.False;
    }

    /// <summary>The StopIteration that an end stands for.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="end">The end.</param>
    /// <param name="iterator">Whose end it is.</param>
    /// <param name="sent">What that was sent.</param>
    public static PyException MakeStopIteration(Interpreter interp, Value end, Value iterator, Value sent)
    {
        Value value = TakeStopValue(interp, end);
        PyException exception = value.IsNone
            ? new PyException(Exceptions.StopIteration, PyTuple.Empty)
            : new PyException(Exceptions.StopIteration, value) { IsValueDue = true };
        interp.Explainer?.Stopped(interp, exception, iterator, sent);
        return exception;
    }

    /// <summary>The value that came with an end, None where there was none.</summary>
    public static Value TakeStopValue(Interpreter interp, Value end)
    {
        if (!end.IsEndWithValue)
        {
            return Value.None;
        }

        Value value = interp.StopValue;
        interp.StopValue = Value.None;
        interp.Explainer?.ReturnReceived();
        return value;
    }
}
