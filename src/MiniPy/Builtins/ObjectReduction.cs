using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>How objects are taken apart for copying and pickling: <c>__reduce_ex__</c>, <c>__reduce__</c> and <c>__getstate__</c> (library reference, "pickle").</summary>
internal static class ObjectReduction
{
    private const int FirstProtocolWithNew = 2;
    private static readonly PyStr CopyRegName = new("copyreg");
    private static readonly PyStr ReduceName = new("__reduce__");
    private static readonly PyStr GetStateName = new("__getstate__");
    private static readonly PyStr NewArgumentsName = new("__getnewargs__");
    private static readonly PyStr NewArgumentsExName = new("__getnewargs_ex__");

    public static BuiltinRow[] Rows =>
    [
        new("__reduce_ex__", "protocol, /", ReduceEx, "Helper for pickle."),
        new("__reduce__", "/", (interp, a) => ReduceOld(interp, a[0], 0), "Helper for pickle."),
        new("__getstate__", "/", (interp, a) => State(interp, a[0], isRequired: false), "Helper for pickle."),
    ];

    private static Value ReduceEx(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value self = arguments[0];
        long protocol = Operators.IndexInt64(interp, arguments[1]);
        if (!self.Type.Lookup(ReduceName).Is(Types.Object.Lookup(ReduceName)))
        {
            return interp.CallMethod(self, ReduceName);
        }

        return protocol >= FirstProtocolWithNew ? ReduceNew(interp, self) : ReduceOld(interp, self, protocol);
    }

    /// <summary>The form of protocols 0 and 1: made by a Python function, which also words the errors.</summary>
    private static Value ReduceOld(Interpreter interp, Value self, long protocol) =>
        interp.Call(Helper(interp, "_reduce_ex"), self, Value.FromInt(protocol));

    /// <summary>The form of protocol 2 and later: a call of <c>__new__</c>, a state, and the items of lists and dicts.</summary>
    private static Value ReduceNew(Interpreter interp, Value self)
    {
        bool hasArguments = NewArguments(interp, self, out Value[] positional, out PyDict? keywords);
        Value maker;
        PyTuple given;
        if (keywords is { Count: > 0 })
        {
            maker = Helper(interp, "__newobj_ex__");
            given = new PyTuple([self.Type, new PyTuple(positional), keywords]);
        }
        else
        {
            maker = Helper(interp, "__newobj__");
            given = new PyTuple([self.Type, .. positional]);
        }

        bool isRequired = !hasArguments && self.Reference is not (PyList or PyDict);
        Value method = Operators.GetAttribute(interp, self, GetStateName);
        Value state = method.As<PyBuiltinFunction>() is { Name: "__getstate__" } builtin && builtin.Self.Is(self) && ReferenceEquals(builtin.Owner, Types.Object)
            ? State(interp, self, isRequired)
            : interp.Call(method);
        Value items = self.Reference is PyList ? Iteration.GetIterator(interp, self) : Value.None;
        Value pairs = self.Reference is PyDict ? Iteration.GetIterator(interp, interp.CallMethod(self, Names.Items)) : Value.None;
        return new PyTuple([maker, given, state, items, pairs]);
    }

    private static bool NewArguments(Interpreter interp, Value self, out Value[] positional, out PyDict? keywords)
    {
        positional = [];
        keywords = null;
        Value method = Operators.FindSpecial(interp, self, NewArgumentsExName);
        if (!method.IsUnbound)
        {
            Value both = interp.Call(method);
            PyTuple pair = both.As<PyTuple>() ?? throw Throw.TypeError($"__getnewargs_ex__ should return a tuple, not '{both.Type.Name}'");
            if (pair.Count != 2)
            {
                throw Throw.ValueError($"__getnewargs_ex__ should return a tuple of length 2, not {pair.Count}");
            }

            positional = pair.Items[0].As<PyTuple>()?.Items
                ?? throw Throw.TypeError($"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{pair.Items[0].Type.Name}'");
            keywords = pair.Items[1].As<PyDict>()
                ?? throw Throw.TypeError($"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{pair.Items[1].Type.Name}'");
            return true;
        }

        method = Operators.FindSpecial(interp, self, NewArgumentsName);
        if (method.IsUnbound)
        {
            return false;
        }

        Value given = interp.Call(method);
        positional = given.As<PyTuple>()?.Items ?? throw Throw.TypeError($"__getnewargs__ should return a tuple, not '{given.Type.Name}'");
        return true;
    }

    /// <summary>The attributes, and the values of slots beside them where there are any.</summary>
    private static Value State(Interpreter interp, Value self, bool isRequired)
    {
        if (isRequired && self.Reference is not (PyInstance or PySlottedInstance or PyNone or PyNotImplemented or PyEllipsis) && !ReferenceEquals(self.Type, Types.Object))
        {
            throw Throw.TypeError($"cannot pickle '{self.Type.Name}' object");
        }

        Value attributes = Operators.FindAttribute(interp, self, Names.Dict);
        Value state = attributes.IsUnbound ? Value.None : attributes.Reference is PyDict dict ? dict.Count == 0 ? Value.None : dict.Copy() : attributes;
        var slots = new PyDict();
        foreach (PyType type in self.Type.MethodResolutionOrder)
        {
            foreach (string name in type.SlotNames)
            {
                var slot = new PyStr(name);
                Value value = Operators.FindAttribute(interp, self, slot);
                if (!value.IsUnbound)
                {
                    slots.SetStr(slot, value);
                }
            }
        }

        return slots.Count == 0 ? state : new PyTuple([state, slots]);
    }

    private static Value Helper(Interpreter interp, string name) =>
        Operators.GetAttribute(interp, ModuleLoader.Import(interp, CopyRegName.Text), new PyStr(name));
}
