using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>Text that can be changed at any place, addressed by code point.</summary>
/// <remarks>
/// It is one of three things. As long as nothing was written it is the str that was given. Then it is an array of UTF-16 units, each of which is a code point;
/// and from the first surrogate on, half of a pair or alone, an array of code points. Either array has room for more.
/// </remarks>
internal struct StoredText
{
    private const int SmallestCapacity = 32;
    private const char FirstSurrogate = '\ud800';
    private const char LastSurrogate = '\udfff';

    /// <summary>All of it as a str, where that is known.</summary>
    private PyStr? whole;
    private char[]? units;
    private int[]? points;

    public StoredText(Interpreter interp, PyStr text)
    {
        whole = text;
        if (text.Text.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate))
        {
            Write(interp, 0, text.Text);
        }
        else
        {
            Count = text.Length;
        }
    }

    /// <summary>The number of code points.</summary>
    public int Count { get; private set; }

    private readonly ReadOnlySpan<char> Units => units is not null ? units.AsSpan(0, Count) : whole!.Text;

    /// <summary>Puts a text at a place, which can be behind the end; gives its number of code points.</summary>
    public int Write(Interpreter interp, long at, string text)
    {
        if (points is not null || text.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate))
        {
            return WritePoints(interp, at, text);
        }

        long end = at + text.Length;
        if (units is null || end > units.Length)
        {
            GrowUnits(interp, end);
        }

        int start = (int)at;
        if (start > Count)
        {
            units.AsSpan(Count, start - Count).Clear();
        }

        text.CopyTo(units.AsSpan(start));
        Count = Math.Max(Count, (int)end);
        whole = null;
        return text.Length;
    }

    /// <summary>The code points from one place up to another, neither behind the end.</summary>
    public PyStr Part(Interpreter interp, int start, int end)
    {
        int count = end - start;
        if (count == 0)
        {
            return PyStr.Empty;
        }

        if (count == Count && whole is not null)
        {
            return whole;
        }

        interp.Step(count >> 6);
        if (points is not null)
        {
            return PartOfPoints(interp, points.AsSpan(start, count));
        }

        if (count == 1)
        {
            return PyStr.FromCodePoint(Units[start]);
        }

        interp.ChargeBytes((long)count * sizeof(char));
        return new PyStr(new string(Units.Slice(start, count)));
    }

    /// <summary>All of it.</summary>
    public PyStr Whole(Interpreter interp) => whole ??= Part(interp, 0, Count);

    /// <summary>How many code points the line that begins at a place has with its end, but at most so many unless the number is negative.</summary>
    public readonly int LineLength(int start, long most, LineEnds ends)
    {
        int count = most >= 0 && most < Count - start ? (int)most : Count - start;
        return points is not null
            ? LineLength<int>(points.AsSpan(start, count), '\n', '\r', ends)
            : LineLength(Units.Slice(start, count), '\n', '\r', ends);
    }

    /// <summary>Cuts off what is behind a place.</summary>
    public void Truncate(Interpreter interp, long size)
    {
        if (size >= Count)
        {
            return;
        }

        if (size == 0)
        {
            points = null;
            whole = PyStr.Empty;
        }
        else if (points is not null || units is not null)
        {
            whole = null;
        }
        else
        {
            whole = Part(interp, 0, (int)size);
        }

        Count = (int)size;
    }

    private static int LineLength<T>(ReadOnlySpan<T> text, T feed, T carriage, LineEnds ends)
        where T : IEquatable<T>
    {
        int found;
        switch (ends)
        {
            case LineEnds.Any:
                found = text.IndexOfAny(feed, carriage);
                found += found >= 0 && found + 1 < text.Length && text[found].Equals(carriage) && text[found + 1].Equals(feed) ? 1 : 0;
                break;
            case LineEnds.CarriageReturn:
                found = text.IndexOf(carriage);
                break;
            case LineEnds.Pair:
                ReadOnlySpan<T> pair = [carriage, feed];
                found = text.IndexOf(pair);
                found += found >= 0 ? 1 : 0;
                break;
            default:
                found = text.IndexOf(feed);
                break;
        }

        return found < 0 ? text.Length : found + 1;
    }

    /// <summary>Makes room for so many units, by a factor, so that what is written bit by bit costs the same each.</summary>
    private void GrowUnits(Interpreter interp, long needed)
    {
        long capacity = Math.Max(Math.Max(needed, Count), Math.Min(Math.Max((units?.Length ?? Count) * 2L, SmallestCapacity), Array.MaxLength / sizeof(char)));
        Pay(interp, capacity, sizeof(char));
        var larger = new char[capacity];
        Units.CopyTo(larger);
        units = larger;
    }

    private int WritePoints(Interpreter interp, long at, string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            i += PyStr.IsPairAt(text, i) ? 1 : 0;
            count++;
        }

        interp.Step(text.Length >> 3);
        long end = at + count;
        if (points is null || end > points.Length)
        {
            GrowPoints(interp, end);
        }

        int place = (int)at;
        if (place > Count)
        {
            points.AsSpan(Count, place - Count).Clear();
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = PyStr.IsPairAt(text, i);
            points![place++] = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            i += isPair ? 1 : 0;
        }

        Count = Math.Max(Count, place);
        whole = null;
        return count;
    }

    private void GrowPoints(Interpreter interp, long needed)
    {
        long capacity = Math.Max(Math.Max(needed, Count), Math.Min(Math.Max((points?.Length ?? Count) * 2L, SmallestCapacity), Array.MaxLength / sizeof(int)));
        Pay(interp, capacity, sizeof(int));
        var larger = new int[capacity];
        if (points is not null)
        {
            points.AsSpan(0, Count).CopyTo(larger);
        }
        else
        {
            // A text with surrogates comes here when it is given, with nothing stored yet.
            ReadOnlySpan<char> before = Count == 0 ? [] : Units;
            for (int i = 0; i < before.Length; i++)
            {
                larger[i] = before[i];
            }
        }

        points = larger;
        units = null;
    }

    private readonly void Pay(Interpreter interp, long capacity, int size)
    {
        interp.ChargeBytes(capacity <= Array.MaxLength ? capacity * size : capacity);
        interp.Step(Count >> 6);
    }

    private static PyStr PartOfPoints(Interpreter interp, ReadOnlySpan<int> part)
    {
        if (part.Length == 1)
        {
            return PyStr.FromCodePoint(part[0]);
        }

        int length = part.Length;
        foreach (int point in part)
        {
            length += point > char.MaxValue ? 1 : 0;
        }

        interp.Step(part.Length >> 3);
        interp.ChargeBytes((long)length * sizeof(char));
        return new PyStr(string.Create(length, part, static (room, points) =>
        {
            int at = 0;
            foreach (int point in points)
            {
                if (point <= char.MaxValue)
                {
                    room[at++] = (char)point;
                }
                else
                {
                    int above = point - 0x10000;
                    room[at++] = (char)(FirstSurrogate + (above >> 10));
                    room[at++] = (char)('\udc00' + (above & 0x3ff));
                }
            }
        }));
    }
}

/// <summary>What ends a line.</summary>
internal enum LineEnds : byte { Feed, CarriageReturn, Pair, Any }
