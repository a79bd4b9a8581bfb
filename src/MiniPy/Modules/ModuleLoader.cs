using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>
/// Finds modules for <c>import</c>: those already in <c>sys.modules</c>, the built-in ones, then files and packages on <c>sys.path</c>
/// (reference, 5).
/// </summary>
internal static class ModuleLoader
{
    /// <summary>The modules written in C#; each is made when it is first imported.</summary>
    private static readonly Dictionary<string, Func<Interpreter, PyModule>> Native = new()
    {
        ["builtins"] = interp => interp.Builtins,
        ["__future__"] = FutureModule.Create,
        ["atexit"] = AtexitModule.Create,
        ["_abc"] = Abc.AbcModule.Create,
        ["_collections"] = Collections.CollectionsModule.Create,
        ["_functools"] = Functools.FunctoolsModule.Create,
        ["_operator"] = Operator.OperatorModule.Create,
        ["_bisect"] = Sorted.BisectModule.Create,
        ["_heapq"] = Sorted.HeapModule.Create,
        ["_codecs"] = Files.CodecsModule.Create,
        ["_files"] = Files.FilesModule.Create,
        ["errno"] = Files.ErrorNumbers.Create,
        ["itertools"] = Itertools.ItertoolsModule.Create,
        ["datetime"] = Dates.DatetimeModule.Create,
        ["math"] = MathModule.Create,
        ["operator"] = Operator.OperatorModule.CreatePublic,
        ["sys"] = SysModule.Create,
        ["time"] = TimeModule.Create,
        ["_source"] = SourceModule.Create,
        ["_struct"] = Struct.StructModule.Create,
        ["_json"] = Json.JsonModule.Create,
        ["_re"] = RegularExpressions.RegexModule.Create,
        ["_streams"] = Streams.StreamsModule.Create,
        ["_string"] = StringModule.Create,
        ["_random"] = Random.RandomModule.Create,
        ["_types"] = TypesModule.Create,
        ["_weakref"] = Weak.WeakModule.Create,
        ["gc"] = Weak.GarbageModule.Create,
    };

    /// <summary>
    /// The modules that no file on <c>sys.path</c> can stand in for: those that CPython has built in (<c>sys.builtin_module_names</c>).
    /// </summary>
    private static bool IsBuiltIn(string name) => name[0] == '_' || name is "atexit" or "builtins" or "errno" or "gc" or "itertools" or "sys" or "time";

    /// <summary><c>sys.builtin_module_names</c></summary>
    public static string[] BuiltInNames
    {
        get
        {
            string[] names = Array.FindAll([.. Native.Keys], IsBuiltIn);
            Array.Sort(names, StringComparer.Ordinal);
            return names;
        }
    }

    /// <summary>The modules written in C# that programs import.</summary>
    public static IEnumerable<string> PublicNames => Native.Keys.Where(static name => name is "__future__" || name[0] != '_');

    /// <summary>A module with these functions.</summary>
    public static PyModule MakeModule(string name, BuiltinRow[] rows)
    {
        var module = new PyModule(name);
        foreach (BuiltinRow row in rows)
        {
            module.Names.SetStr(new PyStr(row.Name), new PyBuiltinFunction(row, Value.Unbound) { Module = name });
        }

        return module;
    }

    /// <summary>Imports a dotted name, each package on the way first, and gives the module of its first part; throws ModuleNotFoundError.</summary>
    public static Value Import(Interpreter interp, string name)
    {
        int end = name.IndexOf('.');
        Value first = Load(interp, end < 0 ? name : name[..end], Value.Unbound);
        Value parent = first;
        while (end >= 0)
        {
            int start = end + 1;
            end = name.IndexOf('.', start);
            string full = end < 0 ? name : name[..end];
            Value child = Load(interp, full, parent);
            parent.Type.Slots.SetAttribute(interp, parent, new PyStr(full[start..]), child);
            parent = child;
        }

        return first;
    }

    /// <summary>An imported module by its full name.</summary>
    public static Value Find(Interpreter interp, string name) => interp.Modules.GetStr(new PyStr(name));

    private static readonly PyStr PathName = new("__path__");

    private static Value Load(Interpreter interp, string name, Value parent)
    {
        var key = new PyStr(name);
        Value known = interp.Modules.GetStr(key);
        if (!known.IsUnbound)
        {
            return known.IsNone ? throw NotFound(name, $"import of {name} halted; None in sys.modules") : known;
        }

        Func<Interpreter, PyModule>? create = null;
        if (parent.IsUnbound && Native.TryGetValue(name, out create) && IsBuiltIn(name))
        {
            return Make(interp, key, create);
        }

        if (!parent.IsUnbound && (parent.Reference as PyModule)?.Names.GetStr(PathName) is null or { IsUnbound: true })
        {
            throw NotFound(name, $"No module named '{name}'; '{name[..name.LastIndexOf('.')]}' is not a package");
        }

        if (ModuleFiles.Find(interp, parent, name[(name.LastIndexOf('.') + 1)..]) is { } file)
        {
            return ModuleFiles.Run(interp, name, file);
        }

        return create is not null ? Make(interp, key, create) : throw NotFound(name, $"No module named '{name}'");
    }

    private static Value Make(Interpreter interp, PyStr name, Func<Interpreter, PyModule> create)
    {
        PyModule module = create(interp);
        interp.Modules.SetStr(name, module);
        return module;
    }

    private static PythonException NotFound(string name, string message)
    {
        PythonException error = Throw.New(Exceptions.ModuleNotFoundError, message);
        error.Value.SetField("msg", new PyStr(message));
        error.Value.SetField("name", new PyStr(name));
        return error;
    }
}
