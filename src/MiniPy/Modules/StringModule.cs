using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The _string module: format strings taken apart, for <c>string.Formatter</c> (library reference, "Custom String Formatting").</summary>
internal static class StringModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("formatter_parser", "string, /", (_, a) => new PyFormatPieces(Text(a[0]))),
        new("formatter_field_name_split", "string, /", SplitName),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("_string", Rows);

    private static string Text(Value value) => value.As<PyStr>()?.Text ?? throw Throw.TypeError($"expected str, got {value.Type.Name}");

    private static Value SplitName(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string name = Text(arguments[0]);
        int end = name.AsSpan().IndexOfAny('.', '[');
        string first = end < 0 ? name : name[..end];
        return new PyTuple([PyFieldNameSteps.Key(first), new PyFieldNameSteps(name, first.Length)]);
    }
}

/// <summary>Gives the pieces of a format: (literal text, field name, format specification, conversion).</summary>
internal sealed class PyFormatPieces(string format) : PyIterator(PieceType)
{
    private static readonly PyType PieceType = new("formatteriterator", new IteratorSlots(), Types.Object, static () => Table, isSubclassable: false)
    {
        Module = "_string",
    };

    private static TypeTable Table => new() { Specials = "__iter__ __next__" };

    public string Format { get; } = format;

    /// <summary>Where the next piece begins.</summary>
    public int Position { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Position >= Format.Length)
        {
            return Value.End;
        }

        int position = Position;
        StrFormatting.Field? field = StrFormatting.ReadPiece(Format, ref position, out Range literal);
        Position = position;
        Value text = Value.FromString(Format[literal]);
        return field is not { } found
            ? new PyTuple([text, Value.None, Value.None, Value.None])
            : new PyTuple(
                [text, Value.FromString(found.Name), Value.FromString(found.Specification), found.Conversion.Length == 0 ? Value.None : Value.FromString(found.Conversion)]);
    }
}

/// <summary>Gives the steps of a field's name after its first part: (is it an attribute?, name or key).</summary>
internal sealed class PyFieldNameSteps(string name, int position) : PyIterator(StepType)
{
    private static readonly PyType StepType = new("fieldnameiterator", new IteratorSlots(), Types.Object, static () => Table, isSubclassable: false)
    {
        Module = "_string",
    };

    private static TypeTable Table => new() { Specials = "__iter__ __next__" };

    public string Name { get; } = name;

    /// <summary>Where the next step begins.</summary>
    public int Position { get; private set; } = position;

    public override Value Next(Interpreter interp)
    {
        if (Position >= Name.Length)
        {
            return Value.End;
        }

        int position = Position;
        string key = StrFormatting.ReadStep(Name, ref position, out bool isAttribute);
        Position = position;
        return new PyTuple([Value.FromBool(isAttribute), isAttribute ? Value.FromString(key) : Key(key)]);
    }

    /// <summary>A key is a number where it is all digits.</summary>
    public static Value Key(string text)
    {
        long number = StrFormatting.ToInteger(text);
        return number >= 0 ? Value.FromInt(number) : Value.FromString(text);
    }
}
