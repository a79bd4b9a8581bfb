using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What classes do: they are called to make instances, and their attributes are found along their resolution order (reference, 3.3.3).</summary>
internal sealed class TypeTypeSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override bool UsesDefaultAttributeAccess => false;

    /// <summary><c>type(name, bases, namespace)</c></summary>
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => ClassConstruction.New(interp, type, arguments);

    public override Value NewFrom(Interpreter interp, PyType type, Value only) => only.Type;

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (arguments.PositionalCount is not (1 or 3))
        {
            throw Throw.TypeError("type.__init__() takes 1 or 3 arguments");
        }
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        var type = (PyType)self.Reference!;
        if (ReferenceEquals(type, Types.Type))
        {
            if (arguments is { PositionalCount: 1, KeywordCount: 0 })
            {
                return arguments[0].Type;
            }

            if (arguments.PositionalCount != 3)
            {
                throw Throw.TypeError("type() takes 1 or 3 arguments");
            }
        }

        Value made = type.IsUserDefined ? NewUserDefined(interp, type, arguments) : type.Slots.New(interp, type, arguments);
        return made.IsSpecial || !made.Type.IsSubtypeOf(type) || made.Type.IsMadeByNewAlone || made.Type.Slots.TryInitialize(interp, made, arguments)
            ? made
            : Value.Error;
    }

    public override Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        var type = (PyType)self.Reference!;
        Value inMetaclass = type.Type.Lookup(name);
        if (!inMetaclass.IsUnbound && inMetaclass.Type.Slots is { IsDataDescriptor: true, IsDescriptor: true })
        {
            return inMetaclass.Type.Slots.DescriptorGet(interp, inMetaclass, self, type.Type);
        }

        Value own = type.Lookup(name);
        if (!own.IsUnbound)
        {
            return own.Type.Slots.IsDescriptor ? own.Type.Slots.DescriptorGet(interp, own, Value.Unbound, type) : own;
        }

        return !inMetaclass.IsUnbound && inMetaclass.Type.Slots.IsDescriptor
            ? inMetaclass.Type.Slots.DescriptorGet(interp, inMetaclass, self, type.Type)
            : inMetaclass;
    }

    public override bool TrySetAttribute(Interpreter interp, Value self, PyStr name, Value value)
    {
        CheckMutable(self, "set", name);
        if (PlainAttributes.TryReplace(interp, (PyType)self.Reference!, name, value))
        {
            return true;
        }

        interp.ClassVersion.Advance();
        if (!base.TrySetAttribute(interp, self, name, value))
        {
            return false;
        }

        if (name.Text == Names.Module.Text && self.Reference is PyType type && type.Namespace.GetStr(Names.Module).As<PyStr>() is { } module)
        {
            // A metaclass written in Python hides the descriptor of type that would do this.
            type.Module = module.Text;
        }

        return true;
    }

    public override bool TryDeleteAttribute(Interpreter interp, Value self, PyStr name)
    {
        CheckMutable(self, "set", name);
        interp.ClassVersion.Advance();
        return base.TryDeleteAttribute(interp, self, name);
    }

    public override string Repr(Interpreter interp, Value self) => ((PyType)self.Reference!).ToString();

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) => UnionSlots.Join(interp, operation, left, right);

    /// <summary><c>type[int]</c>, and what <c>__class_getitem__</c> gives for other classes (reference, 3.3.5).</summary>
    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        if (ReferenceEquals(self.Reference, Types.Type))
        {
            return new PyGenericAlias(self, key);
        }

        Value method = Operators.FindAttribute(interp, self, Names.ClassGetItem);
        return method.IsUnbound || method.IsNone
            ? throw Throw.TypeError($"type '{((PyType)self.Reference!).Name}' is not subscriptable")
            : method.Type.Slots.Call(interp, method, new Arguments([key]));
    }

    private static Value NewUserDefined(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value constructor = type.Lookup(Names.New);
        if (constructor.As<PyBuiltinFunction>() is { IsNew: true })
        {
            return type.Slots.New(interp, type, arguments);
        }

        Value function = constructor.As<PyStaticMethod>()?.Function ?? Operators.GetAttribute(interp, type, Names.New);
        return arguments.PassTo(interp, function, type);
    }

    private static void CheckMutable(Value self, string verb, PyStr name)
    {
        var type = (PyType)self.Reference!;
        if (!type.IsUserDefined)
        {
            throw Throw.TypeError($"cannot {verb} '{name.Text}' attribute of immutable type '{type.Name}'");
        }
    }
}
