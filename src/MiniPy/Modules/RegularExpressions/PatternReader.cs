using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>The text of a pattern or of a replacement template, read code point by code point.</summary>
internal sealed class PatternReader
{
    private readonly Interpreter interp;
    private readonly int[] text;

    public PatternReader(Interpreter interp, Value source)
    {
        this.interp = interp;
        Source = source;
        if (source.As<PyStr>() is { } str)
        {
            text = new int[str.Length];
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = str.CodePointAt(i);
            }
        }
        else
        {
            IsBytes = true;
            text = [.. source.As<PyBytes>()!.Data.Select(each => (int)each)];
        }

        interp.Step(text.Length);
    }

    /// <summary>What <see cref="Next"/> is at the end.</summary>
    public const int End = -1;

    public Value Source { get; }

    public bool IsBytes { get; }

    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    public int Next => Position < text.Length ? text[Position] : End;

    public int NextButOne => Position + 1 < text.Length ? text[Position + 1] : End;

    public int Take()
    {
        interp.Step();
        return text[Position++];
    }

    public bool TakeIf(int codePoint)
    {
        if (Next != codePoint)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Up to so many digits of a base; the text they are written with.</summary>
    public string TakeDigits(int most, int numberBase)
    {
        int start = Position;
        while (Position < text.Length && Position - start < most && IsDigit(text[Position], numberBase))
        {
            Position++;
        }

        return Text(start, Position);
    }

    /// <summary>The text up to a character, which is passed over; throws where it is missing or nothing stands before it.</summary>
    public string TakeUntil(char end, string what)
    {
        int start = Position;
        while (!IsAtEnd && Next != end)
        {
            Take();
        }

        string name = Text(start, Position);
        if (IsAtEnd)
        {
            throw name.Length == 0 ? Error("missing " + what, start) : Error($"missing {end}, unterminated name", start);
        }

        Position++;
        return name.Length == 0 ? throw Error("missing " + what, start) : name;
    }

    public string Text(int start, int end) => string.Concat(text.AsSpan(start, end - start).ToArray().Select(Character));

    public PythonException Error(string message, int position) => PatternErrors.At(interp, message, Source, position);

    /// <summary>Throws where a name cannot be that of a group.</summary>
    public void CheckGroupName(string name, int position)
    {
        bool isAscii = name.All(char.IsAscii);
        bool isIdentifier = name.Length > 0 && Syntax.Identifiers.FirstInvalid(name) < 0;
        if ((IsBytes && !isAscii) || !isIdentifier)
        {
            string shown = StrRepr(name);
            throw Error("bad character in group name " + (IsBytes ? Escaped(shown) : shown), position);
        }
    }

    public string StrRepr(string name) => Operators.Repr(interp, new PyStr(name));

    private static string Escaped(string text) => string.Concat(text.Select(each => char.IsAscii(each) ? each.ToString() : $"\\x{(int)each:x2}"));

    private static string Character(int codePoint) =>
        codePoint is >= 0xd800 and < 0xe000 ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);

    private static bool IsDigit(int codePoint, int numberBase) =>
        codePoint < 128 && (numberBase == 16 ? char.IsAsciiHexDigit((char)codePoint) : codePoint >= '0' && codePoint < '0' + numberBase);
}
