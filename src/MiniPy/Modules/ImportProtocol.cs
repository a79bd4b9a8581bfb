using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>What the import statements do with modules (reference, 7.11 and 5): <c>__import__</c>, the names they bind, their errors.</summary>
internal static class ImportProtocol
{
    private static readonly PyStr ImportName = new("__import__");
    private static readonly PyStr PathName = new("__path__");
    private static readonly PyStr ParentName = new("parent");

    public static BuiltinRow Row { get; } = new(
        "__import__",
        "name, globals=None, locals=None, fromlist=(), level=0",
        BuiltinImport,
        "Import a module.\n\nBecause this function is meant for use by the Python\ninterpreter and not for general use, it is better to use\n"
        + "importlib.import_module() to programmatically import a module.");

    /// <summary>
    /// Imports for a statement: gives the first package of a dotted name, or with names to import from it the module itself. A program may have put a
    /// function of its own in the place of <c>__import__</c>.
    /// </summary>
    public static Value Import(Frame frame, string name, Value names, int level)
    {
        Interpreter interp = frame.Interpreter;
        Value hook = interp.Builtins.Names.GetStr(ImportName);
        PyDict globals = frame.Function.Globals;
        if (hook.Reference is PyBuiltinFunction { Row: var row } && ReferenceEquals(row, Row))
        {
            return Import(interp, name, globals, names, level);
        }

        if (hook.IsUnbound)
        {
            throw Throw.New(Exceptions.ImportError, "__import__ not found");
        }

        Value[] arguments = [Value.FromString(name), globals, FrameLocals.Of(frame), names, Value.FromInt(level)];
        return interp.Call(hook, new Arguments(arguments));
    }

    /// <summary>The name of a module for <c>from module import name</c>: an attribute, or a submodule that has been imported.</summary>
    public static Value FindName(Interpreter interp, Value module, PyStr name)
    {
        Value found = Operators.FindAttribute(interp, module, name);
        if (!found.IsUnbound)
        {
            return found;
        }

        string? moduleName = Operators.FindAttribute(interp, module, Names.Name).As<PyStr>()?.Text;
        Value submodule = moduleName is null ? Value.Unbound : interp.Modules.GetStr(new PyStr($"{moduleName}.{name.Text}"));
        return submodule.IsUnbound ? throw CannotImport(interp, module, moduleName ?? "<unknown module name>", name) : submodule;
    }

    /// <summary><c>from module import *</c>: binds the names of <c>__all__</c>, or those without a leading underscore.</summary>
    public static void CopyPublicNames(Interpreter interp, Value module, Value target)
    {
        Value all = Operators.FindAttribute(interp, module, Names.All);
        if (!all.IsUnbound)
        {
            foreach (Value name in Iteration.ToArray(interp, all))
            {
                PyStr text = name.As<PyStr>() ?? throw Throw.TypeError(
                    $"Item in {Operators.Str(interp, Operators.GetAttribute(interp, module, Names.Name))}.__all__ must be str, not {name.Type.Name}");
                target.Type.Slots.SetItem(interp, target, text, Operators.GetAttribute(interp, module, text));
            }

            return;
        }

        Value names = Operators.FindAttribute(interp, module, Names.Dict);
        if (names.IsUnbound)
        {
            throw Throw.New(Exceptions.ImportError, "from-import-* object has no __dict__ and no __all__");
        }

        foreach (Value key in Iteration.ToArray(interp, interp.CallMethod(names, Names.Keys)))
        {
            if (key.As<PyStr>() is { } name && !name.Text.StartsWith('_'))
            {
                target.Type.Slots.SetItem(interp, target, name, Operators.GetAttribute(interp, module, name));
            }
        }
    }

    private static Value BuiltinImport(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string name = arguments[0].As<PyStr>()?.Text ?? throw Throw.TypeError("module name must be a string");
        long level = Operators.IndexInt64(interp, arguments[4]);
        if (level < 0)
        {
            throw Throw.ValueError("level must be >= 0");
        }

        PyDict globals = arguments[1].As<PyDict>() ?? (level == 0 ? new PyDict() : throw Throw.TypeError("globals must be a dict"));
        return Import(interp, name, globals, arguments[3], (int)level);
    }

    private static Value Import(Interpreter interp, string name, PyDict globals, Value names, int level)
    {
        string full = level == 0 ? name : Resolve(interp, globals, name, level);
        if (full.Length == 0)
        {
            throw Throw.ValueError("Empty module name");
        }

        Value first = ModuleLoader.Import(interp, full);
        if (names.IsNone || !Operators.Truth(interp, names))
        {
            // A relative name without anything to import from it gives its first part below the package.
            int dot = name.IndexOf('.');
            return level == 0 ? first : ModuleLoader.Find(interp, dot < 0 ? full : full[..(full.Length - name.Length + dot)]);
        }

        Value module = ModuleLoader.Find(interp, full);
        if (!Operators.FindAttribute(interp, module, PathName).IsUnbound)
        {
            ImportSubmodules(interp, module, full, names);
        }

        return module;
    }

    /// <summary>The names that a package does not have yet may be modules in it.</summary>
    private static void ImportSubmodules(Interpreter interp, Value package, string packageName, Value names)
    {
        foreach (Value each in Iteration.ToArray(interp, names))
        {
            PyStr name = each.As<PyStr>() ?? throw Throw.TypeError($"Item in ``from list'' must be str, not {each.Type.Name}");
            if (name.Text == "*")
            {
                Value all = Operators.FindAttribute(interp, package, Names.All);
                if (!all.IsUnbound)
                {
                    ImportSubmodules(interp, package, packageName, all);
                }
            }
            else if (Operators.FindAttribute(interp, package, name).IsUnbound && ModuleFiles.Find(interp, package, name.Text) is not null)
            {
                ModuleLoader.Import(interp, $"{packageName}.{name.Text}");
            }
        }
    }

    /// <summary>The full name that a relative import means (reference, 5.7).</summary>
    private static string Resolve(Interpreter interp, PyDict globals, string name, int level)
    {
        string package = PackageOf(interp, globals);
        if (package.Length == 0)
        {
            throw Throw.New(Exceptions.ImportError, "attempted relative import with no known parent package");
        }

        for (int i = 1; i < level; i++)
        {
            int dot = package.LastIndexOf('.');
            package = dot < 0 ? throw Throw.New(Exceptions.ImportError, "attempted relative import beyond top-level package") : package[..dot];
        }

        return name.Length == 0 ? package : $"{package}.{name}";
    }

    private static string PackageOf(Interpreter interp, PyDict globals)
    {
        Value package = globals.GetStr(Names.Package);
        if (!package.IsUnbound && !package.IsNone)
        {
            return package.As<PyStr>()?.Text ?? throw Throw.TypeError("package must be a string");
        }

        Value spec = globals.GetStr(Names.Spec);
        if (!spec.IsUnbound && !spec.IsNone)
        {
            return Operators.GetAttribute(interp, spec, ParentName).As<PyStr>()?.Text ?? throw Throw.TypeError("__spec__.parent must be a string");
        }

        string name = globals.GetStr(Names.Name).As<PyStr>()?.Text ?? throw Throw.KeyError(Value.FromString("'__name__' not in globals"));
        int dot = name.LastIndexOf('.');
        return !globals.GetStr(PathName).IsUnbound ? name : dot < 0 ? string.Empty : name[..dot];
    }

    private static PythonException CannotImport(Interpreter interp, Value module, string moduleName, PyStr name)
    {
        Value file = Operators.FindAttribute(interp, module, Names.File);
        string place = file.As<PyStr>()?.Text ?? "unknown location";
        string partially = interp.IsInitializing(moduleName) ? "partially initialized module " : string.Empty;
        string circular = partially.Length > 0 ? " (most likely due to a circular import)" : string.Empty;
        PythonException error = Throw.New(
            Exceptions.ImportError, $"cannot import name '{name.Text}' from {partially}'{moduleName}'{circular} ({place})");
        error.Value.SetField("name", new PyStr(moduleName));
        error.Value.SetField("path", file.IsUnbound ? Value.None : file);
        error.Value.SetField("name_from", name);
        return error;
    }
}
