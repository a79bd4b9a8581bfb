using MiniPy.Modules.Streams;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>print and input.</summary>
internal static class InputOutput
{
    private static readonly PyStr StdoutName = new("stdout");

    public static BuiltinRow[] Rows { get; } =
    [
        new("print", "*args, sep=' ', end='\\n', file=None, flush=False", Print, "Prints the values to a stream, or to sys.stdout by default."),
        new("input", "prompt='', /", Input, "Read a string from standard input.  The trailing newline is stripped."),
        new("open", "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None", Open, "Open file and return a stream.  Raise OSError upon failure."),
    ];

    /// <summary>The streams are written in Python.</summary>
    private static Value Open(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        interp.CallMethod(Modules.ModuleLoader.Import(interp, "_io"), new PyStr("_open"), arguments.ToArray());

    private static Value Print(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        // The starred parameter's values arrive behind the named ones.
        Value[] values = arguments[4].Unchecked<PyTuple>().Items;
        string separator = Separator(arguments[0], "sep", " ");
        string end = Separator(arguments[1], "end", "\n");
        Value file = arguments[2].IsNone ? Sys(interp, StdoutName) : arguments[2];
        if (file.IsNone)
        {
            return Value.None;
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0 && !TryWrite(interp, file, separator))
            {
                return Value.Error;
            }

            if (Operators.StrOrNull(interp, values[i]) is not { } text || !TryWrite(interp, file, text))
            {
                return Value.Error;
            }
        }

        if (!TryWrite(interp, file, end))
        {
            return Value.Error;
        }

        if (Operators.Truth(interp, arguments[3]))
        {
            interp.CallMethod(file, Names.Flush);
        }

        return Value.None;
    }

    private static string Separator(Value value, string name, string otherwise) => value.IsNone
        ? otherwise
        : value.As<PyStr>()?.Text ?? throw Throw.TypeError($"{name} must be None or a string, not {value.Type.Name}");

    private static Value Sys(Interpreter interp, PyStr name)
    {
        Value sys = interp.Modules.GetStr(new PyStr("sys"));
        Value stream = sys.Reference is PyModule module ? module.Names.GetStr(name) : Value.Unbound;
        return stream.IsUnbound ? throw Throw.RuntimeError($"lost sys.{name.Text}") : stream;
    }

    /// <summary>Writes a text to a stream, an empty one too; false with an exception pending.</summary>
    private static bool TryWrite(Interpreter interp, Value file, string text)
    {
        if (file.IsExactly<PyTextStream>())
        {
            if (text.Length > 0)
            {
                file.Unchecked<PyTextStream>().Write(interp, text);
            }

            return true;
        }

        if (file.IsExactly<PyStringIO>() && file.Unchecked<PyStringIO>() is { WritesItself: true } stream)
        {
            return stream.Write(interp, text);
        }

        Value method = Operators.GetAttribute(interp, file, Names.Write);
        return !interp.CallOrError(method, PyStr.From(text)).IsError;
    }

    private static Value Input(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value output = Sys(interp, StdoutName);
        if (!TryWrite(interp, output, Operators.Str(interp, arguments[0])))
        {
            return Value.Error;
        }

        interp.CallMethod(output, Names.Flush);
        Value line = interp.CallMethod(Sys(interp, new PyStr("stdin")), Names.ReadLine);
        string text = line.As<PyStr>()?.Text ?? throw Throw.TypeError("object.readline() returned non-string");
        if (text.Length == 0)
        {
            throw Throw.New(Exceptions.EOFError, "EOF when reading a line");
        }

        return Value.FromString(text.EndsWith('\n') ? text[..^1] : text);
    }
}
