using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The names that every program sees (library reference, "Built-in Functions" and "Built-in Constants").</summary>
internal static class BuiltinsModule
{
    private static readonly BuiltinRow[] Functions =
    [
        ImportProtocol.Row, .. CompileFunctions.Rows, .. HelpFunctions.Rows, .. InputOutput.Rows, .. IterationFunctions.Rows, .. NumberFunctions.Rows, .. ObjectFunctions.Rows,
    ];

    private static readonly PyType[] TypesByName =
    [
        Types.Object, Types.Type, Types.Int, Types.Bool, Types.Float, Types.Complex, Types.Str, Types.Bytes, Types.ByteArray, Types.MemoryView, Types.Tuple, Types.List, Types.Dict,
        Types.Set, Types.FrozenSet, Types.Range, Types.Slice, Types.StaticMethod, Types.ClassMethod, Types.Property, Types.Super,
        Types.Reversed, Types.Enumerate, Types.Zip, Types.Map, Types.Filter,
    ];

    public static PyModule Create(Interpreter interp)
    {
        var module = new PyModule("builtins");
        foreach (BuiltinRow row in Functions)
        {
            module.Names.SetStr(new PyStr(row.Name), new PyBuiltinFunction(row, Value.Unbound) { Module = "builtins" });
        }

        foreach (PyType type in TypesByName)
        {
            module.Names.SetStr(new PyStr(type.Name), type);
        }

        foreach (PyType type in Exceptions.All)
        {
            module.Names.SetStr(new PyStr(type.Name), type);
        }

        foreach (string name in SiteCommands.Names)
        {
            module.Names.SetStr(new PyStr(name), SiteCommands.Make(name));
        }

        module.Names.SetStr(new PyStr("EnvironmentError"), Exceptions.OSError);
        module.Names.SetStr(new PyStr("IOError"), Exceptions.OSError);
        module.Names.SetStr(new PyStr("None"), Value.None);
        module.Names.SetStr(new PyStr("True"), Value.True);
        module.Names.SetStr(new PyStr("False"), Value.False);
        module.Names.SetStr(new PyStr("NotImplemented"), Value.NotImplemented);
        module.Names.SetStr(new PyStr("Ellipsis"), PyEllipsis.Instance);
        module.Names.SetStr(new PyStr("__debug__"), Value.True);
        return module;
    }
}
