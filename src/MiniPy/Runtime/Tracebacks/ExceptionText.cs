using MiniPy.Objects;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>The last lines of a traceback: the exception's type and text, and the notes that were added to it.</summary>
internal static class ExceptionText
{
    private static readonly PyStr ModuleName = new("__module__");
    private static readonly PyStr QualifiedName = new("__qualname__");

    public static IEnumerable<string> Lines(Interpreter interp, PyException exception, TracebackColors colors) =>
        [Final(interp, exception, colors), .. Notes(interp, exception)];

    /// <summary>The type and the text alone, with neither suggestions nor notes.</summary>
    public static string Plain(Interpreter interp, PyException exception)
    {
        string text = Shown(interp, exception, "exception");
        return TypeName(interp, exception.Type) + (text.Length == 0 ? "\n" : $": {text}\n");
    }

    private static string Final(Interpreter interp, PyException exception, TracebackColors colors)
    {
        string type = TypeName(interp, exception.Type);
        if (exception.Type.IsSubtypeOf(Exceptions.SyntaxError))
        {
            return SyntaxErrorText.Format(interp, exception, type, colors);
        }

        string text = Shown(interp, exception, "exception") + NameSuggestion.For(interp, exception);
        string title = colors.Type + type + colors.Reset;
        return text.Length == 0 ? title + "\n" : $"{title}: {colors.AtPlace(text)}\n";
    }

    private static string TypeName(Interpreter interp, PyType type)
    {
        string name = Operators.FindAttribute(interp, type, QualifiedName).As<PyStr>()?.Text ?? type.Name;
        string module = Operators.FindAttribute(interp, type, ModuleName).As<PyStr>()?.Text ?? "<unknown>";
        return module is "__main__" or "builtins" ? name : $"{module}.{name}";
    }

    /// <summary>An object's str, or words in its place if that fails.</summary>
    private static string Shown(Interpreter interp, Value value, string what)
    {
        try
        {
            return Operators.Str(interp, value);
        }
        catch (PythonException)
        {
            return $"<{what} str() failed>";
        }
    }

    private static string ShownRepr(Interpreter interp, Value value)
    {
        try
        {
            return Operators.Repr(interp, value);
        }
        catch (PythonException)
        {
            return "<__notes__ repr() failed>";
        }
    }

    private static IEnumerable<string> Notes(Interpreter interp, PyException exception)
    {
        Value notes;
        try
        {
            notes = Operators.FindAttribute(interp, exception, Names.Notes);
        }
        catch (PythonException error)
        {
            return [$"Ignored error getting __notes__: {ShownRepr(interp, error.Value)}\n"];
        }

        if (notes.IsUnbound || notes.IsNone)
        {
            return [];
        }

        Value[]? items = notes.As<PyList>()?.ToArray() ?? notes.As<PyTuple>()?.Items;
        return items is null
            ? [ShownRepr(interp, notes) + "\n"]
            : items.SelectMany(note => Shown(interp, note, "note").Split('\n')).Select(static line => line + "\n").ToArray();
    }
}
