using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A builtin function, or a builtin method bound to its receiver.</summary>
internal sealed class PyBuiltinFunction : PyObject
{
    /// <summary>A function of a module, or a method bound to <paramref name="self"/>.</summary>
    public PyBuiltinFunction(BuiltinRow row, Value self, PyType? owner = null, bool isSlotWrapper = false)
        : base(isSlotWrapper ? Types.MethodWrapper : Types.BuiltinFunction)
    {
        Row = row;
        Self = self;
        Owner = owner;
    }

    /// <summary>The <c>__new__</c> of a built-in type.</summary>
    public PyBuiltinFunction(BuiltinRow row, PyType owner)
        : this(row, owner, owner) => IsNew = true;

    public BuiltinRow Row { get; }

    /// <summary>The receiver, or <see cref="Value.Unbound"/>.</summary>
    public Value Self { get; }

    /// <summary>The type whose method it is.</summary>
    public PyType? Owner { get; }

    public bool IsNew { get; }

    public string Name => Row.Name;

    public string? Module { get; init; }

    /// <summary>Calls a row with its receiver (if it is a method) in front; may return <see cref="Value.Error"/>.</summary>
    public static Value Invoke(Interpreter interp, BuiltinRow row, PyType? owner, Value self, in Arguments arguments, string? module = null)
    {
        BuiltinSignature signature = row.Signature;
        int receiver = self.IsUnbound ? 0 : 1;
        if (receiver == 0 && arguments.KeywordCount == 0 && signature.IsPlain && arguments.Count == signature.Count)
        {
            return row.Body(interp, arguments.Values);
        }

        if (receiver == 0 && arguments.KeywordCount == 0 && row.Variadic is { } variadic)
        {
            return variadic(interp, Value.Unbound, arguments.Values);
        }

        if (receiver == 0 && row.Binding is { } binding)
        {
            return binding(interp, arguments);
        }

        int count = signature.Count + receiver;
        if (receiver == 1 && count <= SmallArgumentBuffer.Length && arguments.KeywordCount == 0 && signature.TakesPlainly(arguments.Count))
        {
            return InvokePlainly(interp, row, self, arguments.Values);
        }

        var buffer = default(ArgumentBuffer);
        Span<Value> bound = count <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..count] : new Value[count];
        if (receiver == 1)
        {
            bound[0] = self;
        }

        if (arguments.KeywordCount == 0 && signature.TakesPlainly(arguments.Count))
        {
            ItemCopying.Copy(arguments.Values, bound[receiver..]);
            ItemCopying.Copy(signature.Defaults[arguments.Count..], bound[(receiver + arguments.Count)..]);
        }
        else
        {
            string? prefix = owner?.QualifiedName ?? (module == "builtins" ? null : module);
            signature.Bind(row.Name, prefix is null ? row.Name : prefix + "." + row.Name, arguments, bound[receiver..]);
        }

        return row.Body(interp, bound);
    }

    private static Value InvokePlainly(Interpreter interp, BuiltinRow row, Value self, ReadOnlySpan<Value> arguments)
    {
        BuiltinSignature signature = row.Signature;
        var buffer = default(SmallArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..(signature.Count + 1)];
        bound[0] = self;
        ItemCopying.Copy(arguments, bound[1..]);
        ItemCopying.Copy(signature.Defaults[arguments.Length..], bound[(1 + arguments.Length)..]);
        return row.Body(interp, bound);
    }

    /// <summary>Calls a method whose receiver is the first of the values; may return <see cref="Value.Error"/>.</summary>
    public static Value InvokeMethod(Interpreter interp, BuiltinRow row, PyType owner, ReadOnlySpan<Value> receiverAndArguments)
    {
        BuiltinSignature signature = row.Signature;
        return signature.IsPlain && receiverAndArguments.Length == signature.Count + 1
            ? row.Body(interp, receiverAndArguments)
            : Invoke(interp, row, owner, receiverAndArguments[0], new Arguments(receiverAndArguments[1..]));
    }
}

/// <summary>A method of a built-in type as the type itself has it: called with its receiver as first argument, or bound by attribute access.</summary>
internal sealed class PyMethodDescriptor(PyType owner, BuiltinRow row, bool isSlotWrapper)
    : PyObject(isSlotWrapper ? Types.WrapperDescriptor : Types.MethodDescriptor)
{
    public PyType Owner { get; } = owner;

    public BuiltinRow Row { get; } = row;

    /// <summary>True for special methods, which lead to a slot.</summary>
    public bool IsSlotWrapper { get; } = isSlotWrapper;
}

/// <summary>A class method of a built-in type.</summary>
internal sealed class PyClassMethodDescriptor(PyType owner, BuiltinRow row) : PyObject(Types.ClassMethodDescriptor)
{
    public PyType Owner { get; } = owner;

    public BuiltinRow Row { get; } = row;
}

/// <summary>A computed attribute of a built-in type.</summary>
internal sealed class PyGetSetDescriptor(PyType owner, AttributeRow row, string? doc = null) : PyObject(row.IsMember ? Types.MemberDescriptor : Types.GetSetDescriptor)
{
    public PyType Owner { get; } = owner;

    public AttributeRow Row { get; } = row;

    public string? Doc { get; } = doc;
}
