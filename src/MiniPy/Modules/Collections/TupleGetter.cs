using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>The descriptor of a namedtuple's field: one item of the tuple (library reference, "namedtuple()").</summary>
internal sealed class PyTupleGetter(long index, Value doc) : PyObject(GetterType), ITupleField
{
    public static readonly PyType GetterType = new("collections._tuplegetter", new TupleGetterSlots(), Types.Object, static () => Table, isSubclassable: false);

    public long Index { get; } = index;

    public Value Doc { get; set; } = doc;

    private static TypeTable Table => new()
    {
        HasNew = true,
        Specials = "__get__ __set__ __delete__ __repr__",
        Methods = [new("__reduce__", "/", (_, a) => new PyTuple([GetterType, new PyTuple([Value.FromInt(Self(a[0]).Index), Self(a[0]).Doc])]))],
        Attributes = [new("__doc__", (_, self) => Self(self).Doc, (_, self, value) => Self(self).Doc = value.IsUnbound ? Value.None : value)],
    };

    private static PyTupleGetter Self(Value self) => (PyTupleGetter)self.Reference!;
}

internal sealed class TupleGetterSlots : TypeSlots
{
    public override bool IsDescriptor => true;

    public override bool IsDataDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => arguments is { PositionalCount: 2, KeywordCount: 0 }
        ? new PyTupleGetter(Operators.IndexInt64(interp, arguments[0]), arguments[1])
        : throw Throw.TypeError($"_tuplegetter expected 2 arguments, got {arguments.Count}");

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyTupleGetter getter = self.Unchecked<PyTupleGetter>();
        return $"_tuplegetter({getter.Index}, {Operators.Repr(interp, getter.Doc)})";
    }

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner)
    {
        long index = self.Unchecked<PyTupleGetter>().Index;
        if (instance.Reference is PyTuple tuple)
        {
            return index < tuple.Count ? tuple.Items[index] : throw Throw.IndexError("tuple index out of range");
        }

        return instance.IsUnbound || instance.IsNone
            ? self
            : throw Throw.TypeError($"descriptor for index '{index}' for tuple subclasses doesn't apply to '{instance.Type.Name}' object");
    }

    public override bool TryDescriptorSet(Interpreter interp, Value self, Value instance, Value value) => throw Throw.AttributeError("can't set attribute");

    public override bool TryDescriptorDelete(Interpreter interp, Value self, Value instance) => throw Throw.AttributeError("can't delete attribute");
}
