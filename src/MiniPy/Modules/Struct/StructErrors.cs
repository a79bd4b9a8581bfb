using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>Makes <c>struct.error</c>, which is a class of the Python part of the module.</summary>
internal static class StructErrors
{
    private static readonly PyStr ErrorName = new("error");

    public static PythonException New(Interpreter interp, string message)
    {
        Value module = ModuleLoader.Find(interp, "struct");
        if (module.IsUnbound)
        {
            module = ModuleLoader.Import(interp, "struct");
        }

        Value type = Operators.GetAttribute(interp, module, ErrorName);
        return new PythonException((PyException)interp.Call(type, new PyStr(message)).Reference!);
    }
}
