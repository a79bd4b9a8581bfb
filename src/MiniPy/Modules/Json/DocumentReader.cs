using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>
/// Reads one value of a document (RFC 8259) and all that is inside it. The containers that are open are data, in a <see cref="ReadingRoom"/>: nesting
/// takes nothing of the stack.
/// </summary>
internal ref partial struct DocumentReader
{
    /// <summary>Deeper nesting is a RecursionError, as it is with CPython's limits.</summary>
    private const int MostNested = 9_998;

    private readonly Interpreter interp;
    private readonly PyScanner scanner;
    private readonly PyStr source;
    private readonly ReadingRoom room;
    private readonly string text;
    private readonly bool hasHook;
    private StringReading strings;

    /// <summary>True once a key had an escape: what the text says is then not what the key is.</summary>
    private bool hasEscapedKey;

    public DocumentReader(Interpreter interp, PyScanner scanner, PyStr source, ReadingRoom room)
    {
        this.interp = interp;
        this.scanner = scanner;
        this.source = source;
        this.room = room;
        text = source.Text;
        hasHook = !scanner.ObjectHook.IsNone || !scanner.ObjectPairsHook.IsNone;
        strings = new StringReading(interp, source, scanner.IsStrict);
    }

    /// <summary>The offset behind what was read; where a value was missing, that of its place.</summary>
    public int End { get; private set; }

    /// <summary>The value at an offset; <see cref="Value.Unbound"/> where one is missing, there or further in.</summary>
    public Value Read(int at)
    {
        string text = this.text;
        bool isObject = false;
        int start = 0;
        while (true)
        {
            interp.Step();
            Value value;
            switch ((uint)at < (uint)text.Length ? text[at] : '\0')
            {
                case '"':
                    value = strings.Read(at + 1);
                    End = strings.End;
                    break;
                case '{':
                    if (!TryOpen(start, isObject, isOpeningObject: true))
                    {
                        return Value.Error;
                    }

                    isObject = true;
                    start = room.Count;
                    at = SkipSpace(interp, text, at + 1);
                    if ((uint)at < (uint)text.Length && text[at] == '}')
                    {
                        End = at + 1;
                        value = Close(ref start, ref isObject);
                        break;
                    }

                    if (!TryReadKey(at, start))
                    {
                        return Value.Error;
                    }

                    at = End;
                    continue;
                case '[':
                    if (!TryOpen(start, isObject, isOpeningObject: false))
                    {
                        return Value.Error;
                    }

                    isObject = false;
                    start = room.Count;
                    at = SkipSpace(interp, text, at + 1);
                    if ((uint)at < (uint)text.Length && text[at] == ']')
                    {
                        End = at + 1;
                        value = Close(ref start, ref isObject);
                        break;
                    }

                    continue;
                case 'n' when IsWord(at, "null"):
                    value = Value.None;
                    break;
                case 't' when IsWord(at, "true"):
                    value = Value.True;
                    break;
                case 'f' when IsWord(at, "false"):
                    value = Value.False;
                    break;
                default:
                    value = ReadNumber(at);
                    break;
            }

            if (value.IsSpecial)
            {
                End = value.IsUnbound ? at : End;
                return value;
            }

            // What stands behind the value may close its container, which is then the value.
            while (true)
            {
                if (room.Depth == 0)
                {
                    return value;
                }

                room.Push(interp, value);
                at = End;
                char next = (uint)at < (uint)text.Length ? text[at] : '\0';
                if (next <= ' ')
                {
                    at = SkipSpace(interp, text, at);
                    next = (uint)at < (uint)text.Length ? text[at] : '\0';
                }

                if (next == ',')
                {
                    break;
                }

                if (next != (isObject ? '}' : ']'))
                {
                    return Fail("Expecting ',' delimiter", at);
                }

                End = at + 1;
                value = Close(ref start, ref isObject);
                if (value.IsError)
                {
                    return value;
                }
            }

            int comma = at;
            at = SkipSpace(interp, text, at + 1);
            if (isObject)
            {
                if ((uint)at < (uint)text.Length && text[at] == '}')
                {
                    return Fail("Illegal trailing comma before end of object", comma);
                }

                if (!TryReadKey(at, start))
                {
                    return Value.Error;
                }

                at = End;
            }
            else if ((uint)at < (uint)text.Length && text[at] == ']')
            {
                return Fail("Illegal trailing comma before end of array", comma);
            }
        }
    }

    /// <summary>The offset of the first character from an offset on that is no white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SkipSpace(Interpreter interp, string text, int at) =>
        (uint)at < (uint)text.Length && text[at] > ' ' ? at : SkipAllSpace(interp, text, at);

    private static int SkipAllSpace(Interpreter interp, string text, int start)
    {
        int at = start;
        while ((uint)at < (uint)text.Length && text[at] is ' ' or '\n' or '\t' or '\r')
        {
            at++;
        }

        interp.Step((at - start) >> 4);
        return at;
    }

    private bool TryOpen(int start, bool isObject, bool isOpeningObject)
    {
        if (room.Depth >= MostNested)
        {
            return interp.Fail(Throw.RecursionError($" while decoding a JSON {(isOpeningObject ? "object" : "array")} from a unicode string"));
        }

        room.Enter((start << 1) | (isObject ? 1 : 0));
        return true;
    }

    /// <summary>The container whose values stand from <paramref name="start"/> on, which becomes that of the container around it.</summary>
    private Value Close(ref int start, ref bool isObject)
    {
        int count = room.Count - start;
        interp.Step(count >> 4);
        interp.ChargeBytes(count * 32L);
        Value made = isObject ? MakeObject(room.From(start)) : new PyList(ItemCopying.Copy(room.From(start)));
        int outer = room.Pop(start);
        start = outer >> 1;
        isObject = (outer & 1) != 0;
        return made;
    }

    private readonly Value MakeObject(ReadOnlySpan<Value> pairs)
    {
        if (!scanner.ObjectPairsHook.IsNone)
        {
            var list = new PyList();
            for (int i = 0; i < pairs.Length; i += 2)
            {
                list.Add(new PyTuple([pairs[i], pairs[i + 1]]));
            }

            return interp.CallOrError(scanner.ObjectPairsHook, list);
        }

        if (hasHook)
        {
            return interp.CallOrError(scanner.ObjectHook, PyDict.FromStrPairs(pairs, null));
        }

        int depth = room.Depth;
        PyDict made = PyDict.FromStrPairs(pairs, room.Alike(depth));
        room.Remember(depth, made);
        return made;
    }

    /// <summary>Reads a key and the colon behind it; <see cref="End"/> is then the offset of the value. False when an exception is pending.</summary>
    private bool TryReadKey(int at, int start)
    {
        string text = this.text;
        if ((uint)at >= (uint)text.Length || text[at] != '"')
        {
            return Refuse("Expecting property name enclosed in double quotes", at);
        }

        at++;

        // Objects at the same depth mostly have the same keys in the same order: a guess that is right needs no search.
        PyStr? likely = hasEscapedKey ? null : room.Alike(room.Depth)?.StrKeyAt((room.Count - start) >> 1);
        if (likely is not null && text.AsSpan(at).StartsWith(likely.Text) && (uint)(at + likely.Text.Length) < (uint)text.Length && text[at + likely.Text.Length] == '"')
        {
            room.Push(interp, likely);
            at += likely.Text.Length + 1;
        }
        else
        {
            int end = strings.EndOfPlain(at);
            if ((uint)end < (uint)text.Length && text[end] == '"')
            {
                interp.Step((end - at) >> 4);
                room.Push(interp, room.Key(text.AsSpan(at, end - at)));
                at = end + 1;
            }
            else
            {
                hasEscapedKey = true;
                Value key = strings.ReadEscaped(at, end);
                if (key.IsError)
                {
                    return false;
                }

                room.Push(interp, key);
                at = strings.End;
            }
        }

        at = SkipSpace(interp, text, at);
        if ((uint)at >= (uint)text.Length || text[at] != ':')
        {
            return Refuse("Expecting ':' delimiter", at);
        }

        End = SkipSpace(interp, text, at + 1);
        return true;
    }

    private bool IsWord(int at, string word)
    {
        End = at + word.Length;
        return text.AsSpan(at).StartsWith(word);
    }

    private readonly Value Fail(string message, int offset) => DecodeErrors.At(interp, message, source, offset);

    private readonly bool Refuse(string message, int offset)
    {
        Fail(message, offset);
        return false;
    }
}
