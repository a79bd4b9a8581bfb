using MiniPy.Builtins;
using MiniPy.Modules.Functools;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Operator;

/// <summary><c>methodcaller(name, *args, **kwargs)</c>: called with an object, calls this method of it.</summary>
internal sealed class PyMethodCaller(PyType type, PyStr name, Value[] positional, PyDict keywords) : PyObject(type)
{
    public static readonly PyType CallerType = new("operator.methodcaller", new MethodCallerSlots(), Types.Object, static () => Table);

    public PyStr Name { get; } = name;

    public Value[] Positional { get; } = positional;

    public PyDict Keywords { get; } = keywords;

    private static TypeTable Table => new()
    {
        TextSignature = "(name, /, *args, **kwargs)",
        HasNew = true,
        Specials = "__call__ __repr__",
        Doc = "Return a callable object that calls the given method on its operand.\nAfter f = methodcaller('name'), the call f(r) returns r.name().\n"
            + "After g = methodcaller('name', 'date', foo=1), the call g(r) returns\nr.name('date', foo=1).",
        Methods = [new("__reduce__", "/", Reduce)],
    };

    /// <summary>How to make it again; keywords need a partial.</summary>
    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var caller = (PyMethodCaller)arguments[0].Reference!;
        return caller.Keywords.Count == 0
            ? new PyTuple([caller.Type, new PyTuple([caller.Name, .. caller.Positional])])
            : new PyTuple([new PyPartial(PyPartial.PartialType, caller.Type, [caller.Name], caller.Keywords), new PyTuple(caller.Positional)]);
    }
}

internal sealed class MethodCallerSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
        {
            throw Throw.TypeError("methodcaller needs at least one argument, the method name");
        }

        PyStr name = arguments[0].As<PyStr>() ?? throw Throw.TypeError("method name must be a string");
        var keywords = new PyDict();
        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            keywords.SetStr(arguments.KeywordName(i), arguments.KeywordValue(i));
        }

        return new PyMethodCaller(type, name, arguments.Positional[1..].ToArray(), keywords);
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        var caller = (PyMethodCaller)self.Reference!;
        Value owner = Operand.Of("methodcaller", arguments);
        Value method = Operators.GetAttribute(interp, owner, caller.Name);
        return method.Type.Slots.Call(interp, method, CallArguments.From(interp, caller.Positional, caller.Keywords));
    }

    public override string Repr(Interpreter interp, Value self)
    {
        var caller = (PyMethodCaller)self.Reference!;
        return Operand.Repr(interp, self, [caller.Name, .. caller.Positional], caller.Keywords);
    }
}
