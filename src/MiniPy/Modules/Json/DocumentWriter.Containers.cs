using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <content>Arrays and objects. What calls Python code may change a container meanwhile: its length is looked at for every item.</content>
internal sealed partial class DocumentWriter
{
    private bool TryWriteList(PyList list)
    {
        // A class of lists may iterate in its own way; where text is handed on, an empty one is not asked.
        if (list.Type.IsUserDefined && (write.IsUnbound || list.Count > 0))
        {
            return TryWriteIterated(list);
        }

        if (list.Count == 0)
        {
            text.Append("[]");
            return true;
        }

        int before = text.Length;
        if (!TryBegin('[', list))
        {
            return false;
        }

        for (int i = 0; i < list.Count; i++)
        {
            if (!(i == 0 ? TryWriteFirst(list[i], before) : TryWriteNext(list[i])))
            {
                return false;
            }
        }

        End(']', list);
        return true;
    }

    private bool TryWriteTuple(PyTuple tuple) =>
        tuple.Type.IsUserDefined ? TryWriteIterated(tuple) : TryWriteItems(tuple, tuple.Items);

    private bool TryWriteIterated(PyObject sequence) =>
        Iteration.ToArrayOrNull(interp, sequence) is { } items && TryWriteItems(sequence, items);

    private bool TryWriteItems(PyObject sequence, Value[] items)
    {
        if (items.Length == 0)
        {
            text.Append("[]");
            return true;
        }

        int before = text.Length;
        if (!TryBegin('[', sequence))
        {
            return false;
        }

        for (int i = 0; i < items.Length; i++)
        {
            if (!(i == 0 ? TryWriteFirst(items[i], before) : TryWriteNext(items[i])))
            {
                return false;
            }
        }

        End(']', sequence);
        return true;
    }

    private bool TryWriteNext(Value item)
    {
        if (!TryFlushMuch())
        {
            return false;
        }

        int before = text.Length;
        text.Append(itemSeparator);
        NewLine();
        return TryWriteFirst(item, before);
    }

    /// <summary>
    /// Writes an item behind a bracket or a separator. Those are one part of the text with a number, and there is none of it where the number has no
    /// text.
    /// </summary>
    private bool TryWriteFirst(Value item, int before)
    {
        if (TryWrite(item))
        {
            return true;
        }

        if (PyFloat.IsFloat(item) || PyInt.IsInteger(item))
        {
            text.Length = before;
        }

        return false;
    }

    private bool TryWriteDict(PyDict dict)
    {
        if (dict.Count == 0)
        {
            text.Append("{}");
            return true;
        }

        if (!TryBegin('{', dict))
        {
            return false;
        }

        bool isExact = ReferenceEquals(dict.Type, Types.Dict);
        bool isDone = !isExact || encoder.SortsKeys ? TryWriteItemsOf(dict, isExact) : TryWriteEntries(dict);
        if (isDone)
        {
            End('}', dict);
        }

        return isDone;
    }

    private bool TryWriteEntries(PyDict dict)
    {
        int position = 0;
        bool isFirst = true;
        while (dict.NextEntry(ref position, out Value key, out Value value))
        {
            if (!TryWriteEntry(key, value, ref isFirst))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the items of a class of dicts, which are what its <c>items()</c> gives, or items in the order of their keys.</summary>
    private bool TryWriteItemsOf(PyDict dict, bool isExact)
    {
        if (isExact && SortedKeys(dict) is { } keys)
        {
            return TryWriteSorted(dict, keys);
        }

        Value method = Operators.GetAttributeOrError(interp, dict, ItemsName);
        Value given = method.IsError ? method : method.Type.Slots.Call(interp, method, Arguments.None);
        if (given.IsError || Iteration.ToArrayOrNull(interp, given) is not { } items
            || (encoder.SortsKeys && !Sorting.TrySort(interp, items, Value.None, reverse: false)))
        {
            return false;
        }

        bool isFirst = true;
        foreach (Value item in items)
        {
            if (item.As<PyTuple>() is not { Count: 2 } pair)
            {
                return interp.Fail(Throw.ValueError("items must return 2-tuples"));
            }

            if (!TryWriteEntry(pair.Items[0], pair.Items[1], ref isFirst))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The keys of a dict in order, where all are strs themselves; no comparison can fail then.</summary>
    private Value[]? SortedKeys(PyDict dict)
    {
        interp.Step(dict.Count);
        interp.ChargeBytes(dict.Count * 16L);
        var keys = new Value[dict.Count];
        int position = 0;
        for (int i = 0; dict.NextEntry(ref position, out Value key, out _); i++)
        {
            if (!key.IsExactly<PyStr>())
            {
                return null;
            }

            keys[i] = key;
        }

        Sorting.Sort(interp, keys, Value.None, reverse: false);
        return keys;
    }

    private bool TryWriteSorted(PyDict dict, Value[] keys)
    {
        // The values are those of now, whatever writing some of them does to the dict.
        var values = new Value[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            values[i] = dict.GetStr(keys[i].Unchecked<PyStr>());
        }

        bool isFirst = true;
        for (int i = 0; i < keys.Length; i++)
        {
            if (!TryWriteEntry(keys[i], values[i], ref isFirst))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryWriteEntry(Value key, Value value, ref bool isFirst)
    {
        if (!TryFlushMuch())
        {
            return false;
        }

        int before = text.Length;
        if (!isFirst)
        {
            text.Append(itemSeparator);
            NewLine();
        }

        if (key.IsExactly<PyStr>() && !hasOwnStrings)
        {
            text.AppendQuoted(key.Unchecked<PyStr>().Text, isAscii);
        }
        else if (key.IsInt && !hasOwnStrings)
        {
            text.Append('"');
            text.Append(key.AsInt);
            text.Append('"');
        }
        else
        {
            Value written = KeyText(key);
            if (written.IsNone || written.IsError)
            {
                text.Length = before;
                return written.IsNone;
            }

            if (!TryWriteStr(written))
            {
                return false;
            }
        }

        isFirst = false;
        text.Append(keySeparator);
        return TryWrite(value);
    }

    /// <summary>The str that stands for a key, None for one to be left out, or <see cref="Value.Error"/>.</summary>
    private Value KeyText(Value key)
    {
        if (key.Reference is PyStr)
        {
            return key;
        }

        if (PyFloat.IsFloat(key))
        {
            return Operators.Text(FloatTextOrNull(key));
        }

        if (key.IsBool || key.IsNone)
        {
            return Value.FromString(key.IsNone ? "null" : key.IsTrue ? "true" : "false");
        }

        if (PyInt.IsInteger(key))
        {
            return Operators.Text(IntTextOrNull(key));
        }

        return encoder.SkipsKeys ? Value.None
            : interp.Raise(Throw.TypeError($"keys must be str, int, float, bool or None, not {key.Type.Name}"));
    }

    /// <summary>Writes the opening bracket; fails in a container that is being written already.</summary>
    private bool TryBegin(char bracket, PyObject container)
    {
        if (!ancestors.TryAdd(container))
        {
            return FailCircular();
        }

        text.Append(bracket);
        level++;
        NewLine();
        return true;
    }

    private void End(char bracket, PyObject container)
    {
        level--;
        NewLine();
        text.Append(bracket);
        ancestors.Remove(container);
    }
}
