using System.Text;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Character by character through a table.</content>
internal static partial class StrMethods
{
    private static Value Translate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string text = Self(arguments).Text;
        Value table = arguments[1];
        if (table.IsExactly<PyDict>() && Ascii.IsValid(text) && TryTranslateAscii(interp, text, table.Unchecked<PyDict>()) is { } translated)
        {
            return translated;
        }

        var result = new StringBuilder(text.Length);
        foreach (int codePoint in new CodePoints(text))
        {
            interp.Step();
            Value mapped = LookUp(interp, table, codePoint);
            if (mapped.IsUnbound)
            {
                result.Append(PyStr.FromCodePoint(codePoint).Text);
            }
            else if (mapped.Reference is PyStr replacement)
            {
                result.Append(replacement.Text);
            }
            else if (PyInt.IsInteger(mapped))
            {
                BigInt number = PyInt.ToBigInt(mapped);
                result.Append(number >= 0 && number <= 0x10ffff
                    ? PyStr.FromCodePoint((int)number).Text
                    : throw Throw.ValueError("character mapping must be in range(0x110000)"));
            }
            else if (!mapped.IsNone)
            {
                throw Throw.TypeError("character mapping must return integer, None or str");
            }
        }

        return new PyStr(result.ToString());
    }

    /// <summary>Asks a dict once for each character that occurs; null where one becomes something other than one character or none.</summary>
    private static PyStr? TryTranslateAscii(Interpreter interp, string text, PyDict table)
    {
        const short unknown = -1, deleted = -2;
        Span<short> known = stackalloc short[128];
        known.Fill(unknown);
        interp.Step(text.Length >> 2);
        var output = new TextBuffer(stackalloc char[TextBuffer.StackLength]);
        foreach (char character in text)
        {
            short mapped = known[character];
            if (mapped == unknown)
            {
                Value found = table.Get(interp, Value.FromInt(character));
                mapped = found.IsUnbound ? (short)character
                    : found.IsNone ? deleted
                    : found.IsInt && found.AsInt is >= 0 and < 128 ? (short)found.AsInt
                    : found.As<PyStr>() is { Length: 1 } single && single.Text[0] < 128 ? (short)single.Text[0]
                    : unknown;
                if (mapped == unknown)
                {
                    return null;
                }

                known[character] = mapped;
            }

            if (mapped != deleted)
            {
                output.Append((char)mapped);
            }
        }

        return PyStr.From(output.Finish());
    }

    /// <summary>What a table has for a character; <see cref="Value.Unbound"/> where its lookup fails.</summary>
    private static Value LookUp(Interpreter interp, Value table, int codePoint)
    {
        if (table.IsExactly<PyDict>())
        {
            return table.Unchecked<PyDict>().Get(interp, Value.FromInt(codePoint));
        }

        Value found;
        try
        {
            found = table.Type.Slots.GetItem(interp, table, Value.FromInt(codePoint));
        }
        catch (PythonException error)
        {
            found = interp.Raise(error);
        }

        if (!found.IsError)
        {
            return found;
        }

        if (!interp.Pending!.Type.IsSubtypeOf(Exceptions.LookupError))
        {
            throw interp.ThrowPending();
        }

        interp.TakePending();
        return Value.Unbound;
    }

    private static Value MakeTranslation(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var table = new PyDict();
        if (arguments[1].IsUnbound)
        {
            FillFromDict(interp, table, arguments[0]);
            return table;
        }

        PyStr from = arguments[0].As<PyStr>()
            ?? throw Throw.TypeError("first maketrans argument must be a string if there is a second argument");
        PyStr to = CallArguments.Str(arguments[1], "maketrans", "argument 2");
        PyStr? deleted = arguments[2].IsUnbound ? null : CallArguments.Str(arguments[2], "maketrans", "argument 3");
        if (from.Length != to.Length)
        {
            throw Throw.ValueError("the first two maketrans arguments must have equal length");
        }

        for (int i = 0; i < from.Length; i++)
        {
            interp.Step();
            table.Set(interp, Value.FromInt(from.CodePointAt(i)), Value.FromInt(to.CodePointAt(i)));
        }

        for (int i = 0; i < deleted?.Length; i++)
        {
            interp.Step();
            table.Set(interp, Value.FromInt(deleted.CodePointAt(i)), Value.None);
        }

        return table;
    }

    private static void FillFromDict(Interpreter interp, PyDict table, Value source)
    {
        if (!source.IsExactly<PyDict>())
        {
            throw Throw.TypeError("if you give only one argument to maketrans it must be a dict");
        }

        int position = 0;
        while (source.Unchecked<PyDict>().NextEntry(ref position, out Value key, out Value value))
        {
            interp.Step();
            if (key.Reference is PyStr text)
            {
                key = text.Length == 1
                    ? Value.FromInt(text.CodePointAt(0))
                    : throw Throw.ValueError("string keys in translate table must be of length 1");
            }
            else if (!PyInt.IsInteger(key))
            {
                throw Throw.TypeError("keys in translate table must be strings or integers");
            }

            table.Set(interp, key, value);
        }
    }
}
