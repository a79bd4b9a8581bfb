using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Modules;

/// <summary>
/// The module <c>__main__</c>: a program, or a module that is run as one, as <c>python -m</c> does (library reference, "runpy"). What cannot be run
/// ends the program with a message and status 1.
/// </summary>
internal static class MainModule
{
    public const string Name = "__main__";

    private static readonly PyStr PathName = new("__path__");
    private static readonly PyStr ArgumentsName = new("argv");

    /// <summary>Makes the module, and with it the modules that every program has.</summary>
    public static PyModule Create(Interpreter interp)
    {
        var module = new PyModule(Name);
        module.Names.SetStr(Names.Builtins, interp.Builtins);
        module.Names.SetStr(Names.Annotations, new PyDict());
        interp.Modules.SetStr(new PyStr(Name), module);
        interp.Modules.SetStr(new PyStr("builtins"), interp.Builtins);
        ModuleLoader.Import(interp, "sys");
        if (interp.Flags.WarningFilters.Count > 0)
        {
            ModuleLoader.Import(interp, "warnings");
        }

        return module;
    }

    /// <summary>Executes a program in the module.</summary>
    public static void Execute(Interpreter interp, PyModule module, SourceText source)
    {
        interp.MainSource = source;
        module.Names.SetStr(Names.File, new PyStr(source.FileName));
        Code code = Compiler.Compile(interp, source);
        var function = new PyFunction(interp, code, module.Names, []);
        if (Activation.Run(interp, code, Activation.NewSlots(function, code)).IsError)
        {
            throw interp.ThrowPending();
        }
    }

    /// <summary>Finds a module, or the <c>__main__</c> of a package, and executes it in the module; the first of <c>sys.argv</c> is its file.</summary>
    public static void ExecuteModule(Interpreter interp, PyModule module, string name)
    {
        (string found, string file) = Locate(interp, name);
        module.Names.SetStr(Names.Package, new PyStr(found.Contains('.') ? found[..found.LastIndexOf('.')] : string.Empty));
        if (SysModule.Find(interp, ArgumentsName).As<PyList>() is { Count: > 0 } arguments)
        {
            arguments[0] = Value.FromString(file);
        }

        Execute(interp, module, ModuleFiles.Load(interp, file));
    }

    private static (string Name, string File) Locate(Interpreter interp, string name)
    {
        if (name.StartsWith('.'))
        {
            throw Refuse("Relative module names not supported");
        }

        string parentName = name.Contains('.') ? name[..name.LastIndexOf('.')] : string.Empty;
        Value parent = Value.Unbound;
        if (parentName.Length > 0)
        {
            parent = ImportParent(interp, name, parentName);
        }

        if (ModuleFiles.Find(interp, parent, name[(parentName.Length > 0 ? parentName.Length + 1 : 0)..]) is not { } file)
        {
            throw Refuse(ModuleLoader.BuiltInNames.Contains(name) ? $"No code object available for {name}" : $"No module named {name}");
        }

        if (Path.GetFileName(file) != "__init__.py")
        {
            return (name, file);
        }

        if (name == Name || name.EndsWith("." + Name, StringComparison.Ordinal))
        {
            throw Refuse("Cannot use package as __main__ module");
        }

        Value package = ImportParent(interp, name, name);
        string main = $"{name}.{Name}";
        return ModuleFiles.Find(interp, package, Name) is { } mainFile
            ? (main, mainFile)
            : throw Refuse($"No module named {main}; '{name}' is a package and cannot be directly executed");
    }

    /// <summary>Imports the package that a module is in; an error in the package itself is the program's.</summary>
    private static Value ImportParent(Interpreter interp, string name, string package)
    {
        try
        {
            ModuleLoader.Import(interp, package);
        }
        catch (PythonException error) when (error.Value.Type == Exceptions.ModuleNotFoundError && IsOnTheWay(error.Value.Field("name"), package))
        {
            throw CannotFind(interp, name, Operators.Str(interp, error.Value));
        }

        Value module = ModuleLoader.Find(interp, package);
        return module.Reference is PyModule found && !found.Names.GetStr(PathName).IsUnbound
            ? module
            : throw CannotFind(interp, name, $"__path__ attribute not found on '{package}' while trying to find '{name}'");
    }

    private static bool IsOnTheWay(Value missing, string package) =>
        missing.As<PyStr>()?.Text is { } text && (text == package || package.StartsWith(text + ".", StringComparison.Ordinal));

    private static PythonException CannotFind(Interpreter interp, string name, string reason)
    {
        string advice = name.EndsWith(".py", StringComparison.Ordinal) ? $". Try using '{name[..^3]}' instead of '{name}' as the module name." : string.Empty;
        return Refuse($"Error while finding module specification for '{name}' ({Exceptions.ModuleNotFoundError.Name}: {reason}){advice}");
    }

    private static PythonException Refuse(string message) => Throw.New(Exceptions.SystemExit, Value.FromString("minipy: " + message));
}
