using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Functools;

/// <summary>What <c>cmp_to_key(function)</c> makes of an object: it is compared as the function says. Without an object, it makes such keys.</summary>
internal sealed class PyKeyWrapper(Value comparer, Value item) : PyObject(WrapperType)
{
    public static readonly PyType WrapperType = new("functools.KeyWrapper", new KeyWrapperSlots(), Types.Object, static () => Table, isSubclassable: false);

    public Value Comparer { get; } = comparer;

    /// <summary>The object; <see cref="Value.Unbound"/> in the maker of keys.</summary>
    public Value Item { get; private set; } = item;

    private static TypeTable Table => new()
    {
        Specials = "__call__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
        Constants = [("__hash__", Value.None)],
        Attributes =
        [
            new("obj", (_, self) => self.Unchecked<PyKeyWrapper>().Item is { IsUnbound: false } item ? item : throw Throw.AttributeError("object"),
                (_, self, value) => self.Unchecked<PyKeyWrapper>().Item = value),
        ],
    };
}

internal sealed class KeyWrapperSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("K", "obj");

    public override bool IsCallable => true;

    public override Value Call(Interpreter interp, Value self, in Arguments arguments) =>
        new PyKeyWrapper(self.Unchecked<PyKeyWrapper>().Comparer, Constructor.BindOptional(arguments));

    public override long Hash(Interpreter interp, Value self) => throw Throw.TypeError($"unhashable type: '{self.Type.Name}'");

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        PyKeyWrapper left = self.Unchecked<PyKeyWrapper>();
        PyKeyWrapper right = other.As<PyKeyWrapper>() ?? throw Throw.TypeError("other argument must be K instance");
        if (left.Item.IsUnbound || right.Item.IsUnbound)
        {
            throw Throw.AttributeError("object");
        }

        Value order = interp.CallOrError(left.Comparer, left.Item, right.Item);
        return order.IsError ? order : Operators.CompareOrError(interp, order, Value.FromInt(0), comparison);
    }
}
