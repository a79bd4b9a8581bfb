using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Modules;

/// <summary>The module <c>__future__</c>; the compiler knows what its features mean.</summary>
internal static class FutureModule
{
    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("__future__", []);
        foreach (string feature in FutureFeatures.All)
        {
            module.Names.SetStr(new PyStr(feature), Value.FromString(feature));
        }

        return module;
    }
}
