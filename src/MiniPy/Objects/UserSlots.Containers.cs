using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>Containers, iteration, calls and attributes (reference, 3.3.2, 3.3.6 and 3.3.7).</content>
internal sealed partial class UserSlots
{
    public override bool IsIterator => Find(SpecialNames.Next, out _) || BaseSlots.IsIterator;

    public override bool IsCallable => Find(SpecialNames.Call, out _) || BaseSlots.IsCallable;

    public override bool IsDescriptor => Find(SpecialNames.Get, out _) || BaseSlots.IsDescriptor;

    public override bool IsDataDescriptor => Find(SpecialNames.Set, out _) || Find(SpecialNames.Delete, out _) || BaseSlots.IsDataDescriptor;

    public override bool UsesDefaultAttributeAccess => BaseSlots.UsesDefaultAttributeAccess && !Find(SpecialNames.GetAttribute, out _);

    public override string? ConcatenationName => BaseSlots.ConcatenationName;

    public override long Length(Interpreter interp, Value self) => interp.OrThrow(LengthOrError(interp, self)).AsInt;

    public override Value LengthOrError(Interpreter interp, Value self)
    {
        if (!Find(SpecialNames.Len, out Value method))
        {
            return BaseSlots.LengthOrError(interp, self);
        }

        Value answer = interp.CallOrError(method, self);
        if (answer.IsError || (answer.IsInt && answer.AsInt >= 0))
        {
            return answer;
        }

        var length = Operators.Index(interp, answer);
        return length < 0 ? interp.Raise(Throw.ValueError("__len__() should return >= 0"))
            : length > long.MaxValue ? interp.Raise(Throw.OverflowError("cannot fit 'int' into an index-sized integer"))
            : Value.FromInt((long)length);
    }

    public override Value GetItem(Interpreter interp, Value self, Value key) =>
        Find(SpecialNames.GetItem, out Value method)
            ? method.Type.Slots.Call(interp, method, new Arguments([self, key]))
            : BaseSlots.GetItem(interp, self, key);

    public override bool TrySetItem(Interpreter interp, Value self, Value key, Value value) =>
        Find(SpecialNames.SetItem, out Value method)
            ? !interp.CallOrError(method, self, key, value).IsError
            : BaseSlots.TrySetItem(interp, self, key, value);

    public override bool TryDeleteItem(Interpreter interp, Value self, Value key) =>
        Find(SpecialNames.DelItem, out Value method)
            ? !interp.CallOrError(method, self, key).IsError
            : BaseSlots.TryDeleteItem(interp, self, key);

    public override Value Contains(Interpreter interp, Value self, Value item)
    {
        if (!Find(SpecialNames.Contains, out Value method))
        {
            return Find(SpecialNames.Iter, out _) ? Iteration.Contains(interp, self, item) : BaseSlots.Contains(interp, self, item);
        }

        return method.IsNone
            ? interp.Raise(Throw.TypeError($"'{type.Name}' object is not a container"))
            : Operators.TruthOrError(interp, interp.CallOrError(method, self, item));
    }

    public override Value Iterate(Interpreter interp, Value self)
    {
        if (Find(SpecialNames.Iter, out Value method))
        {
            if (method.IsNone)
            {
                return Value.Unbound;
            }

            Value iterator = interp.CallOrError(method, self);
            return iterator.IsError || iterator.Type.Slots.IsIterator
                ? iterator
                : interp.Raise(Throw.TypeError($"iter() returned non-iterator of type '{iterator.Type.Name}'"));
        }

        Value inherited = BaseSlots.Iterate(interp, self);
        return inherited.IsUnbound && Find(SpecialNames.GetItem, out _) ? new PySequenceIterator(self) : inherited;
    }

    public override Value Next(Interpreter interp, Value self)
    {
        if (!Find(SpecialNames.Next, out Value method))
        {
            return BaseSlots.Next(interp, self);
        }

        Value result;
        try
        {
            result = method.Type.Slots.Call(interp, method, new Arguments([self]));
        }
        catch (PythonException error)
        {
            result = interp.Raise(error);
        }

        if (!result.IsError || !interp.Pending!.Type.IsSubtypeOf(Exceptions.StopIteration))
        {
            return result;
        }

        PyException stop = interp.TakePending();
        interp.Explainer?.StopLeftNext(interp, stop);
        interp.StopValue = stop.Field(0);
        return Value.EndWithValue;
    }

    public override Value Reverse(Interpreter interp, Value self) =>
        Find(SpecialNames.Reversed, out Value method) ? method.IsNone ? Value.Unbound : interp.CallOrError(method, self) : BaseSlots.Reverse(interp, self);

    public override Value Call(Interpreter interp, Value self, in Arguments arguments) =>
        Find(SpecialNames.Call, out Value method)
            ? arguments.PassTo(interp, method, self)
            : BaseSlots.Call(interp, self, arguments);

    private int attributesVersion = -1;
    private bool asksForAttributes;

    /// <summary>True where a class has a <c>__getattribute__</c> or <c>__getattr__</c> of its own.</summary>
    private bool AsksForAttributes
    {
        get
        {
            if (attributesVersion != type.LookupVersion)
            {
                asksForAttributes = Find(SpecialNames.GetAttribute, out _) || Find(Names.GetAttr, out _);
                attributesVersion = type.LookupVersion;
            }

            return asksForAttributes;
        }
    }

    public override Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        if (!AsksForAttributes)
        {
            return BaseSlots.FindAttribute(interp, self, name);
        }

        Value found = Find(SpecialNames.GetAttribute, out Value own)
            ? CallForAttribute(interp, own, self, name)
            : BaseSlots.FindAttribute(interp, self, name);
        if (!found.IsSpecial)
        {
            return found;
        }

        bool isMissing = found.IsUnbound || interp.Pending!.Type.IsSubtypeOf(Exceptions.AttributeError);
        if (!isMissing || !Find(Names.GetAttr, out Value fallback))
        {
            return found;
        }

        if (found.IsError)
        {
            interp.TakePending();
        }

        return CallForAttribute(interp, fallback, self, name);
    }

    /// <summary>True where no class has a <c>__getattribute__</c> of its own, so that what is there is found as <c>object</c> finds it.</summary>
    public bool ReadsAttributesByDefault => !Find(SpecialNames.GetAttribute, out _);

    /// <summary>True where a class has a <c>__getattr__</c>, which is asked too when a descriptor raises AttributeError.</summary>
    public bool HasFallback => Find(Names.GetAttr, out _);

    /// <summary>True where no class has a <c>__setattr__</c> of its own.</summary>
    public bool WritesAttributesByDefault => !Find(SpecialNames.SetAttr, out _);

    public override bool TrySetAttribute(Interpreter interp, Value self, PyStr name, Value value) =>
        Find(SpecialNames.SetAttr, out Value method)
            ? !interp.CallOrError(method, self, name, value).IsError
            : BaseSlots.TrySetAttribute(interp, self, name, value);

    public override bool TryDeleteAttribute(Interpreter interp, Value self, PyStr name) =>
        Find(SpecialNames.DelAttr, out Value method)
            ? !interp.CallOrError(method, self, name).IsError
            : BaseSlots.TryDeleteAttribute(interp, self, name);

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) =>
        Find(SpecialNames.Get, out Value method)
            ? method.Type.Slots.Call(interp, method, new Arguments([self, instance.IsUnbound ? Value.None : instance, owner]))
            : BaseSlots.DescriptorGet(interp, self, instance, owner);

    public override bool TryDescriptorSet(Interpreter interp, Value self, Value instance, Value value) =>
        Find(SpecialNames.Set, out Value method)
            ? !interp.CallOrError(method, self, instance, value).IsError
            : BaseSlots.TryDescriptorSet(interp, self, instance, value);

    public override bool TryDescriptorDelete(Interpreter interp, Value self, Value instance) =>
        Find(SpecialNames.Delete, out Value method)
            ? !interp.CallOrError(method, self, instance).IsError
            : BaseSlots.TryDescriptorDelete(interp, self, instance);

    /// <summary>Calls a method for an attribute; an exception thrown through .NET code becomes pending, so that <c>__getattr__</c> can be tried.</summary>
    private static Value CallForAttribute(Interpreter interp, Value method, Value self, PyStr name)
    {
        try
        {
            return method.Type.Slots.Call(interp, method, new Arguments([self, name]));
        }
        catch (PythonException error)
        {
            return interp.Raise(error);
        }
    }
}
