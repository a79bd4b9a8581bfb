using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>What all method calls have in common.</summary>
internal abstract class MethodCallNode : CallExpressionNode
{
    /// <summary>The last builtin method found with as many arguments as given here, and the built-in type that has it: both never change.</summary>
    public KnownMethod? Known { get; protected set; }

    /// <summary>The methods of the classes seen last.</summary>
    public AttributeCache? Cache { get; protected set; }

    /// <summary>The method of the class seen last among those whose instances have no attributes but <c>__slots__</c>.</summary>
    public TypeMethod? Typed { get; protected set; }

    /// <summary>The function of this name that a module has, or anything else it has, or <see cref="Value.Unbound"/> where it is not known where.</summary>
    public abstract Value InModule(PyModule module);

    /// <summary>Finds the method, evaluates the arguments and calls.</summary>
    public abstract Value EvaluateOn(Frame frame, Value self);

    /// <summary>The same; says whether the method is a generator function.</summary>
    public abstract Value EvaluateOn(Frame frame, Value self, out bool isOwned);
}

/// <summary>
/// <c>owner.name(arguments)</c> with positional arguments only: a method found on the type is called with the owner in front, and
/// no bound method is made (reference, 6.3.4). The attribute has the position in front of the call's.
/// </summary>
internal sealed class MethodCallNode<TOwner>(TOwner owner, PyStr name, ArgumentList arguments, int position) : MethodCallNode
    where TOwner : struct, IOperand
{
    private ModuleLookup inModule = new();

    /// <summary>Calls what is no method.</summary>
    private CallNode<ConstantOperand>? onward;

    /// <summary>What instances of the shapes seen last have under the name that is no method.</summary>
    private AttributeCache? attribute;

    /// <summary>The function of the class that was the owner last.</summary>
    private ClassFunction? ofClass;

    /// <summary>The function that <c>super()</c> led to last.</summary>
    private SuperFunction? ofSuper;

    private CallNode<ConstantOperand> Onward => onward ??= new CallNode<ConstantOperand>(new ConstantOperand(Value.Unbound), arguments, position);

    public override Value Evaluate(Frame frame)
    {
        Value self = owner.Load(frame);
        if (self.IsExactly<PyInstance>())
        {
            AttributeCache? method = Cache?.For(self.Unchecked<PyInstance>().Shape);
            if (method is not null)
            {
                PyFunction function = Unsafe.As<PyFunction>(method.Found!);
                Code code = function.Code;
                if ((uint)(code.PlainParameterCount - arguments.Length - 1) <= (uint)function.Defaults.Length)
                {
                    return InvokeDirectly(frame, self, function, code);
                }
            }
        }
        else if (Known is { } method && ReferenceEquals(self.Type, method.Type))
        {
            return InvokeKnown(frame, self, method);
        }
        else if (Typed is { } typed && typed.Holds(self.Type))
        {
            PyFunction function = typed.Function;
            Code code = function.Code;
            if ((uint)(code.PlainParameterCount - arguments.Length - 1) <= (uint)function.Defaults.Length)
            {
                return InvokeDirectly(frame, self, function, code);
            }
        }

        return self.IsSpecial ? owner.Fail(frame, self) : EvaluateOn(frame, self);
    }

    private Value InvokeKnown(Frame frame, Value self, KnownMethod method)
    {
        if (arguments.Length == 0 && method.Unary is { } unary)
        {
            frame.Position = position;
            return unary(frame.Interpreter, self);
        }

        if (arguments.Length == 1 && method.Binary is { } binary)
        {
            Value only = arguments.EvaluateOnly(frame);
            if (only.IsError)
            {
                return only;
            }

            frame.Position = position;
            return binary(frame.Interpreter, self, only);
        }

        return InvokeByArray(frame, self, method);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeByArray(Frame frame, Value self, KnownMethod method)
    {
        var buffer = default(FewArguments);
        buffer[0] = self;
        if (!arguments.Fill(frame, ref buffer[1]))
        {
            return Value.Error;
        }

        frame.Position = position;
        if (method.Variadic is { } variadic)
        {
            return variadic(frame.Interpreter, self, ((ReadOnlySpan<Value>)buffer)[1..(arguments.Length + 1)]);
        }

        Span<Value> all = buffer;
        ItemCopying.Copy(method.Defaults, all[(arguments.Length + 1)..]);
        return method.Body(frame.Interpreter, all[..(arguments.Length + 1 + method.Defaults.Length)]);
    }

    private Value InvokeDirectly(Frame frame, Value self, PyFunction function, Code code)
    {
        switch (code.Room)
        {
            case FrameRoom.Small:
                return InvokeOnStack<SmallRoom>(frame, self, function, code);
            case FrameRoom.Medium:
                return InvokeOnStack<MediumRoom>(frame, self, function, code);
            case FrameRoom.Large:
                return InvokeOnStack<LargeRoom>(frame, self, function, code);
            case FrameRoom.Suspendable:
                return MakeGenerator(frame, self, function, code);
            default:
                return InvokeInArray(frame, self, function, code);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeOnStack<TRoom>(Frame frame, Value self, PyFunction function, Code code)
        where TRoom : struct
    {
        TRoom room = default;
        Frame called = Activation.NewFrame(ref room, function);
        called[Frame.FirstLocal] = self;
        if (!arguments.Fill(frame, ref called[Frame.FirstLocal + 1]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, arguments.Length + 1);
        frame.Position = position;
        return code.Body.Run(function.Interpreter, code, called);
    }

    private Value InvokeInArray(Frame frame, Value self, PyFunction function, Code code)
    {
        Value[] slots = Activation.NewSlots(function, code);
        slots[Frame.FirstLocal] = self;
        if (!arguments.Fill(frame, ref new Frame(slots)[Frame.FirstLocal + 1]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, new Frame(slots), arguments.Length + 1);
        frame.Position = position;
        return Activation.Run(function.Interpreter, code, slots);
    }

    private Value MakeGenerator(Frame frame, Value self, PyFunction function, Code code)
    {
        PyGenerator made = code.Maker.Make(function);
        Frame called = made.Frame;
        called[Frame.FirstLocal] = self;
        if (!arguments.Fill(frame, ref called[Frame.FirstLocal + 1]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, arguments.Length + 1);
        frame.Position = position;
        return Activation.Begin(function.Interpreter, code, made);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (!arguments.IsFusible)
        {
            return fusion.Whole(this);
        }

        bool isOwned = fusion.TakeOwned();
        fusion.Add(new Datum { Node = this, Slot = arguments.Length, Number = position }, Fusion.CallWeight);
        Type self = owner.Fuse(fusion);
        if (name.Text == "send" && arguments.Length == 1)
        {
            return typeof(FusedSend<,>).MakeGenericType(self, fusion.Expression(arguments.Nodes[0]));
        }

        Type given = fusion.Arguments(arguments.Nodes);
        CallPreparation.Prepare(given, Ways, isOwned);
        return typeof(FusedMethodCall<,>).MakeGenericType(self, given);
    }

    public override CallWays Ways
    {
        get
        {
            CallWays ways = Cache?.Found is PyFunction method ? CallPreparation.OfMethod(method.Code.Room) : CallWays.None;
            if (Known is { } known)
            {
                bool isOfFew = (arguments.Length == 0 && known.Unary is not null) || (arguments.Length == 1 && known.Binary is not null);
                ways |= isOfFew ? CallWays.Known : CallWays.Known | CallWays.KnownByArray;
            }

            if (Typed is { } typed)
            {
                ways |= CallWays.OtherMethod | CallPreparation.OfMethod(typed.Function.Code.Room);
            }

            return inModule.HasFound ? ways | CallWays.OfModule | (onward?.Ways ?? CallWays.None)
                : ways == CallWays.None ? CallWays.OtherMethod
                : ways;
        }
    }

    public override Value InModule(PyModule module) => inModule.Again(module, name);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override Value EvaluateOn(Frame frame, Value self) => EvaluateOn(frame, self, out _);

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        isOwned = false;
        Value self = owner.Load(frame);
        return self.IsSpecial ? owner.Fail(frame, self) : EvaluateOn(frame, self, out isOwned);
    }

    public override Value EvaluateOn(Frame frame, Value self, out bool isOwned)
    {
        isOwned = false;
        frame.Position = position - 1;
        if (self.IsExactly<PyType>())
        {
            ClassFunction known = FindOfClass(self.Unchecked<PyType>());
            if (known.Function is { } function)
            {
                return InvokeOfClass(frame, self, function, known.TakesClass, out isOwned);
            }

            if (known.Method is { } builtin)
            {
                return InvokeByArray(frame, self, builtin);
            }
        }

        if (self.IsExactly<PySuper>() && FindOfSuper(self.Unchecked<PySuper>()) is { Function: { } inherited }
            && (uint)(inherited.Code.PlainParameterCount - arguments.Length - 1) <= (uint)inherited.Defaults.Length)
        {
            isOwned = inherited.Code.Kind == CodeKind.Generator;
            return InvokeDirectly(frame, self.Unchecked<PySuper>().Instance, inherited, inherited.Code);
        }

        Value callee = self.IsExactly<PyInstance>() ? FindInInstance(self.Unchecked<PyInstance>()) : Value.Unbound;
        if (callee.IsUnbound)
        {
            Value method = FindMethod(self);
            if (!method.IsUnbound)
            {
                return InvokeMethod(frame, self, method, out isOwned);
            }

            callee = ReferenceEquals(self.Type, Types.Module)
                ? inModule.Find(frame.Interpreter, self.Unchecked<PyModule>(), name)
                : self.Type.Slots.FindAttribute(frame.Interpreter, self, name);
            if (callee.IsSpecial)
            {
                return callee.IsError ? callee : frame.Interpreter.Raise(Throw.NoAttribute(self, name));
            }
        }

        isOwned = IsGeneratorFunction(callee);
        return Onward.Invoke(frame, callee);
    }

    private Value InvokeMethod(Frame frame, Value self, Value method, out bool isOwned)
    {
        isOwned = IsGeneratorFunction(method);
        if (method.IsExactly<PyFunction>())
        {
            PyFunction function = method.Unchecked<PyFunction>();
            Code code = function.Code;
            if ((uint)(code.PlainParameterCount - arguments.Length - 1) <= (uint)function.Defaults.Length)
            {
                return InvokeDirectly(frame, self, function, code);
            }
        }

        return Invoke(frame, self, method);
    }

    /// <summary>What instances of shapes seen before have under the name that is no method: an attribute of their own, or a static method's function.</summary>
    private Value FindInInstance(PyInstance instance)
    {
        AttributeCache? known = attribute?.For(instance.Shape);
        return known is null ? Value.Unbound
            : known.Index >= 0 ? instance.ValueAt(known.Index)
            : known.Found is PyStaticMethod { Function: var function } && function.IsExactly<PyFunction>() ? function
            : Value.Unbound;
    }

    private ClassFunction FindOfClass(PyType type)
    {
        if (ofClass is null || !ofClass.Holds(type))
        {
            ofClass = ClassFunction.Of(type, name, arguments.Length);
        }

        return ofClass;
    }

    private SuperFunction? FindOfSuper(PySuper super)
    {
        if (ofSuper is null || !ofSuper.Holds(super))
        {
            ofSuper = SuperFunction.Of(super, name);
        }

        return ofSuper;
    }

    private Value InvokeOfClass(Frame frame, Value self, PyFunction function, bool takesClass, out bool isOwned)
    {
        Code code = function.Code;
        isOwned = code.Kind == CodeKind.Generator;
        return !takesClass ? Onward.Invoke(frame, function)
            : (uint)(code.PlainParameterCount - arguments.Length - 1) <= (uint)function.Defaults.Length ? InvokeDirectly(frame, self, function, code)
            : Invoke(frame, self, function);
    }

    /// <summary>The function or builtin method that the type has under this name, if calling it is all that the attribute access amounts to.</summary>
    private Value FindMethod(Value self)
    {
        if (self.IsExactly<PyInstance>())
        {
            PyInstance instance = self.Unchecked<PyInstance>();
            AttributeCache? known = Cache?.For(instance.Shape) ?? attribute?.For(instance.Shape);
            if (known is null)
            {
                known = AttributeCache.ForReading(instance, name, Cache);
                if (known?.Found is PyFunction)
                {
                    Cache = known;
                }
                else if (known is not null)
                {
                    attribute = known = AttributeCache.ForReading(instance, name, attribute);
                }
            }

            if (known?.Found is PyFunction function)
            {
                return function;
            }
        }

        PyType type = self.Type;
        if (!type.Slots.UsesDefaultAttributeAccess)
        {
            return Value.Unbound;
        }

        Value found = type.Lookup(name);
        if (!type.IsUserDefined && !type.HasInstanceDictionary && found.IsExactly<PyMethodDescriptor>()
            && found.Unchecked<PyMethodDescriptor>().Row is var row)
        {
            if (row.Signature.Count < FewArguments.Length && row.Signature.TakesPlainly(arguments.Length))
            {
                Known = new KnownMethod(type, row, row.Signature.Defaults[arguments.Length..].ToArray());
            }
            else if ((row.Variadic is not null && arguments.Length < FewArguments.Length) || (arguments.Length == 1 && row.Binary is not null) || (arguments.Length == 0 && row.Unary is not null))
            {
                Known = new KnownMethod(type, row, []);
            }
        }

        if (found.IsExactly<PyFunction>() && type.IsUserDefined && !type.HasInstanceDictionary)
        {
            Typed = new TypeMethod(type, found.Unchecked<PyFunction>());
            return found;
        }

        bool isMethod = found.IsExactly<PyMethodDescriptor>() || found.IsExactly<PyFunction>();
        return isMethod && (self.Reference is not { } owner || owner.OwnAttribute(name).IsUnbound)
            ? found
            : Value.Unbound;
    }

    private Value Invoke(Frame frame, Value self, Value method)
    {
        int count = arguments.Length + 1;
        var buffer = default(ArgumentBuffer);
        Span<Value> values = count <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..count] : new Value[count];
        values[0] = self;
        if (arguments.Length > 0 && !arguments.Fill(frame, ref values[1]))
        {
            return Value.Error;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        if (method.IsExactly<PyMethodDescriptor>())
        {
            PyMethodDescriptor descriptor = method.Unchecked<PyMethodDescriptor>();
            return PyBuiltinFunction.InvokeMethod(interp, descriptor.Row, descriptor.Owner, values);
        }

        return method.Type.Slots.Call(interp, method, new Arguments(values));
    }
}

/// <summary>Room for two arguments.</summary>
[InlineArray(2)]
internal struct TwoArguments
{
    private Value first;
}

/// <summary>Room for a receiver and three arguments, on the caller's stack.</summary>
[InlineArray(Length)]
internal struct FewArguments
{
    public const int Length = 4;
    private Value first;
}
