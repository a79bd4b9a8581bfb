using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The features that <c>from __future__ import</c> may name (library reference, "__future__"); the compiler knows what they mean.</summary>
internal static class FutureModule
{
    private static readonly string[] Features =
    [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
        "barry_as_FLUFL", "generator_stop", "annotations",
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("__future__", []);
        foreach (string feature in Features)
        {
            module.Names.SetStr(new PyStr(feature), Value.FromString(feature));
        }

        return module;
    }
}
