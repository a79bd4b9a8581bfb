using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Itertools;

/// <summary>An iterator of the itertools module: instances of Python subclasses have attributes.</summary>
internal abstract class ToolIterator(PyType type) : PyIterator(type)
{
    private PyDict? attributes;

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => Type.HasInstanceDictionary ? attributes ??= new PyDict() : null;

    /// <summary>A function's result; may be <see cref="Value.Error"/>.</summary>
    protected static Value Call(Interpreter interp, Value function, Value argument) =>
        function.Type.Slots.Call(interp, function, new Arguments([argument]));
}

/// <summary>Makes an iterator from the arguments of its type's call.</summary>
internal delegate Value ToolMaker(Interpreter interp, PyType type, in Arguments arguments);

/// <summary>What the iterators of this module do.</summary>
internal class ToolSlots(ToolMaker make) : IteratorSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => make(interp, type, arguments);

    /// <summary>The arguments of a type that takes so many, all by position. A subclass with an <c>__init__</c> of its own may get keywords too.</summary>
    public static ReadOnlySpan<Value> Positional(string name, PyType type, in Arguments arguments, int least, int most)
    {
        CheckKeywords(name, type, arguments);
        int given = arguments.PositionalCount;
        if (given < least || given > most)
        {
            int bound = given < least ? least : most;
            string kind = least == most || most == int.MaxValue ? string.Empty : given < least ? "at least " : "at most ";
            throw Throw.TypeError($"{name} expected {kind}{bound} argument{(bound == 1 ? "" : "s")}, got {given}");
        }

        return arguments.Positional;
    }

    public static void CheckKeywords(string name, PyType type, in Arguments arguments)
    {
        bool isOwn = type.IsUserDefined && !type.Lookup(Names.Init).Is(Types.Object.Namespace.GetStr(Names.Init));
        if (arguments.KeywordCount > 0 && !isOwn)
        {
            throw Throw.TypeError($"{name}() takes no keyword arguments");
        }
    }
}
