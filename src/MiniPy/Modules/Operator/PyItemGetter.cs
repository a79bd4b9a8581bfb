using MiniPy.Builtins;
using MiniPy.Modules.Itertools;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Operator;

/// <summary><c>itemgetter(*items)</c>: called with an object, gives these items of it.</summary>
internal sealed class PyItemGetter(PyType type, Value[] keys) : PyObject(type)
{
    public static readonly PyType GetterType = new("operator.itemgetter", new ItemGetterSlots(), Types.Object, static () => Table);

    public Value[] Keys { get; } = keys;

    private static TypeTable Table => new()
    {
        TextSignature = "(item, /, *items)",
        HasNew = true,
        Specials = "__call__ __repr__",
        Doc = "Return a callable object that fetches the given item(s) from its operand.\n"
            + "After f = itemgetter(2), the call f(r) returns r[2].\nAfter g = itemgetter(2, 5, 3), the call g(r) returns (r[2], r[5], r[3])",
        Methods = [new("__reduce__", "/", (_, a) => new PyTuple([a[0].Type, new PyTuple(((PyItemGetter)a[0].Reference!).Keys)]))],
    };
}

internal sealed class ItemGetterSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        new PyItemGetter(type, ToolSlots.Positional("itemgetter", type, arguments, 1, int.MaxValue).ToArray());

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        Value owner = Operand.Of("itemgetter", arguments);
        Value[] keys = ((PyItemGetter)self.Reference!).Keys;
        if (keys.Length == 1)
        {
            return owner.Type.Slots.GetItem(interp, owner, keys[0]);
        }

        var items = new Value[keys.Length];
        for (int i = 0; i < items.Length; i++)
        {
            interp.Step();
            items[i] = owner.Type.Slots.GetItem(interp, owner, keys[i]);
            if (items[i].IsError)
            {
                return items[i];
            }
        }

        return new PyTuple(items);
    }

    public override string Repr(Interpreter interp, Value self) => Operand.Repr(interp, self, ((PyItemGetter)self.Reference!).Keys);
}

/// <summary>What the three kinds of callables have in common.</summary>
internal static class Operand
{
    /// <summary>The only argument of a call.</summary>
    public static Value Of(string name, in Arguments arguments)
    {
        // A methodcaller counts its arguments first.
        bool isCounted = arguments.PositionalCount == 1 || name != "methodcaller";
        return arguments.KeywordCount > 0 && isCounted ? throw Throw.TypeError($"{name}() takes no keyword arguments")
            : arguments.PositionalCount == 1 ? arguments[0]
            : throw Throw.TypeError($"{name} expected 1 argument, got {arguments.PositionalCount}");
    }

    public static string Repr(Interpreter interp, Value self, Value[] arguments, PyDict? keywords = null)
    {
        if (!interp.ReprsInProgress.Add(self.Reference!))
        {
            return self.Type.DisplayName + "(...)";
        }

        try
        {
            var parts = new List<string>();
            foreach (Value argument in arguments)
            {
                parts.Add(Operators.Repr(interp, argument));
            }

            int position = 0;
            while (keywords is not null && keywords.NextEntry(ref position, out Value key, out Value value))
            {
                parts.Add($"{Operators.Str(interp, key)}={Operators.Repr(interp, value)}");
            }

            return $"{self.Type.DisplayName}({string.Join(", ", parts)})";
        }
        finally
        {
            interp.ReprsInProgress.Remove(self.Reference!);
        }
    }
}
