using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>
/// What reading a document needs beside its text: the containers that are open, whose items stand one behind the other in a single array, and what
/// makes keys and dicts quick. A scanner keeps one for its next document.
/// </summary>
internal sealed class ReadingRoom
{
    private const int FewestValues = 64;
    private const int MostValuesKept = 1 << 14;
    private const int FewestLevels = 16;
    private const int KeyPlaces = 256;

    /// <summary>Longer keys are not kept.</summary>
    private const int LongestKey = 32;

    /// <summary>At so many levels the last dict is remembered.</summary>
    private const int LevelsRemembered = 16;

    private readonly PyDict?[] last = new PyDict?[LevelsRemembered];
    private PyStr?[] keys = [];
    private Value[] values = new Value[FewestValues];
    private int[] levels = new int[FewestLevels];
    private int most;

    /// <summary>How many values stand in the array.</summary>
    public int Count { get; private set; }

    public int Depth { get; private set; }

    public void Push(Interpreter interp, Value value)
    {
        int count = Count;
        if (count == values.Length)
        {
            interp.ChargeBytes(count * 2L * 16);
            Array.Resize(ref values, count * 2);
        }

        values[count] = value;
        Count = count + 1;
    }

    /// <summary>Opens a container inside the present one.</summary>
    /// <param name="outer">A number that says all about the present one, given back by <see cref="Pop"/>.</param>
    public void Enter(int outer)
    {
        if (Depth == levels.Length)
        {
            Array.Resize(ref levels, Depth * 2);
        }

        levels[Depth++] = outer;
    }

    /// <summary>The values from a place on, which belong to the container that is being closed.</summary>
    public ReadOnlySpan<Value> From(int start) => values.AsSpan(start, Count - start);

    /// <summary>Closes a container: its values, from a place on, are gone.</summary>
    public int Pop(int start)
    {
        most = Math.Max(most, Count);
        Count = start;
        return levels[--Depth];
    }

    /// <summary>The dict that was read last at this depth, of whose kind there may be more.</summary>
    public PyDict? Alike(int depth) => (uint)depth < (uint)last.Length ? last[depth] : null;

    public void Remember(int depth, PyDict dict)
    {
        if ((uint)depth < (uint)last.Length)
        {
            last[depth] = dict;
        }
    }

    /// <summary>The str of a key: one object for equal ones.</summary>
    public PyStr Key(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text.Length > LongestKey)
        {
            return text.Length == 0 ? PyStr.Empty : text.Length == 1 ? PyStr.FromCodePoint(text[0]) : new PyStr(text.ToString());
        }

        if (keys.Length == 0)
        {
            keys = new PyStr?[KeyPlaces];
        }

        int hash = TextHash.Of(text);
        ref PyStr? place = ref keys[hash & (KeyPlaces - 1)];
        return place is not null && text.SequenceEqual(place.Text) ? place : place = new PyStr(text.ToString(), hash);
    }

    /// <summary>Forgets what was read, but for keys.</summary>
    public void Clear()
    {
        most = Math.Max(most, Count);
        if (values.Length > MostValuesKept)
        {
            values = new Value[FewestValues];
        }
        else
        {
            Array.Clear(values, 0, most);
        }

        Array.Clear(last);
        Count = Depth = most = 0;
    }
}
