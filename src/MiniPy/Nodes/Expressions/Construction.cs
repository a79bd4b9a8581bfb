using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// A class of which a call makes a plain instance and then runs an <c>__init__</c> written in Python, or makes an exception; it holds until a class
/// changes.
/// </summary>
internal sealed class Construction
{
    private readonly ClassVersion classes;
    private readonly int version;

    /// <summary>For a class of exceptions: what its built-in base does.</summary>
    private readonly ExceptionSlots? exceptions;

    private Construction(PyType type, PyFunction? initializer, ExceptionSlots? exceptions, ClassVersion classes)
    {
        Type = type;
        Initializer = initializer;
        this.exceptions = exceptions;
        this.classes = classes;
        version = classes.Number;
    }

    public PyType Type { get; }

    /// <summary>The <c>__init__</c>; null where the class has none of its own.</summary>
    public PyFunction? Initializer { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(PyType type) => ReferenceEquals(Type, type) && version == classes.Number;

    /// <summary>How calling a class amounts to this, or null if it does not.</summary>
    private static Construction? Of(Interpreter interp, PyType type)
    {
        if (!type.IsUserDefined && type.Slots is not ExceptionSlots)
        {
            // int(x), list(x) and the like come here at every call.
            return null;
        }

        // A metaclass such as ABCMeta leaves it to type what a call does.
        bool isOrdinary = ReferenceEquals(type.Type, Types.Type) || type.Type.Lookup(SpecialNames.Call).Is(Types.Type.Lookup(SpecialNames.Call));
        if (!isOrdinary || type.IsAbstract || type.HasFinalizer)
        {
            return null;
        }

        return type.IsSubtypeOf(Exceptions.BaseException) ? OfExceptions(interp, type)
            : type.IsUserDefined && type.Slots is UserSlots slots && slots.BaseSlots == Types.Object.Slots
                && type.Lookup(Names.New).Is(Types.Object.Lookup(Names.New))
            ? OfInstances(interp, type)
            : null;
    }

    private static Construction? OfInstances(Interpreter interp, PyType type)
    {
        Value initializer = type.Lookup(Names.Init);
        return initializer.IsExactly<PyFunction>() ? new Construction(type, initializer.Unchecked<PyFunction>(), null, interp.ClassVersion)
            : initializer.Is(Types.Object.Lookup(Names.Init)) ? new Construction(type, null, null, interp.ClassVersion)
            : null;
    }

    private static Construction? OfExceptions(Interpreter interp, PyType type)
    {
        ExceptionSlots slots = ExceptionSlots.Of(type);
        PyType builtin = Array.Find(type.MethodResolutionOrder, static each => !each.IsUserDefined)!;
        Value initializer = type.Lookup(Names.Init);
        bool isOwn = initializer.IsExactly<PyFunction>();
        return slots.IsPlain && type.Lookup(Names.New).As<PyBuiltinFunction>() is { IsNew: true } && (isOwn || initializer.Is(builtin.Lookup(Names.Init)))
            ? new Construction(type, isOwn ? initializer.Unchecked<PyFunction>() : null, slots, interp.ClassVersion)
            : null;
    }

    /// <summary>The room on the stack for the frame of the <c>__init__</c> if so many positional arguments can be written right into it.</summary>
    public FrameRoom DirectRoom(PyType type, int given)
    {
        if (Initializer is null || !Holds(type))
        {
            return FrameRoom.Array;
        }

        Code code = Initializer.Code;
        return (uint)(code.PlainParameterCount - given - 1) <= (uint)Initializer.Defaults.Length ? code.Room : FrameRoom.Array;
    }

    /// <summary>Makes an instance and runs its <c>__init__</c>.</summary>
    /// <param name="caller">The frame that calls the class.</param>
    /// <param name="position">The position of the call.</param>
    /// <param name="called">The frame of the <c>__init__</c>, with the arguments behind the place of the instance.</param>
    /// <param name="code">The code of the <c>__init__</c>.</param>
    /// <param name="given">The number of the arguments.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Make(Frame caller, int position, Frame called, Code code, int given)
    {
        caller.Position = position;
        PyObject made = exceptions is null ? MakeInstance() : Make(called.Parameters(given + 1)[1..]);
        called[Frame.FirstLocal] = made;
        PyFunction initializer = Initializer!;
        ArgumentList.AddDefaults(initializer, code, called, given + 1);
        return Conclude(initializer.Interpreter, made, code.Body.Run(initializer.Interpreter, code, called));
    }

    /// <summary>What the call of a class gives after its <c>__init__</c> has given this.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Conclude(Interpreter interp, PyObject made, Value result) => result.IsNone ? made : ConcludeOther(interp, result);

    private static Value ConcludeOther(Interpreter interp, Value result) =>
        result.IsError ? result : interp.Raise(Throw.TypeError($"__init__() should return None, not '{result.Type.Name}'"));

    /// <summary>Makes the instance alone.</summary>
    public PyObject Make(ReadOnlySpan<Value> arguments) =>
        exceptions is null ? MakeInstance()
        : arguments.Length == 1 ? new PyException(Type, arguments[0]) { IsValueDue = exceptions.HasValue }
        : new PyException(Type, arguments.Length == 0 ? PyTuple.Empty : new PyTuple(ItemCopying.Copy(arguments))) { IsValueDue = exceptions.HasValue };

    private PyObject MakeInstance() => Type.SlotCount == 0 ? new PyInstance(Type) : new PySlottedInstance(Type);

    /// <summary>Whether a call with these arguments amounts to it.</summary>
    private bool Takes(int positional, int named) => Initializer is not null || (named == 0 && (positional == 0 || exceptions is not null));

    /// <summary>Calls anything: methods and classes without an array for their arguments.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="function">What is called.</param>
    /// <param name="values">Room for a receiver, the positional arguments and the keyword arguments.</param>
    /// <param name="names">The names of the keyword arguments.</param>
    /// <param name="known">What the caller remembers of the class it called last.</param>
    public static Value Call(Interpreter interp, Value function, Span<Value> values, PyStr[] names, ref Construction? known)
    {
        if (function.IsExactly<PyBoundMethod>())
        {
            PyBoundMethod method = function.Unchecked<PyBoundMethod>();
            values[0] = method.Self;
            return method.Function.Type.Slots.Call(interp, method.Function, new Arguments(values, names));
        }

        if (values.Length == 1 && function.IsExactly<PyType>())
        {
            PyType type = function.Unchecked<PyType>();
            Value made = type.IsUserDefined ? Value.Unbound : type.Slots.NewEmpty(type);
            if (!made.IsUnbound)
            {
                return made;
            }
        }

        if (function.IsExactly<PyType>() && Find(interp, function.Unchecked<PyType>(), ref known) is { } construction
            && construction.Takes(values.Length - 1 - names.Length, names.Length))
        {
            PyObject instance = construction.Make(values[1..^names.Length]);
            if (construction.Initializer is null)
            {
                return instance;
            }

            values[0] = instance;
            return Conclude(interp, instance, Activation.Call(interp, construction.Initializer, new Arguments(values, names)));
        }

        return function.Type.Slots.Call(interp, function, new Arguments(values[1..], names));
    }

    private static Construction? Find(Interpreter interp, PyType type, ref Construction? known)
    {
        if (known is null || !known.Holds(type))
        {
            known = Of(interp, type);
        }

        return known;
    }
}
