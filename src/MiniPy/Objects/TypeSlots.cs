using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

/// <summary>
/// What a type's instances can do: one virtual method per special operation of the data model (reference, 3.3). The
/// methods here are those of <c>object</c>; a built-in type overrides what it does differently, and a class written in
/// Python gets <see cref="UserSlots"/>, which look for <c>__add__</c> and its kin first.
/// </summary>
/// <remarks>
/// Errors travel in two ways. What gives a <see cref="Value"/> may give <see cref="Value.Error"/>, but for <see cref="Index"/>, <see cref="Int"/>
/// and <see cref="Float"/>; what is named <c>Try</c> is false with an exception pending; every other method throws <see cref="PythonException"/>,
/// and all may throw. Code that cannot pass an error up uses the throwing forms of <see cref="Operators"/>.
/// </remarks>
internal partial class TypeSlots
{
    // -- making --------------------------------------------------------------------------------

    /// <summary><c>type.__new__</c>: makes an instance of <paramref name="type"/>, which has these slots or inherits them.</summary>
    public virtual Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (!type.IsUserDefined && type != Types.Object)
        {
            throw Throw.TypeError($"cannot create '{type.DisplayName}' instances");
        }

        ObjectProtocol.CheckNewArguments(type, arguments);
        if (type.IsAbstract)
        {
            throw AbstractMethods.Refuse(interp, type);
        }

        return type.SlotCount == 0 ? type.HasFinalizer ? new PyFinalizableInstance(type, interp) : new PyInstance(type) : new PySlottedInstance(type);
    }

    /// <summary>
    /// What calling the built-in type with one positional argument gives, or <see cref="Value.Error"/>; <see cref="Value.Unbound"/> where nothing
    /// more is known than <see cref="New"/> and <see cref="TryInitialize"/>.
    /// </summary>
    public virtual Value NewFrom(Interpreter interp, PyType type, Value only) => Value.Unbound;

    /// <summary>What calling the built-in type without arguments gives; <see cref="Value.Unbound"/> as for <see cref="NewFrom"/>.</summary>
    public virtual Value NewEmpty(PyType type) => Value.Unbound;

    /// <summary><c>__init__</c></summary>
    public virtual void Initialize(Interpreter interp, Value self, in Arguments arguments) =>
        ObjectProtocol.CheckInitializeArguments(self.Type, arguments);

    // -- truth, hash, text ---------------------------------------------------------------------

    /// <summary><c>__bool__</c></summary>
    public virtual bool Truth(Interpreter interp, Value self) => true;

    /// <summary><c>__hash__</c>; throws TypeError for unhashable types.</summary>
    public virtual long Hash(Interpreter interp, Value self) => self.Reference!.Id >> 4;

    /// <summary><c>__repr__</c></summary>
    public virtual string Repr(Interpreter interp, Value self) => ObjectProtocol.DefaultRepr(interp, self);

    /// <summary><c>__str__</c></summary>
    public virtual string Str(Interpreter interp, Value self) => Operators.Repr(interp, self);

    /// <summary><c>__format__</c></summary>
    public virtual string Format(Interpreter interp, Value self, string specification)
    {
        if (specification.Length != 0)
        {
            throw Throw.TypeError($"unsupported format string passed to {self.Type.Name}.__format__");
        }

        return Operators.Str(interp, self);
    }

    // -- comparing and calculating ---------------------------------------------------------------

    /// <summary><c>__eq__</c>, <c>__lt__</c> and so on; may answer NotImplemented or <see cref="Value.Error"/>.</summary>
    public virtual Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) => comparison switch
    {
        Comparison.Equal => self.Is(other) ? Value.True : Value.NotImplemented,
        Comparison.NotEqual => ObjectProtocol.NotEqual(interp, self, other),
        _ => Value.NotImplemented,
    };

    /// <summary>
    /// A binary operation with an instance of this type on either side; may answer NotImplemented or <see cref="Value.Error"/>.
    /// </summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="operation">Which.</param>
    /// <param name="left">The left operand.</param>
    /// <param name="right">The right operand.</param>
    public virtual Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) => Value.NotImplemented;

    /// <summary>The in-place form <c>left op= right</c>; NotImplemented means that the plain operation serves.</summary>
    public virtual Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right) => Value.NotImplemented;

    /// <summary><c>pow(base, exponent, modulus)</c> with three arguments.</summary>
    public virtual Value PowerModulo(Interpreter interp, Value left, Value exponent, Value modulus) => Value.NotImplemented;

    /// <summary><c>+x</c>, <c>-x</c>, <c>~x</c> or <c>abs(x)</c>; may answer NotImplemented.</summary>
    public virtual Value Unary(Interpreter interp, UnaryOperation operation, Value operand) => Value.NotImplemented;

    /// <summary><c>__index__</c>: an int, or NotImplemented.</summary>
    public virtual Value Index(Interpreter interp, Value self) => Value.NotImplemented;

    /// <summary><c>__int__</c>: an int, or NotImplemented.</summary>
    public virtual Value Int(Interpreter interp, Value self) => Value.NotImplemented;

    /// <summary><c>__float__</c>: a float, or NotImplemented.</summary>
    public virtual Value Float(Interpreter interp, Value self) => Value.NotImplemented;

    // -- containers ------------------------------------------------------------------------------

    /// <summary><c>__len__</c>, or -1 for types without a length.</summary>
    public virtual long Length(Interpreter interp, Value self) => -1;

    /// <summary><c>__getitem__</c>; may return <see cref="Value.Error"/>.</summary>
    public virtual Value GetItem(Interpreter interp, Value self, Value key) =>
        interp.Raise(WrongKind(interp, $"'{self.Type.Name}' object is not subscriptable", self, Wanted.Items));

    /// <summary><c>__setitem__</c>; false when an exception is pending.</summary>
    public virtual bool TrySetItem(Interpreter interp, Value self, Value key, Value value) =>
        interp.Fail(Throw.TypeError($"'{self.Type.Name}' object does not support item assignment"));

    /// <summary><c>__delitem__</c>; false when an exception is pending.</summary>
    public virtual bool TryDeleteItem(Interpreter interp, Value self, Value key) =>
        interp.Fail(Throw.TypeError($"'{self.Type.Name}' object {(SupportsItemAssignment ? "does not" : "doesn't")} support item deletion"));

    /// <summary><c>__contains__</c>: a bool or <see cref="Value.Error"/>; types that only iterate inherit the search by equality.</summary>
    public virtual Value Contains(Interpreter interp, Value self, Value item) => Iteration.Contains(interp, self, item);

    /// <summary><c>__iter__</c>; <see cref="Value.Unbound"/> for what cannot be iterated, or <see cref="Value.Error"/>.</summary>
    public virtual Value Iterate(Interpreter interp, Value self) => Value.Unbound;

    private static PythonException WrongKind(Interpreter interp, string message, Value value, Wanted wanted)
    {
        PythonException error = Throw.TypeError(message);
        interp.Explainer?.WrongKind(interp, error.Value, value, wanted);
        return error;
    }

    /// <summary><c>__next__</c>: the next item, <see cref="Value.End"/>, <see cref="Value.EndWithValue"/> or <see cref="Value.Error"/>.</summary>
    public virtual Value Next(Interpreter interp, Value self) =>
        throw Throw.TypeError($"'{self.Type.Name}' object is not an iterator");

    /// <summary><c>__reversed__</c>; <see cref="Value.Unbound"/> where the type has none, or <see cref="Value.Error"/>.</summary>
    public virtual Value Reverse(Interpreter interp, Value self) => Value.Unbound;

    /// <summary>True where the type has a <c>__next__</c>.</summary>
    public virtual bool IsIterator => false;

    // -- calling -----------------------------------------------------------------------------------

    /// <summary><c>__call__</c>; may return <see cref="Value.Error"/>.</summary>
    public virtual Value Call(Interpreter interp, Value self, in Arguments arguments) =>
        interp.Raise(WrongKind(interp, $"'{self.Type.Name}' object is not callable", self, Wanted.Callable));

    /// <summary>True where the type has a <c>__call__</c>.</summary>
    public virtual bool IsCallable => false;

    // -- attributes ----------------------------------------------------------------------------------

    /// <summary>
    /// <c>__getattribute__</c> and <c>__getattr__</c>: the attribute, <see cref="Value.Unbound"/> when there is none, or
    /// <see cref="Value.Error"/>.
    /// </summary>
    public virtual Value FindAttribute(Interpreter interp, Value self, PyStr name) => ObjectProtocol.FindAttribute(interp, self, name);

    /// <summary>True where <see cref="FindAttribute"/> is object's, so that a method found on the type is what the attribute gives.</summary>
    public virtual bool UsesDefaultAttributeAccess => true;

    /// <summary><c>__setattr__</c>; false when an exception is pending.</summary>
    public virtual bool TrySetAttribute(Interpreter interp, Value self, PyStr name, Value value) =>
        ObjectProtocol.TrySetAttribute(interp, self, name, value);

    /// <summary><c>__delattr__</c>; false when an exception is pending.</summary>
    public virtual bool TryDeleteAttribute(Interpreter interp, Value self, PyStr name) =>
        ObjectProtocol.TryDeleteAttribute(interp, self, name);

    /// <summary>True where the type has a <c>__get__</c>.</summary>
    public virtual bool IsDescriptor => false;

    /// <summary>True where the type has a <c>__set__</c> or <c>__delete__</c>: its instances go before the instance's own attributes.</summary>
    public virtual bool IsDataDescriptor => false;

    /// <summary>
    /// <c>__get__</c>. The instance is <see cref="Value.Unbound"/> for an access through the class. May return <see cref="Value.Error"/>.
    /// </summary>
    public virtual Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) => self;

    /// <summary><c>__set__</c>; false when an exception is pending.</summary>
    public virtual bool TryDescriptorSet(Interpreter interp, Value self, Value instance, Value value) => throw Throw.AttributeError("__set__");

    /// <summary><c>__delete__</c>; false when an exception is pending.</summary>
    public virtual bool TryDescriptorDelete(Interpreter interp, Value self, Value instance) => throw Throw.AttributeError("__delete__");

    /// <summary>True where items can be assigned; it only words the error of a deletion.</summary>
    protected virtual bool SupportsItemAssignment => false;
}

/// <summary>The six rich comparisons (reference, 6.10.1).</summary>
internal enum Comparison : byte { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual }

/// <summary>The binary arithmetic operations (reference, 6.5 to 6.9), and <c>divmod</c>.</summary>
internal enum BinaryOperation : byte
{
    Add, Subtract, Multiply, MatrixMultiply, Divide, Modulo, Power, LeftShift, RightShift, BitOr, BitXor, BitAnd, FloorDivide, DivMod,
}

/// <summary>The unary arithmetic operations (reference, 6.6), and <c>abs</c>.</summary>
internal enum UnaryOperation : byte { Invert, Plus, Minus, Absolute }
