using MiniPy.Builtins;
using MiniPy.Modules.Operator;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Functools;

/// <summary><c>partial(func, *args, **keywords)</c>: a call with some of its arguments given (library reference, "partial Objects").</summary>
internal sealed class PyPartial(PyType type, Value function, Value[] positional, PyDict keywords) : PyObject(type)
{
    public static readonly PyType PartialType = new("functools.partial", new PartialSlots(), Types.Object, static () => Table) { HasInstanceDictionary = true, HasWeakReferences = true };

    private PyDict? attributes;

    public Value Function { get; private set; } = function;

    public Value[] Positional { get; private set; } = positional;

    public PyDict Keywords { get; private set; } = keywords;

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => attributes ??= new PyDict();

    private static TypeTable Table => new()
    {
        HasNew = true,
        IsGeneric = true,
        Doc = "Create a new function with partial application of the given arguments\nand keywords.",
        Specials = "__call__ __repr__ __get__",
        Methods = [new("__reduce__", "/", Reduce), new("__setstate__", "state, /", SetState)],
        Attributes =
        [
            new("func", (_, self) => Self(self).Function) { IsMember = true },
            new("args", (_, self) => new PyTuple(Self(self).Positional)) { IsMember = true },
            new("keywords", (_, self) => Self(self).Keywords) { IsMember = true },
            ObjectMethods.DictAttribute,
        ],
    };

    private static PyPartial Self(Value self) => (PyPartial)self.Reference!;

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyPartial self = Self(arguments[0]);
        Value names = self.attributes is { } own ? own : Value.None;
        return new PyTuple([self.Type, new PyTuple([self.Function]), new PyTuple([self.Function, new PyTuple(self.Positional), self.Keywords, names])]);
    }

    private static Value SetState(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyPartial self = Self(arguments[0]);
        Value[]? state = arguments[1].As<PyTuple>()?.Items;
        if (state is not { Length: 4 } || !state[0].Type.Slots.IsCallable || state[1].As<PyTuple>() is not { } positional
            || (state[2].As<PyDict>() is null && !state[2].IsNone) || (state[3].As<PyDict>() is null && !state[3].IsNone))
        {
            throw Throw.TypeError("invalid partial state");
        }

        self.Function = state[0];
        self.Positional = positional.Items;
        self.Keywords = state[2].As<PyDict>()?.Copy() ?? new PyDict();
        self.attributes = state[3].As<PyDict>();
        return Value.None;
    }
}

internal sealed class PartialSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override bool IsDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
        {
            throw Throw.TypeError("type 'partial' takes at least one argument");
        }

        Value function = arguments[0];
        if (!function.Type.Slots.IsCallable)
        {
            throw Throw.TypeError("the first argument must be callable");
        }

        // A partial of a partial is one with the arguments of both.
        PyPartial? inner = function.As<PyPartial>() is { Attributes: null } partial && partial.Type.Lookup(SpecialNames.Call).Is(PyPartial.PartialType.Lookup(SpecialNames.Call))
            ? partial
            : null;
        PyDict keywords = inner?.Keywords.Copy() ?? new PyDict();
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            keywords.SetStr(arguments.KeywordName(i), arguments.KeywordValue(i));
        }

        ReadOnlySpan<Value> own = arguments.Positional[1..];
        return inner is null ? new PyPartial(type, function, own.ToArray(), keywords) : new PyPartial(type, inner.Function, [.. inner.Positional, .. own], keywords);
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        var partial = (PyPartial)self.Reference!;
        Value function = partial.Function;
        if (partial.Keywords.Count == 0)
        {
            return function.Type.Slots.Call(interp, function, new Arguments([.. partial.Positional, .. arguments.Values], arguments.KeywordNames));
        }

        PyDict keywords = partial.Keywords.Copy();
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            keywords.SetStr(arguments.KeywordName(i), arguments.KeywordValue(i));
        }

        return function.Type.Slots.Call(interp, function, CallArguments.From(interp, [.. partial.Positional, .. arguments.Positional], keywords));
    }

    /// <summary>In 3.13 a partial found on an instance is not bound to it.</summary>
    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) => self;

    public override string Repr(Interpreter interp, Value self)
    {
        var partial = (PyPartial)self.Reference!;
        return interp.ReprsInProgress.Contains(partial) ? "..." : Operand.Repr(interp, self, [partial.Function, .. partial.Positional], partial.Keywords);
    }
}
