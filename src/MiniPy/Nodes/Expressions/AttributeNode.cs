using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>What all nodes that read an attribute have in common.</summary>
internal abstract class AttributeNode : ExpressionNode
{
    /// <summary>Where instances of the shapes seen last have the attribute.</summary>
    public AttributeCache? Cache { get; protected set; }

    /// <summary>Of any owner; of a signal too.</summary>
    public abstract Value EvaluateOther(Frame frame, Value value);
}

/// <summary><c>owner.name</c> (reference, 6.3.1). It remembers where instances of the shapes it saw last have the attribute.</summary>
internal sealed class AttributeNode<TOwner>(TOwner owner, PyStr name, int position) : AttributeNode
    where TOwner : struct, IOperand
{
    private ModuleLookup inModule = new();
    private SlotCache? slot;
    private ClassAttribute? ofClass;

    public override Value Evaluate(Frame frame)
    {
        Value value = owner.Load(frame);
        if (value.IsExactly<PyInstance>())
        {
            PyInstance instance = value.Unchecked<PyInstance>();
            AttributeCache? known = Cache;
            if (known is not null && known.Holds(instance.Shape) && known.Index >= 0)
            {
                return instance.ValueAt(known.Index);
            }
        }

        return EvaluateOther(frame, value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override Value EvaluateOther(Frame frame, Value value)
    {
        if (value.IsSpecial)
        {
            return owner.Fail(frame, value);
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        if (value.IsExactly<PyInstance>())
        {
            return EvaluateInstance(interp, value);
        }

        if (value.IsExactly<PySlottedInstance>())
        {
            return EvaluateSlotted(interp, value);
        }

        if (value.IsExactly<PyType>() && FindOfClass(value.Unchecked<PyType>()) is { IsUnbound: false } inClass)
        {
            return inClass;
        }

        if (value.IsExactly<PyTupleInstance>())
        {
            return EvaluateTuple(interp, value);
        }

        if (ReferenceEquals(value.Type, Types.Module))
        {
            Value named = inModule.Find(interp, value.Unchecked<PyModule>(), name);
            return named.IsUnbound ? interp.Raise(Throw.NoAttribute(value, name)) : named;
        }

        Value found = value.Type.Slots.FindAttribute(interp, value, name);
        return found.IsUnbound ? interp.Raise(Throw.NoAttribute(value, name)) : found;
    }

    private Value FindOfClass(PyType type)
    {
        if (ofClass is null || !ofClass.Holds(type))
        {
            ofClass = ClassAttribute.Of(type, name);
        }

        return ofClass is null ? Value.Unbound : ofClass.Value;
    }

    private Value EvaluateSlotted(Interpreter interp, Value value)
    {
        PyType type = value.Type;
        SlotCache? known = slot;
        if (known is null || !known.Holds(type))
        {
            slot = known = SlotCache.ForReading(type, name);
        }

        Value found = known is null ? Value.Unbound : value.Unchecked<PySlottedInstance>().SlotAt(known.Index);
        if (found.IsUnbound)
        {
            found = type.Slots.FindAttribute(interp, value, name);
        }

        return found.IsUnbound ? interp.Raise(Throw.NoAttribute(value, name)) : found;
    }

    private Value EvaluateTuple(Interpreter interp, Value value)
    {
        PyType type = value.Type;
        SlotCache? known = slot;
        if (known is null || !known.Holds(type))
        {
            slot = known = SlotCache.ForItem(type, name);
        }

        Value[] items = value.Unchecked<PyTupleInstance>().Items;
        if (known is not null && known.Index < items.Length)
        {
            return items[known.Index];
        }

        Value found = type.Slots.FindAttribute(interp, value, name);
        return found.IsUnbound ? interp.Raise(Throw.NoAttribute(value, name)) : found;
    }

    private Value EvaluateInstance(Interpreter interp, Value value)
    {
        PyInstance instance = value.Unchecked<PyInstance>();
        AttributeCache? known = Cache?.For(instance.Shape);
        if (known is null)
        {
            known = AttributeCache.ForReading(instance, name, Cache);
            Cache = known ?? Cache;
        }

        Value inClass = known is null ? Value.Unbound : known.InClass;
        if (!inClass.IsUnbound)
        {
            return inClass;
        }

        if (known is null || known.IsInClass)
        {
            Value found = value.Type.Slots.FindAttribute(interp, value, name);
            return found.IsUnbound ? interp.Raise(Throw.NoAttribute(value, name)) : found;
        }

        return known.Index >= 0 ? instance.ValueAt(known.Index)
            : known.Found is PyFunction function ? new PyBoundMethod(function, value)
            : known.Found!.Type.Slots.DescriptorGet(interp, known.Found, value, value.Type);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        return typeof(FusedAttribute<>).MakeGenericType(owner.Fuse(fusion));
    }
}
