using System.Text;
using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>help and breakpoint (library reference, "Built-in Functions").</summary>
internal static class HelpFunctions
{
    private static readonly PyStr HookName = new("breakpointhook");
    private static readonly PyStr StdoutName = new("stdout");

    public static BuiltinRow[] Rows { get; } =
    [
        new("breakpoint", "*args, **kws", Breakpoint, "Call sys.breakpointhook(*args, **kws)."),
        new("help", "request=<unset>, /", Help, "Show the signature and the docstring of an object, and what a class or module has."),
    ];

    private static Value Breakpoint(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value hook = SysModule.Find(interp, HookName);
        return hook.IsUnbound
            ? throw Throw.RuntimeError("lost sys.breakpointhook")
            : interp.Call(hook, CallArguments.From(interp, arguments[0].Unchecked<PyTuple>().Items, arguments[1].Unchecked<PyDict>()));
    }

    private static Value Help(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string text = arguments[0].IsUnbound ? "help(object) shows what an object is for.\n" : Describe(interp, arguments[0]);
        interp.CallMethod(SysModule.Find(interp, StdoutName), Names.Write, Value.FromString(text));
        return Value.None;
    }

    private static string Describe(Interpreter interp, Value subject)
    {
        var text = new StringBuilder();
        string name = Operators.FindAttribute(interp, subject, Names.Name).As<PyStr>()?.Text ?? Operators.Repr(interp, subject);
        switch (subject.Reference)
        {
            case PyType type:
                text.Append($"Help on class {name}:\n\nclass {name}({string.Join(", ", type.Bases.Select(each => each.Name))})\n");
                AppendDoc(interp, text, subject, " |  ");
                AppendMembers(interp, text, type.Namespace);
                break;
            case PyModule module:
                text.Append($"Help on module {name}:\n\n");
                AppendDoc(interp, text, subject, "    ");
                AppendMembers(interp, text, module.Names);
                break;
            case PyFunction or PyBuiltinFunction or PyMethodDescriptor or PyBoundMethod:
                text.Append($"Help on function {name}:\n\n{name}{SignatureOf(interp, subject)}\n");
                AppendDoc(interp, text, subject, "    ");
                break;
            default:
                text.Append($"Help on {subject.Type.Name} object:\n\n");
                AppendDoc(interp, text, subject, "    ");
                AppendMembers(interp, text, subject.Type.Namespace);
                break;
        }

        return text.ToString();
    }

    private static void AppendDoc(Interpreter interp, StringBuilder text, Value subject, string indentation)
    {
        if (Operators.FindAttribute(interp, subject, Names.Doc).As<PyStr>() is { } doc)
        {
            foreach (string line in doc.Text.Split('\n'))
            {
                text.Append(indentation).Append(line).Append('\n');
            }
        }
    }

    /// <summary>The public functions and classes of a namespace, with the first line of each docstring.</summary>
    private static void AppendMembers(Interpreter interp, StringBuilder text, PyDict names)
    {
        int position = 0;
        while (names.NextEntry(ref position, out Value key, out Value value))
        {
            if (key.As<PyStr>() is not { } name || name.Text.StartsWith('_') || !value.Type.Slots.IsCallable)
            {
                continue;
            }

            string summary = Operators.FindAttribute(interp, value, Names.Doc).As<PyStr>()?.Text.Split('\n')[0] ?? string.Empty;
            text.Append($"\n    {name.Text}{SignatureOf(interp, value)}\n").Append(summary.Length == 0 ? string.Empty : $"        {summary}\n");
        }
    }

    /// <summary>The parameters, as written for builtins and by name for functions.</summary>
    private static string SignatureOf(Interpreter interp, Value function) => function.Reference switch
    {
        PyBuiltinFunction builtin => $"({builtin.Row.SignatureText.Replace("=<unset>", string.Empty, StringComparison.Ordinal)})",
        PyMethodDescriptor method => $"(self, {method.Row.SignatureText.Replace("=<unset>", string.Empty, StringComparison.Ordinal)})",
        PyFunction python => $"({string.Join(", ", python.Code.Signature.Names.Select(name => name.Text))})",
        PyBoundMethod bound => SignatureOf(interp, bound.Function),
        _ => "(...)",
    };
}
