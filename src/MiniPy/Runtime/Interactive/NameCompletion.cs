using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Syntax;

namespace MiniPy.Runtime.Interactive;

/// <summary>What a name that is being typed could become, by the rules of rlcompleter, but without running any Python code.</summary>
internal sealed class NameCompletion(Interpreter interp)
{
    private static readonly PyStr MainName = new(MainModule.Name);

    private static readonly string[] Keywords =
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for",
        "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
        "case", "match", "type",
    ];

    public ReplCompletion Complete(string text, int position)
    {
        int start = position;
        while (start > 0 && IsWordPart(text[start - 1]))
        {
            start--;
        }

        string word = text[start..position];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        string line = text[(text.LastIndexOf('\n', Math.Max(start - 1, 0)) + 1)..start].TrimStart();
        if (ModuleBeforeImport(line) is { } module)
        {
            AddAttributes(found, module.Split('.'), string.Empty, word);
        }
        else if (line is "import " or "from ")
        {
            AddModules(found, word);
        }
        else if (word.LastIndexOf('.') is var dot and >= 0)
        {
            AddAttributes(found, word[..dot].Split('.'), word[..(dot + 1)], word[(dot + 1)..]);
        }
        else
        {
            AddNames(found, word);
        }

        return new ReplCompletion(start, [.. found]);
    }

    private static bool IsWordPart(char character) => character is '_' or '.' || char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    /// <summary>The module of <c>from module import names, </c>; null for anything else.</summary>
    private static string? ModuleBeforeImport(string line)
    {
        string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is ["from", var module, "import", ..] && line[^1] is ' ' or ',' or '(' ? module : null;
    }

    private void AddNames(SortedSet<string> found, string start)
    {
        foreach (string keyword in Keywords)
        {
            if (keyword.StartsWith(start, StringComparison.Ordinal))
            {
                found.Add(keyword + AfterKeyword(keyword));
            }
        }

        foreach (PyDict names in (PyDict[])[MainNames, interp.Builtins.Names])
        {
            AddMatching(found, names, string.Empty, start, showsPrivate: true);
        }
    }

    private static string AfterKeyword(string keyword) => keyword switch
    {
        "finally" or "try" => ":",
        "False" or "None" or "True" or "break" or "continue" or "pass" or "else" => string.Empty,
        _ => " ",
    };

    private void AddAttributes(SortedSet<string> found, string[] path, string before, string start)
    {
        Value owner = Follow(path);
        if (owner.IsUnbound)
        {
            return;
        }

        var names = new PyDict();
        foreach (Value name in MiniPy.Builtins.Directory.Of(interp, owner).ToArray())
        {
            names.SetStr(name.Unchecked<PyStr>(), FindQuietly(owner, name.Unchecked<PyStr>()));
        }

        // As rlcompleter: what begins with underscores shows only where they are typed, or where there is nothing else.
        AddMatching(found, names, before, start, showsPrivate: start.StartsWith('_'));
        if (found.Count == 0)
        {
            AddMatching(found, names, before, start, showsPrivate: true);
        }
    }

    private static void AddMatching(SortedSet<string> found, PyDict names, string before, string start, bool showsPrivate)
    {
        int position = 0;
        while (names.NextEntry(ref position, out Value key, out Value value))
        {
            if (key.As<PyStr>() is { } name && name.Text.StartsWith(start, StringComparison.Ordinal) && (showsPrivate || !name.Text.StartsWith('_')))
            {
                found.Add(before + name.Text + AfterValue(value));
            }
        }
    }

    private static string AfterValue(Value value) => value.IsUnbound || !value.Type.Slots.IsCallable ? string.Empty
        : value.Reference is PyFunction { Code.Signature.Count: 0 } ? "()" : "(";

    private Value Follow(string[] path)
    {
        var first = new PyStr(path[0]);
        Value value = MainNames.GetStr(first);
        value = value.IsUnbound ? interp.Builtins.Names.GetStr(first) : value;
        if (value.IsUnbound && path.Length > 0)
        {
            value = ModuleLoader.Find(interp, path[0]);
        }

        for (int i = 1; i < path.Length && !value.IsUnbound; i++)
        {
            value = FindQuietly(value, new PyStr(path[i]));
        }

        return value;
    }

    /// <summary>An attribute, or <see cref="Value.Unbound"/> where there is none, or where only Python code could tell.</summary>
    private Value FindQuietly(Value owner, PyStr name)
    {
        if (owner.Reference is PyModule module)
        {
            return module.Names.GetStr(name);
        }

        Value inClass = (owner.Reference as PyType ?? owner.Type).Lookup(name);
        bool runsCode = inClass.Reference is PyProperty || (!inClass.IsUnbound && inClass.Type.IsUserDefined && inClass.Type.Slots.IsDescriptor);
        if (runsCode || !owner.Type.Slots.UsesDefaultAttributeAccess)
        {
            return runsCode ? Value.Unbound : owner.Reference?.OwnAttribute(name) is { IsUnbound: false } own ? own : inClass;
        }

        return Operators.FindAttribute(interp, owner, name);
    }

    private void AddModules(SortedSet<string> found, string start)
    {
        foreach (string name in ModuleLoader.PublicNames.Concat(LibraryFiles.PublicNames).Concat(ModuleFiles.NamesOnPath(interp)))
        {
            if (name.StartsWith(start, StringComparison.Ordinal))
            {
                found.Add(name);
            }
        }
    }

    private PyDict MainNames => ((PyModule)interp.Modules.GetStr(MainName).Reference!).Names;
}
