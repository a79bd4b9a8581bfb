using MiniPy.Builtins;
using MiniPy.Modules;
using MiniPy.Objects;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>"Did you mean" behind a NameError, an AttributeError and an ImportError: what the program probably wanted to write.</summary>
internal static class NameSuggestion
{
    private static readonly PyStr Self = new("self");

    /// <summary>The words to add to an exception's text; none in most cases.</summary>
    public static string For(Interpreter interp, PyException error)
    {
        PyType type = error.Type;
        string field = type.IsSubtypeOf(Exceptions.ImportError) ? "name_from"
            : type.IsSubtypeOf(Exceptions.NameError) || type.IsSubtypeOf(Exceptions.AttributeError) ? "name" : string.Empty;
        if (field.Length == 0 || error.Field(field).As<PyStr>()?.Text is not { } wrong)
        {
            return string.Empty;
        }

        string? near = null;
        try
        {
            near = type.IsSubtypeOf(Exceptions.AttributeError) ? ForAttribute(interp, error, wrong)
                : type.IsSubtypeOf(Exceptions.ImportError) ? ForImport(interp, error, wrong)
                : ForName(interp, error, wrong);
        }
        catch (PythonException)
        {
            // What the object itself does when it is asked for its names may fail: then there is nothing to suggest.
            near = null;
        }

        string text = near is null ? string.Empty : $". Did you mean: '{near}'?";
        if (type.IsSubtypeOf(Exceptions.NameError) && StandardModules.Names.Contains(wrong))
        {
            text += near is null ? $". Did you forget to import '{wrong}'?" : $" Or did you forget to import '{wrong}'?";
        }

        return text;
    }

    private static string? ForAttribute(Interpreter interp, PyException error, string wrong)
    {
        Value owner = error.Field("obj");
        IEnumerable<string> names = Texts(Builtins.Directory.AsObjectSays(interp, owner));
        bool hidesPrivate = !wrong.StartsWith('_')
            && !(InnermostLocals(interp, error)?.GetStr(Self) is { IsUnbound: false } self && ReferenceEquals(self.Reference, owner.Reference) && !self.IsInt);
        return Suggestions.Closest(wrong, hidesPrivate ? names.Where(static name => !name.StartsWith('_')) : names);
    }

    private static string? ForImport(Interpreter interp, PyException error, string wrong)
    {
        if (error.Field("name").As<PyStr>()?.Text is not { } module)
        {
            return null;
        }

        Value imported = ModuleLoader.Import(interp, module);
        Value top = interp.Modules.GetStr(new PyStr(module.Split('.')[0]));
        IEnumerable<string> names = Texts(Builtins.Directory.Of(interp, top.IsUnbound ? imported : top));
        return Suggestions.Closest(wrong, wrong.StartsWith('_') ? names : names.Where(static name => !name.StartsWith('_')));
    }

    private static string? ForName(Interpreter interp, PyException error, string wrong)
    {
        if (Innermost(error) is not { } entry)
        {
            return null;
        }

        PyFrame frame = entry.FrameFor(interp);
        PyDict? locals = InnermostLocals(interp, error);
        if (locals?.GetStr(Self) is { IsUnbound: false } self && !Operators.FindAttribute(interp, self, new PyStr(wrong)).IsUnbound)
        {
            return "self." + wrong;
        }

        return Suggestions.Closest(wrong, [.. Keys(locals), .. Keys(frame.Frame.Function.Globals), .. Keys(interp.Builtins.Names)]);
    }

    private static PyTraceback? Innermost(PyException error)
    {
        PyTraceback? entry = error.Traceback;
        while (entry?.Next is { } next)
        {
            entry = next;
        }

        return entry;
    }

    private static PyDict? InnermostLocals(Interpreter interp, PyException error) =>
        Innermost(error) is { } entry ? FrameLocals.Of(entry.FrameFor(interp).Frame).As<PyDict>() : null;

    private static List<string> Keys(PyDict? names)
    {
        var keys = new List<string>();
        for (int position = 0; names is not null && names.NextEntry(ref position, out Value key, out _);)
        {
            if (key.As<PyStr>() is { } name)
            {
                keys.Add(name.Text);
            }
        }

        return keys;
    }

    private static IEnumerable<string> Texts(PyList names) => names.ToArray().Select(static name => name.As<PyStr>()?.Text).OfType<string>();
}
