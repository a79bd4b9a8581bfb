using MiniPy.Objects;

namespace MiniPy.Runtime.Tracing;

/// <summary>Reads the variables of a frame.</summary>
internal static class TraceVariables
{
    private const int MostVariables = 24;

    public static TraceLocals Of(Code code, Frame frame, TraceTexts texts)
    {
        var variables = new List<(string, string)>();
        if (code.Name == "<module>")
        {
            AddGlobals(variables, frame.Function.Globals, texts);
        }
        else
        {
            for (int i = 0; i < code.LocalNames.Length && variables.Count < MostVariables; i++)
            {
                Add(variables, code.LocalNames[i], frame[Frame.FirstLocal + i], texts);
            }
        }

        return variables.Count == 0 ? TraceLocals.None : new TraceLocals([.. variables]);
    }

    /// <summary>Of a module only what a program calls its variables: no functions, classes or modules.</summary>
    private static void AddGlobals(List<(string, string)> variables, PyDict globals, TraceTexts texts)
    {
        int position = 0;
        while (variables.Count < MostVariables && globals.NextEntry(ref position, out Value key, out Value value))
        {
            if (key.Reference is PyStr name && !name.Text.StartsWith('_') && value.Reference is not (PyFunction or PyType or PyModule or PyBuiltinFunction))
            {
                Add(variables, name.Text, value, texts);
            }
        }
    }

    private static void Add(List<(string, string)> variables, string name, Value value, TraceTexts texts)
    {
        value = value.Reference is Cell cell ? cell.Value : value;
        if (!value.IsSpecial && (char.IsLetter(name[0]) || name[0] == '_'))
        {
            variables.Add((name, texts.Of(value)));
        }
    }
}

/// <summary>Texts of values, each kept once.</summary>
internal sealed class TraceTexts
{
    private const int MostKept = 100_000;

    private readonly Dictionary<string, string> known = [];

    public string Of(Value value)
    {
        string text = TraceRepr.Of(value);
        if (known.TryGetValue(text, out string? kept))
        {
            return kept;
        }

        if (known.Count < MostKept)
        {
            known.Add(text, text);
        }

        return text;
    }
}
