using System.Globalization;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>Finding the value that a field's name leads to: <c>0.attribute[key]</c>.</content>
internal sealed partial class StrFormatting
{
    private Value Find(string name)
    {
        int end = name.AsSpan().IndexOfAny('.', '[');
        string first = end < 0 ? name : name[..end];
        Value value = FindFirst(first);
        int position = first.Length;
        while (position < name.Length)
        {
            value = Follow(value, name, ref position);
        }

        return value;
    }

    private Value FindFirst(string name)
    {
        long number = ToInteger(name);
        if (name.Length == 0 || number >= 0)
        {
            number = Numbered(name.Length == 0, number);
        }

        if (number < 0)
        {
            var key = new PyStr(name);
            if (keywords.Reference is PyDict dict && dict.Type == Types.Dict)
            {
                Value found = dict.GetStr(key);
                return found.IsUnbound ? throw Throw.KeyError(key) : found;
            }

            return Operators.GetItem(interp, keywords, key);
        }

        if (positional is null)
        {
            throw Throw.ValueError("Format string contains positional fields");
        }

        return number < positional.Count
            ? positional.Items[number]
            : throw Throw.IndexError($"Replacement index {number} out of range for positional args tuple");
    }

    /// <summary>The index of a positional field; the two ways of numbering do not mix.</summary>
    private long Numbered(bool isAutomatic, long number)
    {
        if (numbering == Numbering.Undecided)
        {
            numbering = isAutomatic ? Numbering.Automatic : Numbering.Manual;
        }

        if (isAutomatic != (numbering == Numbering.Automatic))
        {
            throw Throw.ValueError(isAutomatic
                ? "cannot switch from manual field specification to automatic field numbering"
                : "cannot switch from automatic field numbering to manual field specification");
        }

        return isAutomatic ? nextNumber++ : number;
    }

    private Value Follow(Value owner, string name, ref int position)
    {
        string key = ReadStep(name, ref position, out bool isAttribute);
        if (isAttribute)
        {
            return Operators.GetAttribute(interp, owner, new PyStr(key));
        }

        long index = ToInteger(key);
        return Operators.GetItem(interp, owner, index >= 0 ? Value.FromInt(index) : new PyStr(key));
    }

    /// <summary>Reads one attribute or key of a field's name, from its dot or bracket on.</summary>
    public static string ReadStep(string name, ref int position, out bool isAttribute)
    {
        char kind = name[position++];
        isAttribute = kind == '.';
        string key;
        if (isAttribute)
        {
            int length = name.AsSpan(position).IndexOfAny('.', '[');
            key = length < 0 ? name[position..] : name.Substring(position, length);
            position += key.Length;
        }
        else if (kind == '[')
        {
            int bracket = name.IndexOf(']', position);
            if (bracket < 0)
            {
                throw Throw.ValueError("Missing ']' in format string");
            }

            key = name[position..bracket];
            position = bracket + 1;
        }
        else
        {
            throw Throw.ValueError("Only '.' or '[' may follow ']' in format field specifier");
        }

        return key.Length == 0 ? throw Throw.ValueError("Empty attribute in format string") : key;
    }

    /// <summary>The number that a text of digits is, -1 for any other text.</summary>
    public static long ToInteger(string text)
    {
        long number = text.Length == 0 ? -1 : 0;
        for (int i = 0; i < text.Length; i++)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(text, i);
            if (digit < 0)
            {
                return -1;
            }

            if (number > (long.MaxValue - digit) / 10)
            {
                throw Throw.ValueError("Too many decimal digits in format string");
            }

            number = (number * 10) + digit;
            i += PyStr.IsPairAt(text, i) ? 1 : 0;
        }

        return number;
    }
}
