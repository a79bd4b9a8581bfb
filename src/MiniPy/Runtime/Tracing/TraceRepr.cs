using System.Text;
using MiniPy.Objects;

namespace MiniPy.Runtime.Tracing;

/// <summary>
/// Short texts of values. They look like <c>repr</c>, but no code of the program runs for them, nothing is paid and nothing can fail: an instance is shown by
/// the name of its class, a container by its first items.
/// </summary>
internal static class TraceRepr
{
    /// <summary>How long a text may become.</summary>
    public const int MostCharacters = 60;

    private const int MostItems = 8;
    private const int MostDepth = 3;
    private const int MostText = 40;
    private const int MostBytes = 16;

    public static string Of(Value value) => Of(value, MostCharacters);

    public static string Of(Value value, int limit)
    {
        var text = new StringBuilder();
        Append(text, value, 0, limit);
        return Cut(text.ToString(), limit);
    }

    /// <summary>An exception as the statement that would raise it has it.</summary>
    public static string Of(PyException exception)
    {
        var text = new StringBuilder();
        AppendException(text, exception, 0, MostCharacters);
        return Cut(text.ToString(), MostCharacters);
    }

    private static string Cut(string text, int limit)
    {
        // A program can give a class or a generator a name that is no text: half a pair of surrogates.
        text = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') < 0 ? text : string.Concat(text.EnumerateRunes());
        if (text.Length <= limit)
        {
            return text;
        }

        int end = limit - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }

    private static void Append(StringBuilder text, Value value, int depth, int limit)
    {
        if (value.IsInt)
        {
            text.Append(value.AsInt);
        }
        else if (value.IsFloat)
        {
            text.Append(FloatFormatting.Repr(value.AsFloat));
        }
        else if (value.IsBool)
        {
            text.Append(value.IsTrue ? "True" : "False");
        }
        else if (value.IsNone)
        {
            text.Append("None");
        }
        else if (value.IsSpecial)
        {
            text.Append('?');
        }
        else
        {
            AppendObject(text, value.Reference!, depth, limit);
        }
    }

    private static void AppendObject(StringBuilder text, PyObject item, int depth, int limit)
    {
        switch (item)
        {
            case PyStr str:
                text.Append(TextEscaping.Repr(Shortened(str.Text)));
                break;
            case PyBytes bytes:
                text.Append(TextEscaping.ReprBytes(bytes.Data.AsSpan(0, Math.Min(MostBytes, bytes.Data.Length)))).Append(bytes.Data.Length > MostBytes ? "…" : "");
                break;
            case PyInt:
                text.Append("<large int>");
                break;
            case PyTuple tuple:
                AppendItems(text, item, "(", tuple.Items, tuple.Count, tuple.Count == 1 ? ",)" : ")", depth, limit);
                break;
            case PyList list:
                AppendItems(text, item, "[", list.Span, list.Count, "]", depth, limit);
                break;
            case PyDict dictionary:
                AppendDictionary(text, dictionary, depth, limit);
                break;
            case PySet set:
                AppendSet(text, set, depth, limit);
                break;
            case PyException exception:
                AppendException(text, exception, depth, limit);
                break;
            default:
                text.Append(NameOf(item));
                break;
        }
    }

    private static string NameOf(PyObject item) => item switch
    {
        PyGenerator generator => $"<{generator.Code.Kind switch
        {
            CodeKind.Coroutine => "coroutine",
            CodeKind.AsyncGenerator => "async generator",
            _ => "generator",
        }} {generator.Name}>",
        PyFunction function => $"<function {function.Name}>",
        PyBoundMethod { Function.Reference: PyFunction method } => $"<method {method.QualifiedName}>",
        PyBuiltinFunction builtin => $"<built-in {builtin.Name}>",
        PyType type => $"<class {type.Name}>",
        PyModule module => $"<module {module.Name}>",
        PyRange { IsSmall: true } range => range.SmallStep == 1
            ? $"range({range.SmallStart}, {range.SmallStart + range.SmallLength})"
            : $"range({range.SmallStart}, {range.SmallStart + (range.SmallLength * range.SmallStep)}, {range.SmallStep})",
        _ => $"<{item.Type.Name} object>",
    };

    private static string Shortened(string text)
    {
        if (text.Length <= MostText)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[MostText - 1]) ? MostText - 1 : MostText)] + "…";
    }

    private static void AppendItems(
        StringBuilder text, PyObject container, string open, ReadOnlySpan<Value> items, int count, string close, int depth, int limit)
    {
        AppendClass(text, container);
        text.Append(open);
        int shown = depth < MostDepth ? Math.Min(count, MostItems) : 0;
        for (int i = 0; i < shown && text.Length <= limit; i++)
        {
            text.Append(i > 0 ? ", " : "");
            Append(text, items[i], depth + 1, limit);
        }

        text.Append(shown < count ? shown > 0 ? ", …" : "…" : "").Append(close);
    }

    private static void AppendDictionary(StringBuilder text, PyDict dictionary, int depth, int limit)
    {
        AppendClass(text, dictionary);
        text.Append('{');
        int shown = 0;
        int position = 0;
        while (depth < MostDepth && shown < MostItems && text.Length <= limit && dictionary.NextEntry(ref position, out Value key, out Value value))
        {
            text.Append(shown++ > 0 ? ", " : "");
            Append(text, key, depth + 1, limit);
            text.Append(": ");
            Append(text, value, depth + 1, limit);
        }

        text.Append(shown < dictionary.Count ? shown > 0 ? ", …" : "…" : "").Append('}');
    }

    private static void AppendSet(StringBuilder text, PySet set, int depth, int limit)
    {
        AppendClass(text, set);
        text.Append(set.Count == 0 ? "set(" : "{");
        int shown = 0;
        int position = 0;
        while (depth < MostDepth && shown < MostItems && text.Length <= limit && set.NextEntry(ref position, out Value key, out _))
        {
            text.Append(shown++ > 0 ? ", " : "");
            Append(text, key, depth + 1, limit);
        }

        text.Append(shown < set.Count ? shown > 0 ? ", …" : "…" : "").Append(set.Count == 0 ? ')' : '}');
    }

    private static void AppendException(StringBuilder text, PyException exception, int depth, int limit)
    {
        PyTuple arguments = exception.Arguments;
        text.Append(exception.Type.Name);
        if (arguments.Count > 0 && depth < MostDepth)
        {
            text.Append('(');
            for (int i = 0; i < arguments.Count && text.Length <= limit; i++)
            {
                text.Append(i > 0 ? ", " : "");
                Append(text, arguments.Items[i], depth + 1, limit);
            }

            text.Append(')');
        }
    }

    /// <summary>An instance of a class made of a container says so.</summary>
    private static void AppendClass(StringBuilder text, PyObject container)
    {
        if (container.Type.IsUserDefined || container.Type == Types.FrozenSet)
        {
            text.Append(container.Type.Name);
        }
    }
}
