using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>Small helpers for bodies that pass arguments on or check what they got.</summary>
internal static class CallArguments
{
    /// <summary>The arguments of a call made with <c>*positional, **keywords</c>.</summary>
    public static Arguments From(Interpreter interp, ReadOnlySpan<Value> positional, PyDict keywords)
    {
        if (keywords.Count == 0)
        {
            return new Arguments(positional);
        }

        var values = new Value[positional.Length + keywords.Count];
        ItemCopying.Copy(positional, values);
        var names = new PyStr[keywords.Count];
        int position = 0;
        for (int i = 0; keywords.NextEntry(ref position, out Value key, out Value value); i++)
        {
            names[i] = key.As<PyStr>() ?? throw Throw.TypeError("keywords must be strings");
            values[positional.Length + i] = value;
        }

        return new Arguments(values, names);
    }

    public static PyStr AttributeName(Value value) =>
        value.As<PyStr>() ?? throw Throw.TypeError($"attribute name must be string, not '{value.Type.Name}'");

    /// <summary>The str argument of a method, or TypeError in CPython's words for it.</summary>
    public static PyStr Str(Value value, string function, string argument = "argument") =>
        value.As<PyStr>() ?? throw Throw.TypeError($"{function}() {argument} must be str, not {TypeName(value)}");

    /// <summary>A type's name in messages about arguments, where None is not called NoneType.</summary>
    public static string TypeName(Value value) => value.IsNone ? "None" : value.Type.Name;
}
