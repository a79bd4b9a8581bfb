using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary><c>types.SimpleNamespace</c>: nothing but attributes.</summary>
internal sealed class PySimpleNamespace(PyType type) : PyObject(type)
{
    /// <summary>What <c>__dict__</c> is.</summary>
    public PyDict Names { get; } = new();

    public override PyDict? Attributes => Names;

    public override PyDict? AttributesForWriting() => Names;
}

/// <summary>What simple namespaces do (library reference, "types", SimpleNamespace).</summary>
internal sealed class SimpleNamespaceSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PySimpleNamespace(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        PyDict names = Names(self);
        if (arguments.PositionalCount > 1)
        {
            throw Throw.TypeError($"{self.Type.Name.Split('.')[^1]} expected at most 1 argument, got {arguments.PositionalCount}");
        }

        if (arguments.PositionalCount == 1)
        {
            var given = new PyDict();
            DictMerging.Update(interp, given, arguments[0]);
            int position = 0;
            while (given.NextEntry(ref position, out Value key, out Value value))
            {
                names.SetStr(key.As<PyStr>() ?? throw Throw.TypeError("keywords must be strings"), value);
            }
        }

        for (int i = 0; i < arguments.KeywordCount; i++)
        {
            names.SetStr(arguments.KeywordName(i), arguments.KeywordValue(i));
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) =>
        other.Reference is PySimpleNamespace ? Operators.Compare(interp, Names(self), Names(other), comparison) : Value.NotImplemented;

    public override long Hash(Interpreter interp, Value self) => throw Throw.TypeError($"unhashable type: '{self.Type.Name}'");

    public override string Repr(Interpreter interp, Value self)
    {
        string name = ReferenceEquals(self.Type, Types.SimpleNamespace) ? "namespace" : self.Type.Name;
        if (!interp.ReprsInProgress.Add(self.Reference!))
        {
            return name + "(...)";
        }

        try
        {
            var texts = new List<string>();
            int position = 0;
            while (Names(self).NextEntry(ref position, out Value key, out Value value))
            {
                interp.Step();
                if (key.As<PyStr>() is { Text.Length: > 0 } attribute)
                {
                    texts.Add($"{attribute.Text}={Operators.Repr(interp, value)}");
                }
            }

            return $"{name}({string.Join(", ", texts)})";
        }
        finally
        {
            interp.ReprsInProgress.Remove(self.Reference!);
        }
    }

    private static PyDict Names(Value self) => ((PySimpleNamespace)self.Reference!).Names;
}

/// <summary>The methods of simple namespaces.</summary>
internal static class SimpleNamespaceMethods
{
    public static TypeTable Table => new()
    {
        Doc = "A simple attribute-based namespace.",
        HasNew = true,
        Specials = "__repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __init__",
        Constants = [("__hash__", Value.None)],
        Methods =
        [
            new("__reduce__", "/", (_, a) => new PyTuple([a[0].Type, PyTuple.Empty, a[0].Reference!.Attributes!]), "Return state information for pickling"),
            new("__replace__", "*args, **changes", Replace, "Return a copy of the namespace object with new values for the specified attributes."),
        ],
        Attributes = [ObjectMethods.DictAttribute],
    };

    private static Value Replace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (((PyTuple)arguments[1].Reference!).Count != 0)
        {
            throw Throw.TypeError("__replace__() takes no positional arguments");
        }

        Value copy = interp.Call(arguments[0].Type);
        if (copy.Reference is not PySimpleNamespace made)
        {
            throw Throw.TypeError($"expect {Types.SimpleNamespace.Name} type, but {arguments[0].Type.Name}() returned '{copy.Type.Name}' object");
        }

        Mappings.TryUpdate(interp, made.Names, arguments[0].Reference!.Attributes!);
        Mappings.TryUpdate(interp, made.Names, arguments[2]);
        return copy;
    }
}
