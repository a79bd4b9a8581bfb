using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>How streams of text are made, and what a loop over one does.</summary>
internal sealed class StringIOSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("StringIO", "initial_value='', newline='\\n'");
    private static readonly PyStr Feed = new("\n");

    public override bool IsIterator => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var stream = new PyStringIO(type);
        stream.Finalizer = InstanceFinalizer.For(interp, stream);
        return stream;
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only)
    {
        if (!only.IsExactly<PyStr>())
        {
            return Value.Unbound;
        }

        var stream = new PyStringIO(type);
        return stream.Begin(interp, only.Unchecked<PyStr>(), NewlineRules.Of(interp, Feed)) ? stream : Value.Error;
    }

    public override bool TryInitialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        return Begin(interp, self.Unchecked<PyStringIO>(), bound[0], bound[1], isStored: false);
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (!TryInitialize(interp, self, arguments))
        {
            throw interp.ThrowPending();
        }
    }

    /// <summary>Begins anew with what was given; throws TypeError or ValueError, or is false with an exception pending.</summary>
    public static bool Begin(Interpreter interp, PyStringIO stream, Value initial, Value newline, bool isStored)
    {
        NewlineRules rules = NewlineRules.Of(interp, newline);
        PyStr text = initial.IsNone
            ? PyStr.Empty
            : initial.As<PyStr>() ?? throw Throw.TypeError($"initial_value must be str or None, not {initial.Type.Name}");
        return stream.Begin(interp, text, rules, isStored);
    }

    public override Value Iterate(Interpreter interp, Value self)
    {
        PyStringIO stream = self.Unchecked<PyStringIO>();
        return stream.IsOpen ? self
            : stream.IsClosed ? interp.Raise(new PyException(Exceptions.ValueError, "I/O operation on closed file."))
            : stream.RaiseNotOpen(interp);
    }

    public override Value Next(Interpreter interp, Value self) => self.Unchecked<PyStringIO>().Next(interp);
}
