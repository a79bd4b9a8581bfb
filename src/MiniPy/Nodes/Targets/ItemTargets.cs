using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Targets;

/// <summary>What all targets that are attributes have in common.</summary>
internal abstract class AttributeTarget : TargetNode
{
    /// <summary>Where instances of the shapes seen last have the attribute.</summary>
    public AttributeCache? Cache { get; protected set; }

    /// <summary>Assigns to any owner; fails for a signal.</summary>
    public abstract bool AssignOther(Frame frame, Value target, Value value);
}

/// <summary>What all targets that are items have in common.</summary>
internal abstract class SubscriptTarget : TargetNode
{
    /// <summary>Assigns to an item of any container; fails for signals.</summary>
    public abstract bool AssignOther(Frame frame, Value container, Value key, Value value);
}

/// <summary><c>owner.name</c> as a target. It remembers where instances of the shapes it saw last have the attribute, or what they get when they have not.</summary>
internal sealed class AttributeTarget<TOwner>(TOwner owner, PyStr name, int position) : AttributeTarget
    where TOwner : struct, IOperand
{
    private SlotCache? slot;

    public TOwner Owner => owner;

    public override bool Assign(Frame frame, Value value)
    {
        Value target = owner.Load(frame);
        if (target.IsExactly<PyInstance>())
        {
            PyInstance instance = target.Unchecked<PyInstance>();
            AttributeCache? known = Cache;
            if (known is not null && known.Holds(instance.Shape) && known.Index >= 0)
            {
                Value.Store(ref instance.ValueAt(known.Index), value);
                return true;
            }
        }

        return AssignOther(frame, target, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool AssignOther(Frame frame, Value target, Value value)
    {
        if (target.IsSpecial)
        {
            owner.Fail(frame, target);
            return false;
        }

        frame.Position = position;
        if (target.IsExactly<PyInstance>())
        {
            PyInstance instance = target.Unchecked<PyInstance>();
            AttributeCache? known = Cache?.For(instance.Shape);
            if (known is null)
            {
                known = AttributeCache.ForWriting(instance, name, Cache);
                Cache = known ?? Cache;
            }

            if (known is { Extended: { } extended })
            {
                instance.Add(extended, value);
                return true;
            }

            if (known is not null)
            {
                Value.Store(ref instance.ValueAt(known.Index), value);
                return true;
            }
        }

        if (target.IsExactly<PySlottedInstance>())
        {
            PyType type = target.Type;
            SlotCache? known = slot;
            if (known is null || !known.Holds(type))
            {
                slot = known = SlotCache.ForWriting(type, name);
            }

            if (known is not null)
            {
                target.Unchecked<PySlottedInstance>().SetSlot(known.Index, value);
                return true;
            }
        }

        return target.Type.Slots.TrySetAttribute(frame.Interpreter, target, name, value);
    }

    public override StatementNode AssignmentOf(ExpressionNode value) => new AssignAttributeNode<TOwner>(this, value);

    public override bool Delete(Frame frame)
    {
        Value target = owner.Load(frame);
        if (target.IsSpecial)
        {
            owner.Fail(frame, target);
            return false;
        }

        frame.Position = position;
        return target.Type.Slots.TryDeleteAttribute(frame.Interpreter, target, name);
    }
}

/// <summary><c>owner[index]</c> as a target.</summary>
internal sealed class SubscriptTarget<TOwner, TIndex>(TOwner owner, TIndex index, int position) : SubscriptTarget
    where TOwner : struct, IOperand
    where TIndex : struct, IOperand
{
    public TOwner Owner => owner;

    public TIndex Index => index;

    public override bool Assign(Frame frame, Value value)
    {
        Value container = owner.Load(frame);
        if (container.IsSpecial)
        {
            owner.Fail(frame, container);
            return false;
        }

        Value key = index.Load(frame);
        if (key.IsInt && container.IsExactly<PyList>())
        {
            PyList list = container.Unchecked<PyList>();
            long at = key.AsInt;
            if ((ulong)at < (ulong)list.Count)
            {
                Value.Store(ref list.At((int)at), value);
                return true;
            }
        }

        return AssignOther(frame, container, key, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool AssignOther(Frame frame, Value container, Value key, Value value)
    {
        if (container.IsSpecial)
        {
            owner.Fail(frame, container);
            return false;
        }

        if (key.IsSpecial)
        {
            index.Fail(frame, key);
            return false;
        }

        frame.Position = position;
        if (container.IsExactly<PyDict>() && key.IsExactly<PyStr>() && !container.Unchecked<PyDict>().AsksKeys)
        {
            container.Unchecked<PyDict>().SetStr(key.Unchecked<PyStr>(), value);
            return true;
        }

        return container.Type.Slots.TrySetItem(frame.Interpreter, container, key, value);
    }

    public override StatementNode AssignmentOf(ExpressionNode value) => new AssignSubscriptNode<TOwner, TIndex>(this, value);

    public override bool Delete(Frame frame)
    {
        Value container = owner.Load(frame);
        if (container.IsSpecial)
        {
            owner.Fail(frame, container);
            return false;
        }

        Value key = index.Load(frame);
        if (key.IsSpecial)
        {
            index.Fail(frame, key);
            return false;
        }

        frame.Position = position;
        return container.Type.Slots.TryDeleteItem(frame.Interpreter, container, key);
    }
}
