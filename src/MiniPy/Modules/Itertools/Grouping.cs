using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary><c>groupby(iterable, key)</c>: each key with an iterator over the neighbouring items that have it.</summary>
internal sealed class PyGroupBy(PyType type, Value iterator, Value key) : ToolIterator(type)
{
    private static readonly ConstructorSignature Constructor = new("groupby", "iterable, key=None");

    public Value Iterator { get; } = iterator;

    public Value Key { get; } = key;

    /// <summary>The item that was read last and not given yet, or <see cref="Value.Unbound"/>.</summary>
    public Value CurrentItem { get; private set; } = Value.Unbound;

    /// <summary>The key of the item that was read last.</summary>
    public Value CurrentKey { get; private set; } = Value.Unbound;

    /// <summary>The key of the group that was given last.</summary>
    public Value GroupKey { get; private set; } = Value.Unbound;

    /// <summary>The group that was given last: only this one still has items.</summary>
    public PyGroup? Group { get; set; }

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        return new PyGroupBy(type, Iteration.GetIterator(interp, bound[0]), bound[1]);
    }

    public override Value Next(Interpreter interp)
    {
        Group = null;
        while (CurrentKey.IsUnbound || (!GroupKey.IsUnbound && Operators.Equal(interp, GroupKey, CurrentKey)))
        {
            interp.Step();
            Value end = Read(interp);
            if (end.IsSpecial)
            {
                return end;
            }
        }

        GroupKey = CurrentKey;
        Group = new PyGroup(this, GroupKey);
        return new PyTuple([CurrentKey, Group]);
    }

    /// <summary>The next item of a group.</summary>
    public Value NextOf(Interpreter interp, PyGroup group)
    {
        if (!ReferenceEquals(Group, group))
        {
            return Value.End;
        }

        if (CurrentItem.IsUnbound)
        {
            Value end = Read(interp);
            if (end.IsSpecial)
            {
                return end;
            }
        }

        if (!Operators.Equal(interp, group.Key, CurrentKey))
        {
            return Value.End;
        }

        Value item = CurrentItem;
        CurrentItem = Value.Unbound;
        return item;
    }

    /// <summary>Reads one item and its key; gives what ended the iteration if something did.</summary>
    private Value Read(Interpreter interp)
    {
        Value item = Iteration.Next(interp, Iterator);
        if (item.IsSpecial)
        {
            return item;
        }

        Value key = Key.IsNone ? item : Call(interp, Key, item);
        if (key.IsError)
        {
            return key;
        }

        CurrentItem = item;
        CurrentKey = key;
        return item;
    }
}

/// <summary>The items of one group.</summary>
internal sealed class PyGroup(PyGroupBy parent, Value key) : PyIterator(ItertoolsModule.GrouperType)
{
    public PyGroupBy Parent { get; } = parent;

    public Value Key { get; } = key;

    public static Value Make(Interpreter interp, PyType type, in Arguments arguments)
    {
        ReadOnlySpan<Value> given = ToolSlots.Positional("_grouper", type, arguments, 2, 2);
        PyGroupBy parent = given[0].As<PyGroupBy>()
            ?? throw Throw.TypeError($"_grouper() argument 1 must be itertools.groupby, not {CallArguments.TypeName(given[0])}");
        return parent.Group = new PyGroup(parent, given[1]);
    }

    public override Value Next(Interpreter interp) => Parent.NextOf(interp, this);
}
