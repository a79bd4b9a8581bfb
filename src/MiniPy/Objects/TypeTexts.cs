using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>How type arguments are written in the reprs of generic aliases and unions.</summary>
internal static class TypeTexts
{
    private static readonly PyStr Origin = new("__origin__");
    private static readonly PyStr Arguments = new("__args__");

    public static string Of(Interpreter interp, Value value)
    {
        if (ReferenceEquals(value.Reference, PyEllipsis.Instance))
        {
            return "...";
        }

        if (!Operators.FindAttribute(interp, value, Origin).IsUnbound && !Operators.FindAttribute(interp, value, Arguments).IsUnbound)
        {
            return Operators.Repr(interp, value);
        }

        Value name = Operators.FindAttribute(interp, value, Names.QualName);
        Value module = name.IsUnbound ? Value.Unbound : Operators.FindAttribute(interp, value, Names.Module);
        if (module.IsUnbound || module.IsNone)
        {
            return Operators.Repr(interp, value);
        }

        return module.As<PyStr>()?.Text == "builtins"
            ? Operators.Str(interp, name)
            : $"{Operators.Str(interp, module)}.{Operators.Str(interp, name)}";
    }

    public static string Join(Interpreter interp, ReadOnlySpan<Value> values, string separator = ", ")
    {
        var texts = new string[values.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            interp.Step();
            texts[i] = values[i].Reference is PyList list ? $"[{Join(interp, list.ToArray())}]" : Of(interp, values[i]);
        }

        return string.Join(separator, texts);
    }
}
