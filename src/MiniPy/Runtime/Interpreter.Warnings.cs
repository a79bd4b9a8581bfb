using MiniPy.Modules;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>Warnings from .NET code (library reference, "warnings"): the module decides what is done with them.</content>
internal sealed partial class Interpreter
{
    private static readonly PyStr WarnName = new("warn");
    private static readonly PyStr WarnExplicitName = new("warn_explicit");

    /// <summary>
    /// Issues a warning about the Python code that is in execution, or about one of its callers where <paramref name="stackLevel"/> is above 1;
    /// throws where the filters make the warning an error.
    /// </summary>
    public void Warn(PyType category, string message, int stackLevel = 1) =>
        Call(WarningsFunction(WarnName), Value.FromString(message), category, Value.FromInt(stackLevel));

    /// <summary>Issues a warning about a line of a file, such as one that is being compiled.</summary>
    public void WarnAbout(PyType category, string message, string fileName, int line) =>
        Call(WarningsFunction(WarnExplicitName), new Arguments([Value.FromString(message), category, Value.FromString(fileName), Value.FromInt(line)]));

    private Value WarningsFunction(PyStr name) => Operators.GetAttribute(this, ModuleLoader.Import(this, "warnings"), name);
}
