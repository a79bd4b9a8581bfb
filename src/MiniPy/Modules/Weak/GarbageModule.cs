using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Weak;

/// <summary>
/// The module gc on the .NET collector (library reference, "gc"). A collection frees what nothing refers to, rings or not, and then runs the callbacks of weak
/// references. The collector cannot be turned off nor asked what it holds: disable() is only remembered, and get_objects() lists nothing.
/// </summary>
internal static class GarbageModule
{
    private const int Generations = 3;
    private static readonly PyStr EnabledName = new("_enabled");
    private static readonly PyStr ThresholdName = new("_threshold");

    private static readonly BuiltinRow[] Rows =
    [
        new("collect", "generation=2", Collect, "Run the garbage collector."),
        new("disable", "/", (interp, _) => SetEnabled(interp, Value.False), "Disable automatic garbage collection."),
        new("enable", "/", (interp, _) => SetEnabled(interp, Value.True), "Enable automatic garbage collection."),
        new("freeze", "/", (_, _) => Value.None, "Freeze all current tracked objects and ignore them for future collections."),
        new("get_count", "/", (_, _) => new PyTuple([Value.FromInt(0), Value.FromInt(0), Value.FromInt(0)]), "Return a three-tuple of the current collection counts."),
        new("get_debug", "/", (_, _) => Value.FromInt(0), "Get the garbage collection debugging flags."),
        new("get_freeze_count", "/", (_, _) => Value.FromInt(0), "Return the number of objects in the permanent generation."),
        new("get_objects", "generation=None", GetObjects, "Return a list of objects tracked by the collector (excluding the list returned)."),
        new("get_threshold", "/", (interp, _) => State(interp).Names.GetStr(ThresholdName), "Return the current collection thresholds."),
        new("is_finalized", "obj, /", (_, _) => Value.False, "Returns true if the object has been already finalized by the GC."),
        new("is_tracked", "obj, /", (_, a) => Value.FromBool(IsTracked(a[0])), "Returns true if the object is tracked by the garbage collector."),
        new("isenabled", "/", (interp, _) => State(interp).Names.GetStr(EnabledName), "Returns true if automatic garbage collection is enabled."),
        new("set_threshold", "*thresholds", SetThreshold, "Sets the collection thresholds (the collection frequency)."),
        new("unfreeze", "/", (_, _) => Value.None, "Unfreeze all objects in the permanent generation."),
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("gc", Rows);
        module.Names.SetStr(EnabledName, Value.True);
        module.Names.SetStr(ThresholdName, new PyTuple([Value.FromInt(2000), Value.FromInt(10), Value.FromInt(10)]));
        module.Names.SetStr(new PyStr("garbage"), new PyList());
        module.Names.SetStr(new PyStr("callbacks"), new PyList());
        (string Name, int Flag)[] flags =
            [("DEBUG_STATS", 1), ("DEBUG_COLLECTABLE", 2), ("DEBUG_UNCOLLECTABLE", 4), ("DEBUG_SAVEALL", 32), ("DEBUG_LEAK", 38)];
        foreach ((string name, int flag) in flags)
        {
            module.Names.SetStr(new PyStr(name), Value.FromInt(flag));
        }

        return module;
    }

    /// <summary>What the program has set is kept in the module itself.</summary>
    private static PyModule State(Interpreter interp) => (PyModule)ModuleLoader.Find(interp, "gc").Reference!;

    private static Value SetEnabled(Interpreter interp, Value value)
    {
        State(interp).Names.SetStr(EnabledName, value);
        return Value.None;
    }

    private static Value Collect(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long generation = Operators.IndexInt64(interp, arguments[0]);
        if (generation is < 0 or >= Generations)
        {
            throw Throw.ValueError("invalid generation");
        }

        interp.Finalization.Collect(interp);
        interp.WeakReferences.Deliver(interp);
        return Value.FromInt(0);
    }

    private static Value GetObjects(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long generation = arguments[0].IsNone ? 0 : Operators.IndexInt64(interp, arguments[0]);
        return generation switch
        {
            >= Generations => throw Throw.ValueError($"generation parameter must be less than the number of available generations ({Generations})"),
            < 0 => throw Throw.ValueError("generation parameter cannot be negative"),
            _ => new PyList(),
        };
    }

    private static Value SetThreshold(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value[] given = ((PyTuple)arguments[0].Reference!).Items;
        if (given.Length is 0 or > Generations)
        {
            throw Throw.TypeError("gc.set_threshold requires 1 to 3 arguments");
        }

        Value[] thresholds = [.. ((PyTuple)State(interp).Names.GetStr(ThresholdName).Reference!).Items];
        for (int i = 0; i < given.Length; i++)
        {
            thresholds[i] = Value.FromInt(Operators.IndexInt64(interp, given[i]));
        }

        State(interp).Names.SetStr(ThresholdName, new PyTuple(thresholds));
        return Value.None;
    }

    /// <summary>True for what can hold other objects.</summary>
    private static bool IsTracked(Value value) => value.Reference is not (null or Tag or PyStr or PyBytes or PyInt or PyFloat or PyNone or PyEllipsis or PyNotImplemented);
}
