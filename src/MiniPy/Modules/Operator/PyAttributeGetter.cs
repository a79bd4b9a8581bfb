using MiniPy.Builtins;
using MiniPy.Modules.Itertools;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Operator;

/// <summary><c>attrgetter(*names)</c>: called with an object, gives these attributes of it. A name may have dots.</summary>
internal sealed class PyAttributeGetter(PyType type, Value[] names, PyStr[][] paths) : PyObject(type)
{
    public static readonly PyType GetterType = new("operator.attrgetter", new AttributeGetterSlots(), Types.Object, static () => Table);

    /// <summary>The names as given.</summary>
    public Value[] GivenNames { get; } = names;

    /// <summary>The parts of each name.</summary>
    public PyStr[][] Paths { get; } = paths;

    private static TypeTable Table => new()
    {
        TextSignature = "(attr, /, *attrs)",
        HasNew = true,
        Specials = "__call__ __repr__",
        Doc = "Return a callable object that fetches the given attribute(s) from its operand.\n"
            + "After f = attrgetter('name'), the call f(r) returns r.name.\nAfter g = attrgetter('name', 'date'), the call g(r) returns (r.name, r.date).\n"
            + "After h = attrgetter('name.first', 'name.last'), the call h(r) returns\n(r.name.first, r.name.last).",
        Methods = [new("__reduce__", "/", (_, a) => new PyTuple([a[0].Type, new PyTuple(((PyAttributeGetter)a[0].Reference!).GivenNames)]))],
    };
}

internal sealed class AttributeGetterSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value[] names = ToolSlots.Positional("attrgetter", type, arguments, 1, int.MaxValue).ToArray();
        PyStr[][] paths = Array.ConvertAll(names, static name =>
        {
            string text = name.As<PyStr>()?.Text ?? throw Throw.TypeError("attribute name must be a string");
            return Array.ConvertAll(text.Split('.'), static part => new PyStr(part));
        });
        return new PyAttributeGetter(type, names, paths);
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        Value owner = Operand.Of("attrgetter", arguments);
        PyStr[][] paths = ((PyAttributeGetter)self.Reference!).Paths;
        if (paths.Length == 1)
        {
            return Follow(interp, owner, paths[0]);
        }

        var items = new Value[paths.Length];
        for (int i = 0; i < items.Length; i++)
        {
            interp.Step();
            items[i] = Follow(interp, owner, paths[i]);
        }

        return new PyTuple(items);
    }

    public override string Repr(Interpreter interp, Value self) => Operand.Repr(interp, self, ((PyAttributeGetter)self.Reference!).GivenNames);

    private static Value Follow(Interpreter interp, Value owner, PyStr[] path)
    {
        foreach (PyStr name in path)
        {
            owner = Operators.GetAttribute(interp, owner, name);
        }

        return owner;
    }
}
