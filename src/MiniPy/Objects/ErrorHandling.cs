using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Which error handler a conversion uses, and the interpreter whose programs may have registered it (library reference, "codecs").</summary>
/// <param name="interp">The interpreter.</param>
/// <param name="name">The handler's name.</param>
internal readonly struct ErrorHandling(Interpreter interp, string name)
{
    public Interpreter Interpreter { get; } = interp;

    public string Name { get; } = name;

    /// <summary>True if a program has registered a handler under the name.</summary>
    public bool HasOwn() => Interpreter.ErrorHandlers.Count > 0 && !Interpreter.ErrorHandlers.GetStr(new PyStr(Name)).IsUnbound;

    /// <summary>The registered handler; <see cref="Value.Unbound"/> where the error is to be raised. Throws LookupError for unknown names.</summary>
    public Value FindHandler()
    {
        Value handler = Interpreter.ErrorHandlers.GetStr(new PyStr(Name));
        return handler.IsUnbound && !IsStandard(Name) ? throw Throw.LookupError($"unknown error handler name '{Name}'") : handler;
    }

    public static bool IsStandard(string name) =>
        name is "strict" or "ignore" or "replace" or "backslashreplace" or "namereplace" or "xmlcharrefreplace" or "surrogateescape" or "surrogatepass";
}
