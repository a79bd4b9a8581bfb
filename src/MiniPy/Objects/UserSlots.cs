using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// The slots of a class written in Python: each operation looks for the special method of its name along the method resolution
/// order, and where the first one found is a built-in type's, goes on to that type's own slot (reference, 3.3).
/// </summary>
internal sealed partial class UserSlots(PyType type, TypeSlots baseSlots) : TypeSlots
{
    /// <summary>The slots of the built-in type that the class derives from.</summary>
    public TypeSlots BaseSlots { get; } = baseSlots;

    public override Value New(Interpreter interp, PyType instanceType, in Arguments arguments) => BaseSlots.New(interp, instanceType, arguments);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (!TryInitialize(interp, self, arguments))
        {
            throw interp.ThrowPending();
        }
    }

    public override bool TryInitialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (!Find(Names.Init, out Value method))
        {
            return BaseSlots.TryInitialize(interp, self, arguments);
        }

        Value result = arguments.PassTo(interp, method, self);
        if (!result.IsNone && !result.IsError)
        {
            interp.Raise(Throw.TypeError($"__init__() should return None, not '{result.Type.Name}'"));
        }

        return result.IsNone;
    }

    public override bool Truth(Interpreter interp, Value self) => interp.OrThrow(TruthOrError(interp, self)).IsTrue;

    public override Value TruthOrError(Interpreter interp, Value self)
    {
        if (Find(SpecialNames.Bool, out Value method))
        {
            Value answer = interp.CallOrError(method, self);
            return answer.IsBool || answer.IsError ? answer : interp.Raise(Throw.TypeError($"__bool__ should return bool, returned {answer.Type.Name}"));
        }

        if (!Find(SpecialNames.Len, out _))
        {
            return BaseSlots.TruthOrError(interp, self);
        }

        Value length = LengthOrError(interp, self);
        return length.IsError ? length : Value.FromBool(length.AsInt != 0);
    }

    public override long Hash(Interpreter interp, Value self) => interp.OrThrow(HashOrError(interp, self)).AsInt;

    public override Value HashOrError(Interpreter interp, Value self)
    {
        if (!Find(SpecialNames.Hash, out Value method))
        {
            return BaseSlots.HashOrError(interp, self);
        }

        if (method.IsNone)
        {
            return interp.Raise(Throw.TypeError($"unhashable type: '{type.Name}'"));
        }

        Value answer = interp.CallOrError(method, self);
        if (answer.IsInt)
        {
            // Taken as it is, unlike hash(answer), which is below the modulus of hashes.
            return answer.AsInt == -1 ? Value.FromInt(-2) : answer;
        }

        return answer.IsError ? answer
            : answer.IsBool || answer.As<PyInt>() is not null ? Value.FromInt(PyInt.Hash(answer))
            : interp.Raise(Throw.TypeError("__hash__ method should return an integer"));
    }

    private int comparesVersion = -1;
    private bool comparesByIdentity;

    /// <summary>True where no class says what is equal.</summary>
    public bool ComparesByIdentity
    {
        get
        {
            if (comparesVersion != type.LookupVersion)
            {
                comparesByIdentity = ReferenceEquals(BaseSlots, Types.Object.Slots)
                    && !Find(SpecialNames.Of(Comparison.Equal), out _) && !Find(SpecialNames.Of(Comparison.NotEqual), out _);
                comparesVersion = type.LookupVersion;
            }

            return comparesByIdentity;
        }
    }

    private int tupleVersion = -1;
    private bool actsAsTuple;

    /// <summary>True for a class derived from tuple that leaves hashing, comparing and iterating to it.</summary>
    public bool ActsAsTuple
    {
        get
        {
            if (tupleVersion != type.LookupVersion)
            {
                actsAsTuple = ReferenceEquals(BaseSlots, Types.Tuple.Slots)
                    && !Find(SpecialNames.Hash, out _) && !Find(SpecialNames.Iter, out _)
                    && Array.TrueForAll(Enum.GetValues<Comparison>(), comparison => !Find(SpecialNames.Of(comparison), out _));
                tupleVersion = type.LookupVersion;
            }

            return actsAsTuple;
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (Find(SpecialNames.Of(comparison), out Value method))
        {
            return method.IsNone ? Value.NotImplemented : interp.CallOrError(method, self, other);
        }

        if (comparison == Comparison.NotEqual && Find(SpecialNames.Of(Comparison.Equal), out Value equal))
        {
            return ObjectProtocol.Negated(interp, interp.CallOrError(equal, self, other));
        }

        return BaseSlots.Compare(interp, self, other, comparison);
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        // The slots of either operand are asked; which of the two names applies depends on the side this class stands on.
        if (left.Type.Slots == this)
        {
            if (Find(SpecialNames.Of(operation), out Value method))
            {
                Value answer = interp.CallOrError(method, left, right);
                if (!answer.IsNotImplemented || right.Type.Slots != this)
                {
                    return answer;
                }
            }
            else if (BaseSlots.Binary(interp, operation, left, right) is { IsNotImplemented: false } inherited)
            {
                return inherited;
            }
        }

        if (right.Type.Slots != this)
        {
            return Value.NotImplemented;
        }

        return Find(SpecialNames.ReflectedOf(operation), out Value reflected) && (left.Type.Slots != this || !ReferenceEquals(left.Type, right.Type))
            ? interp.CallOrError(reflected, right, left)
            : BaseSlots.Binary(interp, operation, left, right);
    }

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        Find(SpecialNames.InPlaceOf(operation), out Value method)
            ? interp.CallOrError(method, left, right)
            : Find(SpecialNames.Of(operation), out _) ? Value.NotImplemented : BaseSlots.InPlace(interp, operation, left, right);

    public override Value PowerModulo(Interpreter interp, Value left, Value exponent, Value modulus) =>
        Find(SpecialNames.Of(BinaryOperation.Power), out Value method)
            ? interp.CallOrError(method, left, exponent, modulus)
            : BaseSlots.PowerModulo(interp, left, exponent, modulus);

    public override Value Unary(Interpreter interp, UnaryOperation operation, Value operand) =>
        Find(SpecialNames.Of(operation), out Value method) ? interp.CallOrError(method, operand) : BaseSlots.Unary(interp, operation, operand);

    public override Value Index(Interpreter interp, Value self) =>
        interp.OrThrow(IndexOrError(interp, self));

    public override Value IndexOrError(Interpreter interp, Value self) =>
        Find(SpecialNames.Index, out Value method) ? Integer(interp, method, self, "__index__") : BaseSlots.Index(interp, self);

    public override Value Int(Interpreter interp, Value self) =>
        Find(SpecialNames.Int, out Value method) ? interp.OrThrow(Integer(interp, method, self, "__int__")) : BaseSlots.Int(interp, self);

    public override Value Float(Interpreter interp, Value self)
    {
        if (!Find(SpecialNames.Float, out Value method))
        {
            return BaseSlots.Float(interp, self);
        }

        Value answer = interp.Call(method, self);
        return Number(interp, answer, Types.Float, $"{type.Name}.__float__");
    }

    /// <summary>What special names led to since a class changed last.</summary>
    private Special[]? specials;

    private const int SpecialCount = 16;
    private const int MostSteps = 4;

    private struct Special
    {
        public PyStr? Name;
        public int Version;
        public bool Serves;
        public Value Method;
    }

    /// <summary>
    /// The method of this name, unbound, if the first class that has it is written in Python. False for those of built-in types,
    /// whose slots serve.
    /// </summary>
    private bool Find(PyStr name, out Value method)
    {
        Special[] all = specials ??= new Special[SpecialCount];
        int version = type.LookupVersion;
        int place = (int)name.Hash & (SpecialCount - 1);
        ref Special known = ref all[place];
        for (int step = 0; step < MostSteps && known.Name is not null && known.Version == version; step++)
        {
            if (ReferenceEquals(known.Name, name))
            {
                method = known.Method;
                return known.Serves;
            }

            known = ref all[(place + step + 1) & (SpecialCount - 1)];
        }

        known.Serves = Search(name, out method);
        known.Method = method;
        known.Name = name;
        known.Version = version;
        return known.Serves;
    }

    private bool Search(PyStr name, out Value method)
    {
        method = type.Lookup(name);
        if (method.IsExactly<PyFunction>())
        {
            return true;
        }

        if (method.IsUnbound || (method.As<PyMethodDescriptor>() is { IsSlotWrapper: true } wrapper && IsOwn(wrapper, name)))
        {
            return false;
        }

        method = method.IsNone || method.IsExactly<PyMethodDescriptor>() ? method : new PyUnboundSpecial(method);
        return true;
    }

    /// <summary>Whether a built-in type's method is the one that the base's slots stand for, and not one that was put into a class by its name.</summary>
    private bool IsOwn(PyMethodDescriptor wrapper, PyStr name) =>
        wrapper.Row.Name == name.Text && (ReferenceEquals(wrapper.Owner.Slots, BaseSlots) || ReferenceEquals(BuiltinBase.Lookup(name).Reference, wrapper));

    /// <summary>The built-in type that the class derives from.</summary>
    private PyType BuiltinBase { get; } = FindBuiltinBase(type);

    private static PyType FindBuiltinBase(PyType type)
    {
        while (type.IsUserDefined)
        {
            type = type.Base!;
        }

        return type;
    }

    private static Value Integer(Interpreter interp, Value method, Value self, string name)
    {
        Value answer = interp.CallOrError(method, self);
        return answer.IsInt || answer.IsError ? answer : Number(interp, answer, Types.Int, name);
    }

    /// <summary>What a conversion gave, if it is a number of the right type; one of a subclass is deprecated.</summary>
    private static Value Number(Interpreter interp, Value answer, PyType expected, string name)
    {
        if (!ReferenceEquals(answer.Type, expected))
        {
            string problem = $"{name} returned non-{expected.Name} (type {answer.Type.Name})";
            if (!answer.Type.IsSubtypeOf(expected))
            {
                throw Throw.TypeError(problem);
            }

            interp.Warn(
                Exceptions.DeprecationWarning,
                $"{problem}.  The ability to return an instance of a strict subclass of {expected.Name} is deprecated, and may be removed in a future version of Python.");
        }

        return answer;
    }
}
