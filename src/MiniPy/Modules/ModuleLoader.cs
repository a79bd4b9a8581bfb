using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>Finds modules for <c>import</c>: those already in <c>sys.modules</c>, else the built-in ones (reference, 5).</summary>
internal static class ModuleLoader
{
    /// <summary>The built-in modules; each is made when it is first imported.</summary>
    private static readonly Dictionary<string, Func<Interpreter, PyModule>> BuiltIn = new()
    {
        ["builtins"] = interp => interp.Builtins,
        ["math"] = MathModule.Create,
        ["sys"] = SysModule.Create,
        ["time"] = TimeModule.Create,
    };

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

    /// <summary>Imports a dotted name and gives the module of its first part; throws ModuleNotFoundError.</summary>
    public static Value Import(Interpreter interp, string name)
    {
        Value module = Load(interp, name.Split('.')[0]);
        if (name.Contains('.'))
        {
            throw NotFound(name, $"No module named '{name}'; '{name.Split('.')[0]}' is not a package");
        }

        return module;
    }

    /// <summary>An imported module by its full name.</summary>
    public static Value Find(Interpreter interp, string name) => interp.Modules.GetStr(new PyStr(name));

    /// <summary>The ImportError for a name that a module does not have.</summary>
    public static PythonException CannotImport(string module, PyStr name)
    {
        PythonException error = Throw.New(Exceptions.ImportError, $"cannot import name '{name.Text}' from '{module}' (unknown location)");
        error.Value.SetField("name", new PyStr(module));
        error.Value.SetField("name_from", name);
        return error;
    }

    /// <summary><c>from module import *</c></summary>
    public static void CopyPublicNames(Interpreter interp, Value module, PyDict target)
    {
        PyDict names = ((PyModule)module.Reference!).Names;
        Value all = names.GetStr(Names.All);
        if (!all.IsUnbound)
        {
            foreach (Value name in Iteration.ToArray(interp, all))
            {
                target.Set(interp, name, Operators.GetAttribute(interp, module, CallArguments.AttributeName(name)));
            }

            return;
        }

        int position = 0;
        while (names.NextEntry(ref position, out Value key, out Value value))
        {
            if (key.As<PyStr>() is { } name && !name.Text.StartsWith('_'))
            {
                target.SetStr(name, value);
            }
        }
    }

    private static Value Load(Interpreter interp, string name)
    {
        var key = new PyStr(name);
        Value known = interp.Modules.GetStr(key);
        if (!known.IsUnbound)
        {
            return known.IsNone ? throw NotFound(name, $"import of {name} halted; None in sys.modules") : known;
        }

        if (!BuiltIn.TryGetValue(name, out Func<Interpreter, PyModule>? create))
        {
            throw NotFound(name, $"No module named '{name}'");
        }

        PyModule module = create(interp);
        interp.Modules.SetStr(key, module);
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
