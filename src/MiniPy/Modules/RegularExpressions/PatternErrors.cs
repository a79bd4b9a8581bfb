using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>Makes <c>re.PatternError</c>, which is a class of the Python part of the module.</summary>
internal static class PatternErrors
{
    private static readonly PyStr ErrorName = new("PatternError");

    /// <summary>The error at a position of a pattern or template; without a position where it is negative.</summary>
    public static PythonException At(Interpreter interp, string message, Value pattern, int position)
    {
        Value module = ModuleLoader.Find(interp, "re");
        if (module.IsUnbound)
        {
            module = ModuleLoader.Import(interp, "re");
        }

        Value type = Operators.GetAttribute(interp, module, ErrorName);
        Value error = position < 0
            ? interp.Call(type, new PyStr(message))
            : interp.Call(type, new PyStr(message), pattern, Value.FromInt(position));
        return new PythonException((PyException)error.Reference!);
    }
}
