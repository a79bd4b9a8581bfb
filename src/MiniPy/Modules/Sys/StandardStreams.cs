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
            new("readline", "size=-1, /", (_, a) => Value.FromString(a[0].Unchecked<PyTextStream>().ReadLine())),
            new("read", "size=-1, /", (_, a) => Value.FromString(a[0].Unchecked<PyTextStream>().ReadToEnd())),
            new("readable", "/", (_, a) => Value.FromBool(!a[0].Unchecked<PyTextStream>().IsWritable)),
            new("writable", "/", (_, a) => Value.FromBool(a[0].Unchecked<PyTextStream>().IsWritable)),
            new("isatty", "/", (_, _) => Value.False),
        ],
        Attributes =
        [
            new("name", (_, self) => Value.FromString(self.Unchecked<PyTextStream>().Name)),
            new("encoding", (_, _) => Value.FromString("utf-8")),
            new("errors", (_, _) => Value.FromString("strict")),
        ],
    };

    private static Value Write(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr text = arguments[1].As<PyStr>() ?? throw Throw.TypeError($"write() argument must be str, not {arguments[1].Type.Name}");
        arguments[0].Unchecked<PyTextStream>().Write(interp, text.Text);
        return Value.FromInt(text.Length);
    }

    private static Value Flush(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        arguments[0].Unchecked<PyTextStream>().Flush();
        return Value.None;
    }
}
