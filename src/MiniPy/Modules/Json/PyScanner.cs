using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>
/// <c>make_scanner(context)</c>: reads documents as a JSONDecoder, the context, says. Called with a str and an index, it gives the value there and the
/// index behind it.
/// </summary>
internal sealed class PyScanner(PyType type) : PyObject(type)
{
    public static readonly PyType ScannerType = new("_json.Scanner", new ScannerSlots(), Types.Object, static () => Table);

    private ReadingRoom? room;

    public bool IsStrict { get; private init; }

    public Value ObjectHook { get; private init; }

    public Value ObjectPairsHook { get; private init; }

    public Value ParseFloat { get; private init; }

    public Value ParseInt { get; private init; }

    public Value ParseConstant { get; private init; }

    private static TypeTable Table => new()
    {
        Doc = "JSON scanner object",
        HasNew = true,
        Specials = "__call__",
        Methods = [BuiltinRow.Of2("decode", "string, /", (interp, self, text) => Decode(interp, Self(self), text), "Return what a whole document says.")],
        Attributes =
        [
            new("strict", (_, self) => Value.FromBool(Self(self).IsStrict)) { IsMember = true },
            new("object_hook", (_, self) => Self(self).ObjectHook) { IsMember = true },
            new("object_pairs_hook", (_, self) => Self(self).ObjectPairsHook) { IsMember = true },
            new("parse_float", (_, self) => Self(self).ParseFloat) { IsMember = true },
            new("parse_int", (_, self) => Self(self).ParseInt) { IsMember = true },
            new("parse_constant", (_, self) => Self(self).ParseConstant) { IsMember = true },
        ],
    };

    public static PyScanner Make(Interpreter interp, PyType type, Value context) => new(type)
    {
        IsStrict = Operators.Truth(interp, Setting(interp, context, "strict")),
        ObjectHook = Setting(interp, context, "object_hook"),
        ObjectPairsHook = Setting(interp, context, "object_pairs_hook"),
        ParseFloat = Setting(interp, context, "parse_float"),
        ParseInt = Setting(interp, context, "parse_int"),
        ParseConstant = Setting(interp, context, "parse_constant"),
    };

    /// <summary>The value at an index and the index behind it; raises StopIteration where there is none.</summary>
    public static Value Scan(Interpreter interp, PyScanner scanner, Value document, Value index)
    {
        long start = Operators.IndexInt64(interp, index);
        if (document.As<PyStr>() is not { } source)
        {
            return interp.Raise(Throw.TypeError($"first argument must be a string, not {document.Type.Name}"));
        }

        if (start < 0)
        {
            return interp.Raise(Throw.ValueError("idx cannot be negative"));
        }

        if (start > source.Length)
        {
            return interp.Raise(new PyException(Exceptions.StopIteration, Value.FromInt(start)) { IsValueDue = true });
        }

        Value value = Read(interp, scanner, source, source.OffsetOf((int)start), out int end);
        return value.IsError ? value
            : value.IsUnbound ? DecodeErrors.Stop(interp, source, end)
            : new PyTuple([value, Value.FromInt(source.IndexOfOffset(end))]);
    }

    /// <summary>What a whole document says, with white space around it allowed.</summary>
    private static Value Decode(Interpreter interp, PyScanner scanner, Value document)
    {
        if (document.As<PyStr>() is not { } source)
        {
            return interp.Raise(Throw.TypeError(document.Reference is PyBytes or PyByteArray or PyMemoryView
                ? "cannot use a string pattern on a bytes-like object"
                : $"expected string or bytes-like object, got '{document.Type.Name}'"));
        }

        string text = source.Text;
        Value value = Read(interp, scanner, source, DocumentReader.SkipSpace(interp, text, 0), out int end);
        if (value.IsUnbound)
        {
            return DecodeErrors.Missing(interp, source, end);
        }

        int rest = value.IsError ? text.Length : DocumentReader.SkipSpace(interp, text, end);
        return rest == text.Length ? value : DecodeErrors.At(interp, "Extra data", source, rest);
    }

    /// <summary>The value at an offset; <see cref="Value.Unbound"/> where one is missing, with the offset in <paramref name="end"/>.</summary>
    private static Value Read(Interpreter interp, PyScanner scanner, PyStr source, int start, out int end)
    {
        // A hook may have the same scanner read another document.
        ReadingRoom room = scanner.room ?? new ReadingRoom();
        scanner.room = null;
        try
        {
            var reader = new DocumentReader(interp, scanner, source, room);
            Value value = reader.Read(start);
            end = reader.End;
            return value;
        }
        finally
        {
            room.Clear();
            scanner.room = room;
        }
    }

    private static PyScanner Self(Value self) => (PyScanner)self.Reference!;

    private static Value Setting(Interpreter interp, Value context, string name) => Operators.GetAttribute(interp, context, new PyStr(name));
}

internal sealed class ScannerSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("make_scanner", "context");
    private static readonly ConstructorSignature Call2 = new("scan_once", "string, idx");

    public override bool IsCallable => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => PyScanner.Make(interp, type, Constructor.BindOptional(arguments));

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        Call2.Bind(arguments, bound);
        return PyScanner.Scan(interp, (PyScanner)self.Reference!, bound[0], bound[1]);
    }
}
