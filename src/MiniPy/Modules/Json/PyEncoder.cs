using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>
/// <c>make_encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)</c>: writes documents. Called with
/// an object and the level that it begins at, it gives a tuple of the document's parts, of which there is one.
/// </summary>
internal sealed class PyEncoder(PyType type) : PyObject(type)
{
    public static readonly PyType EncoderType = new("_json.Encoder", new EncoderSlots(), Types.Object, static () => Table);

    private DocumentText? text;

    /// <summary>The dict of the containers being written, or None where a circle is not looked for; nothing is put into it.</summary>
    public Value Markers { get; private init; }

    public Value Default { get; private init; }

    /// <summary>What writes strs.</summary>
    public Value StringEncoder { get; private init; }

    public Value Indent { get; private init; }

    public PyStr KeySeparator { get; private init; } = PyStr.Empty;

    public PyStr ItemSeparator { get; private init; } = PyStr.Empty;

    public bool SortsKeys { get; private init; }

    public bool SkipsKeys { get; private init; }

    public bool AllowsNan { get; private init; }

    private static TypeTable Table => new()
    {
        Doc = "Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)",
        HasNew = true,
        Specials = "__call__",
        Methods =
        [
            BuiltinRow.Of2("encode", "obj, /", (interp, self, value) => Encode(interp, Self(self), value, 0), "Return the document of an object."),
            new("write", "obj, write, /", (interp, a) => Write(interp, Self(a[0]), a[1], a[2]), "Call write() with the parts of the document of an object."),
        ],
        Attributes =
        [
            new("markers", (_, self) => Self(self).Markers) { IsMember = true },
            new("default", (_, self) => Self(self).Default) { IsMember = true },
            new("encoder", (_, self) => Self(self).StringEncoder) { IsMember = true },
            new("indent", (_, self) => Self(self).Indent) { IsMember = true },
            new("key_separator", (_, self) => Self(self).KeySeparator) { IsMember = true },
            new("item_separator", (_, self) => Self(self).ItemSeparator) { IsMember = true },
            new("sort_keys", (_, self) => Value.FromBool(Self(self).SortsKeys)) { IsMember = true },
            new("skipkeys", (_, self) => Value.FromBool(Self(self).SkipsKeys)) { IsMember = true },
        ],
    };

    public static Value Make(Interpreter interp, PyType type, ReadOnlySpan<Value> arguments)
    {
        PyStr keySeparator = Separator(arguments[4], 5);
        PyStr itemSeparator = Separator(arguments[5], 6);
        if (!arguments[0].IsNone && arguments[0].As<PyDict>() is null)
        {
            return interp.Raise(Throw.TypeError($"make_encoder() argument 1 must be dict or None, not {arguments[0].Type.Name}"));
        }

        if (!arguments[3].IsNone && arguments[3].As<PyStr>() is null)
        {
            return interp.Raise(Throw.TypeError($"make_encoder() argument 4 must be str or None, not {arguments[3].Type.Name}"));
        }

        return new PyEncoder(type)
        {
            Markers = arguments[0],
            Default = arguments[1],
            StringEncoder = arguments[2],
            Indent = arguments[3],
            KeySeparator = keySeparator,
            ItemSeparator = itemSeparator,
            SortsKeys = Operators.Truth(interp, arguments[6]),
            SkipsKeys = Operators.Truth(interp, arguments[7]),
            AllowsNan = Operators.Truth(interp, arguments[8]),
        };
    }

    /// <summary>The document of an object as a str, or <see cref="Value.Error"/>.</summary>
    public static Value Encode(Interpreter interp, PyEncoder encoder, Value value, int level)
    {
        // What default() calls may write another document with the same encoder.
        DocumentText text = encoder.text ?? new DocumentText(interp);
        encoder.text = null;
        try
        {
            return new DocumentWriter(interp, encoder, text, Value.Unbound, level).TryWrite(value) ? text.Finish() : Value.Error;
        }
        finally
        {
            text.Clear();
            encoder.text = text;
        }
    }

    /// <summary>Hands the document on in parts, so that what was written before an error has been.</summary>
    private static Value Write(Interpreter interp, PyEncoder encoder, Value value, Value write)
    {
        var writer = new DocumentWriter(interp, encoder, new DocumentText(interp), write, 0);
        if (writer.TryWrite(value))
        {
            return writer.TryFlush() ? Value.None : Value.Error;
        }

        PyException error = interp.TakePending();
        return writer.TryFlush() ? interp.RaiseAgain(error, false) : Value.Error;
    }

    private static PyEncoder Self(Value self) => (PyEncoder)self.Reference!;

    private static PyStr Separator(Value value, int number) =>
        value.As<PyStr>() ?? throw Throw.TypeError($"make_encoder() argument {number} must be str, not {CallArguments.TypeName(value)}");
}

internal sealed class EncoderSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor =
        new("make_encoder", "markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan");

    private static readonly ConstructorSignature CallSignature = new("_iterencode", "obj, _current_indent_level");

    public override bool IsCallable => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var bound = new Value[Constructor.Signature.Count];
        Constructor.Bind(arguments, bound);
        return PyEncoder.Make(interp, type, bound);
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        CallSignature.Bind(arguments, bound);
        long level = Math.Clamp(Operators.IndexInt64(interp, bound[1]), 0, DocumentWriter.MostNested);
        Value text = PyEncoder.Encode(interp, (PyEncoder)self.Reference!, bound[0], (int)level);
        return text.IsError ? text : new PyTuple([text]);
    }
}
