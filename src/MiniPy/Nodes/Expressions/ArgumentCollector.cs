using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Gathers the arguments of one call.</summary>
internal sealed class ArgumentCollector(Interpreter interp, Value function, bool isOnlyPositional)
{
    private readonly PyList positional = new();
    private readonly List<PyStr> names = [];
    private readonly PyList values = new();

    /// <summary>Adds what an argument gives; false when an exception is pending.</summary>
    public bool TryAdd(ArgumentNode argument, Value value)
    {
        if (argument.Keyword is not null)
        {
            AddKeyword(argument.Keyword, value);
        }
        else if (argument.Stars == 0)
        {
            positional.Add(value);
        }
        else if (argument.Stars == 1)
        {
            return TryAddIterable(value);
        }
        else
        {
            AddMapping(value);
        }

        return true;
    }

    public Value Call()
    {
        positional.AddRange(values.Span);
        return function.Type.Slots.Call(interp, function, new Arguments(positional.Span, [.. names]));
    }

    private bool TryAddIterable(Value value)
    {
        Value iterator = value.Type.Slots.Iterate(interp, value);
        if (iterator.IsUnbound)
        {
            // A single starred argument is passed on as it is, several are joined to a list first: CPython words it so.
            interp.Raise(Throw.TypeError(isOnlyPositional
                ? $"{FunctionName()} argument after * must be an iterable, not {value.Type.Name}"
                : $"Value after * must be an iterable, not {value.Type.Name}"));
            return false;
        }

        return !iterator.IsError && Iteration.TryAppendRest(interp, positional, iterator);
    }

    private void AddMapping(Value value)
    {
        if (value.Reference is not PyDict && Operators.FindAttribute(interp, value, Names.Keys) is { IsUnbound: false } keysMethod)
        {
            AddItems(value, interp.Call(keysMethod));
            return;
        }

        var mapping = new PyDict();
        if (!Mappings.TryUpdate(interp, mapping, value))
        {
            throw Throw.TypeError($"{FunctionName()} argument after ** must be a mapping, not {value.Type.Name}");
        }

        int at = 0;
        while (mapping.NextEntry(ref at, out Value key, out Value item))
        {
            AddKeyword(key.As<PyStr>() ?? throw Throw.TypeError("keywords must be strings"), item);
        }
    }

    /// <summary>The items of a mapping that is no dict, which may give a key twice.</summary>
    private void AddItems(Value mapping, Value keys)
    {
        Value iterator = Iteration.GetIterator(interp, keys);
        while (Iteration.MoveNext(interp, iterator, out Value key))
        {
            interp.Step();
            Value item = Operators.GetItem(interp, mapping, key);
            AddKeyword(key.As<PyStr>() ?? throw Throw.TypeError("keywords must be strings"), item);
        }
    }

    private void AddKeyword(PyStr name, Value value)
    {
        foreach (PyStr known in names)
        {
            if (known.Text == name.Text)
            {
                throw Throw.TypeError($"{FunctionName()} got multiple values for keyword argument '{name.Text}'");
            }
        }

        names.Add(name);
        values.Add(value);
    }

    private string FunctionName() => FunctionNames.Describe(interp, function);
}
