using System.Runtime.CompilerServices;
using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

/// <summary>Iterating over any value from .NET code (reference, 3.3.7 and library reference, "Iterator Types").</summary>
internal static class Iteration
{
    /// <summary>So many numbers of a range are made at once at most.</summary>
    private const int MostNumbers = 1 << 20;

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

        return value.IsExactly<PyTuple>() ? ItemCopying.Copy(value.Unchecked<PyTuple>().Items) : ToList(interp, value).TakeItems();
    }

    /// <summary>The same; null when an exception is pending.</summary>
    public static Value[]? ToArrayOrNull(Interpreter interp, Value value)
    {
        if (value.IsExactly<PyList>() || value.IsExactly<PyTuple>())
        {
            return ToArray(interp, value);
        }

        var list = new PyList();
        return TryAppendTo(interp, list, value) ? list.TakeItems() : null;
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
            AppendCharacters(interp, list, value.Unchecked<PyStr>().Text);
            return true;
        }

        if (value.IsExactly<PyDict>())
        {
            AppendEntries(interp, list, value.Unchecked<PyDict>(), DictPart.Keys);
            return true;
        }

        // Of another kind of dict the order may be its own.
        if (value.IsExactly<PyDictView>() && value.Unchecked<PyDictView>() is var view && view.Dict.GetType() == typeof(PyDict))
        {
            AppendEntries(interp, list, view.Dict, view.Part);
            return true;
        }

        if (value.IsExactly<PyRange>() && value.Unchecked<PyRange>() is { IsSmall: true, SmallLength: <= MostNumbers } range)
        {
            AppendNumbers(interp, list, range);
            return true;
        }

        if (value.IsExactly<PyListReverseIterator>() && value.Unchecked<PyListReverseIterator>() is var reversed && !ReferenceEquals(reversed.List, list))
        {
            interp.Step(reversed.Index >> 4);
            interp.ChargeBytes(((long)list.Count + reversed.Index + 1) * 16);
            reversed.AppendRestTo(list);
            return true;
        }

        Value iterator = GetIteratorOrError(interp, value);
        return !iterator.IsError && TryAppendRest(interp, list, iterator);
    }

    private static void AppendEntries(Interpreter interp, PyList list, PyDict dict, DictPart part)
    {
        interp.Step(dict.Count);
        interp.ChargeBytes((list.Count + (long)dict.Count) * 16);
        dict.CopyTo(list.AddPlaces(dict.Count), part);
    }

    private static void AppendNumbers(Interpreter interp, PyList list, PyRange range)
    {
        interp.Step(range.SmallLength >> 4);
        interp.ChargeBytes((list.Count + range.SmallLength) * 16);
        long number = range.SmallStart;
        foreach (ref Value item in list.AddPlaces((int)range.SmallLength))
        {
            item = Value.FromInt(number);
            number = unchecked(number + range.SmallStep);
        }
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

    private static void AppendCharacters(Interpreter interp, PyList list, string text)
    {
        interp.Step(text.Length >> 4);
        interp.ChargeBytes((list.Count + (long)text.Length) * 16);
        Span<Value> places = list.AddPlaces(text.Length);
        for (int i = 0; i < places.Length; i++)
        {
            Value.Store(ref places[i], PyStr.FromCodePoint(text[i]));
        }
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
