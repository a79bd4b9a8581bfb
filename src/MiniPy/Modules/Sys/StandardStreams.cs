using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The type of the standard streams.</summary>
internal static class StandardStreams
{
    public static readonly PyType Type = new("TextIOWrapper", new TextStreamSlots(), Types.Object, static () => Table, isSubclassable: false)
    {
        Module = "_io",
    };

    private static TypeTable Table => new()
    {
        Specials = "__repr__ __iter__ __next__",
        Methods =
        [
            new("write", "text, /", Write),
            new("flush", "/", Flush),
            new("readline", "size=-1, /", (interp, a) => Value.FromString(Stream(a).ReadLine(interp, Size(interp, a[1])))),
            new("read", "size=-1, /", (interp, a) => Value.FromString(Stream(a).Read(interp, Size(interp, a[1])))),
            new("readlines", "hint=-1, /", ReadLines),
            new("writelines", "lines, /", WriteLines),
            new("seekable", "/", (_, _) => Value.False),
            new("fileno", "/", (_, a) => Value.FromInt(Stream(a).Number)),
            new("reconfigure", "*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None", (_, _) => Value.None),
            new("__enter__", "/", (_, a) => a[0]),
            new("__exit__", "*exc_info", Flush),
            new("readable", "/", (_, a) => Value.FromBool(!a[0].Unchecked<PyTextStream>().IsWritable)),
            new("writable", "/", (_, a) => Value.FromBool(a[0].Unchecked<PyTextStream>().IsWritable)),
            new("isatty", "/", (_, a) => Value.FromBool(!IsRedirected(Stream(a).Number))),
        ],
        Attributes =
        [
            new("name", (_, self) => Value.FromString(self.Unchecked<PyTextStream>().Name)),
            new("encoding", (_, _) => Value.FromString("utf-8")),
            new("errors", (_, self) => Value.FromString(self.Unchecked<PyTextStream>().Number == 2 ? "backslashreplace" : "strict")),
            new("mode", (_, self) => Value.FromString(self.Unchecked<PyTextStream>().IsWritable ? "w" : "r")),
            new("closed", (_, _) => Value.False),
            new("newlines", (_, _) => Value.None),
            new("line_buffering", (_, self) => Value.FromBool(self.Unchecked<PyTextStream>().Number == 2)),
            new("write_through", (_, _) => Value.False),
            new("buffer", Buffer),
        ],
    };

    private static Value Write(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr text = arguments[1].As<PyStr>() ?? throw Throw.TypeError($"write() argument must be str, not {arguments[1].Type.Name}");
        arguments[0].Unchecked<PyTextStream>().Write(interp, text.Text);
        return Value.FromInt(text.Length);
    }

    private static PyTextStream Stream(ReadOnlySpan<Value> arguments) => arguments[0].Unchecked<PyTextStream>();

    private static long Size(Interpreter interp, Value value) => value.IsNone ? -1 : Operators.IndexInt64(interp, value);

    private static bool IsRedirected(int number) => number switch
    {
        0 => Console.IsInputRedirected,
        1 => Console.IsOutputRedirected,
        _ => Console.IsErrorRedirected,
    };

    private static Value ReadLines(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long hint = Size(interp, arguments[1]);
        var lines = new List<Value>();
        long total = 0;
        for (string line = Stream(arguments).ReadLine(interp, -1); line.Length > 0; line = Stream(arguments).ReadLine(interp, -1))
        {
            lines.Add(Value.FromString(line));
            total += line.Length;
            if (hint > 0 && total >= hint)
            {
                break;
            }
        }

        return new PyList([.. lines]);
    }

    private static Value WriteLines(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value iterator = Iteration.GetIterator(interp, arguments[1]);
        while (Iteration.MoveNext(interp, iterator, out Value line))
        {
            Write(interp, [arguments[0], line]);
        }

        return Value.None;
    }

    /// <summary>The stream of bytes below: one of io's classes, over the same stream of the host.</summary>
    private static Value Buffer(Interpreter interp, Value self)
    {
        PyTextStream stream = self.Unchecked<PyTextStream>();
        if (stream.Buffer.IsUnbound)
        {
            stream.Buffer = interp.CallMethod(
                ModuleLoader.Import(interp, "_io"), new PyStr("_standard"), Value.FromInt(stream.Number), Value.FromString(stream.Name));
        }

        return stream.Buffer;
    }

    private static Value Flush(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        arguments[0].Unchecked<PyTextStream>().Flush();
        return Value.None;
    }
}
