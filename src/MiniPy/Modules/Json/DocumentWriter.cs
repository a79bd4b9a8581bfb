using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>Writes the document of an object, as an encoder says. What is named <c>Try</c> is false with an exception pending.</summary>
internal sealed partial class DocumentWriter
{
    /// <summary>Deeper nesting is a RecursionError, as it is with CPython's limits, even where there would be room on the stack.</summary>
    public const int MostNested = 9_997;

    /// <summary>So much text is handed on at once where it is not all kept.</summary>
    private const int PartLength = 1 << 15;

    private static readonly PyStr ItemsName = new("items");

    private readonly Interpreter interp;
    private readonly PyEncoder encoder;
    private readonly DocumentText text;
    private readonly Value write;
    private readonly string? indent;
    private readonly string keySeparator;
    private readonly string itemSeparator;
    private readonly bool hasOwnStrings;
    private readonly bool isAscii;
    private Ancestors ancestors;
    private int level;
    private int nesting;

    /// <summary>A writer for one document.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="encoder">How to write.</param>
    /// <param name="text">Where to.</param>
    /// <param name="write">What is called with parts of the text as there are enough of them; unbound to keep them all.</param>
    /// <param name="level">How many indentations the document itself has.</param>
    public DocumentWriter(Interpreter interp, PyEncoder encoder, DocumentText text, Value write, int level)
    {
        this.interp = interp;
        this.encoder = encoder;
        this.text = text;
        this.write = write;
        this.level = level;
        indent = encoder.Indent.As<PyStr>()?.Text;
        keySeparator = encoder.KeySeparator.Text;
        itemSeparator = encoder.ItemSeparator.Text;
        hasOwnStrings = !JsonModule.IsStringEncoder(encoder.StringEncoder, out isAscii);
        ancestors = new Ancestors(isWatched: !encoder.Markers.IsNone);
    }

    public bool TryWrite(Value value)
    {
        interp.Step();
        if (value.IsExactly<PyStr>())
        {
            return TryWriteStr(value);
        }

        if (value.IsInt)
        {
            text.Append(value.AsInt);
            return true;
        }

        return value.IsFloat ? TryWriteFloat(value) : TryWriteObject(value);
    }

    /// <summary>Hands on what there is of the text.</summary>
    public bool TryFlush() => text.Length == 0 || !interp.CallOrError(write, text.Finish()).IsError;

    private bool TryWriteObject(Value value)
    {
        switch (value.Reference)
        {
            case PyNone:
                text.Append("null");
                return true;
            case Tag when value.IsBool:
                text.Append(value.IsTrue ? "true" : "false");
                return true;
            case PyStr:
                return TryWriteStr(value);
            case PyInt:
                return IntTextOrNull(value) is { } digits && TryAppend(digits);
            case PyFloat:
                return TryWriteFloat(value);
            default:
                return TryWriteNested(value);
        }
    }

    private bool TryWriteNested(Value value)
    {
        if (++nesting > MostNested || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            nesting--;
            return interp.Fail(Throw.RecursionError(" while encoding a JSON object"));
        }

        bool isDone = value.Reference switch
        {
            PyDict dict => TryWriteDict(dict),
            PyList list => TryWriteList(list),
            PyTuple tuple => TryWriteTuple(tuple),
            _ => TryWriteByDefault(value),
        };
        nesting--;
        return isDone;
    }

    private bool TryWriteStr(Value value)
    {
        if (!hasOwnStrings)
        {
            text.AppendQuoted(((PyStr)value.Reference!).Text, isAscii);
            return true;
        }

        Value made = interp.CallOrError(encoder.StringEncoder, value);
        if (made.IsError)
        {
            return false;
        }

        if (made.As<PyStr>() is not { } encoded)
        {
            return interp.Fail(Throw.TypeError($"encoder() must return a string, not {made.Type.Name}"));
        }

        text.Append(encoded.Text);
        return true;
    }

    private bool TryWriteFloat(Value value)
    {
        double number = PyFloat.ToDouble(value);
        if (double.IsFinite(number))
        {
            text.Append(number);
            return true;
        }

        return FloatTextOrNull(value) is { } name && TryAppend(name);
    }

    private string? FloatTextOrNull(Value value)
    {
        double number = PyFloat.ToDouble(value);
        if (!double.IsFinite(number) && !encoder.AllowsNan)
        {
            string? shown = Operators.ReprOrNull(interp, value);
            if (shown is not null)
            {
                interp.Raise(Throw.ValueError($"Out of range float values are not JSON compliant: {shown}"));
            }

            return null;
        }

        return double.IsFinite(number) ? FloatFormatting.Repr(number) : double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    }

    /// <summary>The digits of an int, of a subclass too; null with an exception pending where there are too many.</summary>
    private string? IntTextOrNull(Value value)
    {
        try
        {
            return IntText.Decimal(interp, PyInt.From(PyInt.ToBigInt(value)));
        }
        catch (PythonException error)
        {
            interp.Raise(error);
            return null;
        }
    }

    private bool TryAppend(string more)
    {
        text.Append(more);
        return true;
    }

    /// <summary>Where text is handed on: does that, if there is much of it.</summary>
    private bool TryFlushMuch() => write.IsUnbound || text.Length < PartLength || TryFlush();

    private bool TryWriteByDefault(Value value)
    {
        if (!ancestors.TryAdd(value.Reference!))
        {
            return FailCircular();
        }

        // What default() does happens after what was written before it.
        if (!write.IsUnbound && !TryFlush())
        {
            return false;
        }

        Value replacement = interp.CallOrError(encoder.Default, value);
        if (replacement.IsError || !TryWrite(replacement))
        {
            return false;
        }

        ancestors.Remove(value.Reference!);
        return true;
    }

    private bool FailCircular() => interp.Fail(Throw.ValueError("Circular reference detected"));

    /// <summary>A new line with the indentation of the present level.</summary>
    private void NewLine()
    {
        if (indent is null)
        {
            return;
        }

        text.Append('\n');
        interp.Step(level);
        for (int i = 0; i < level; i++)
        {
            text.Append(indent);
        }
    }
}
