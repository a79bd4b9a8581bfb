using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>A str or bytes object as the matcher sees it, cut at the position where the search ends. Positions in it are those of UTF-16 units.</summary>
internal sealed class MatchSubject
{
    private MatchSubject(Value source, string text)
    {
        Source = source;
        Text = text;
        IsBytes = source.Reference is not PyStr;
        IsAstral = source.As<PyStr>() is { IsBasic: false };
    }

    public Value Source { get; }

    public string Text { get; }

    public bool IsBytes { get; }

    /// <summary>True where some of its characters are two units.</summary>
    public bool IsAstral { get; }

    /// <summary>The subject of a search that goes as far as <paramref name="end"/>, a character's index.</summary>
    public static MatchSubject Make(Interpreter interp, Value source, long end)
    {
        if (source.As<PyStr>() is { } str)
        {
            return new MatchSubject(source, end < str.Length ? str.Text[..str.OffsetOf((int)Math.Max(end, 0))] : str.Text);
        }

        byte[] data = source.As<PyBytes>()!.Data;
        interp.ChargeBytes(2L * data.Length);
        return new MatchSubject(source, Encoding.Latin1.GetString(data.AsSpan(0, (int)Math.Clamp(end, 0, data.Length))));
    }

    /// <summary>The length of a str or bytes object in characters.</summary>
    public static long LengthOf(Value source) => source.As<PyStr>()?.Length ?? source.As<PyBytes>()!.Data.Length;

    public int ToIndex(int offset) => offset < 0 || Source.As<PyStr>() is not { } str ? offset : str.IndexOfOffset(offset);

    public int ToOffset(long index) => Source.As<PyStr>() is { } str
        ? str.OffsetOf((int)Math.Clamp(index, 0, str.Length))
        : (int)Math.Clamp(index, 0, Text.Length);

    /// <summary>The part between two offsets as a str or bytes object.</summary>
    public Value Slice(int start, int end)
    {
        if (IsBytes)
        {
            return new PyBytes(Encoding.Latin1.GetBytes(Text[start..end]));
        }

        return end == start + 1 ? PyStr.FromCodePoint(Text[start])
            : start == 0 && end == Text.Length && Source.IsExactly<PyStr>() && Source.Unchecked<PyStr>().Text.Length == end ? Source
            : new PyStr(Text[start..end]);
    }

    /// <summary>What a group matched.</summary>
    /// <param name="bounds">Where the groups of a match begin and end.</param>
    /// <param name="group">Its number.</param>
    /// <param name="missing">What stands for a group that has no part in the match; unbound for an empty text.</param>
    public Value Part(int[] bounds, int group, Value missing)
    {
        int start = bounds[2 * group];
        return start >= 0 ? Slice(start, bounds[(2 * group) + 1]) : missing.IsUnbound ? Slice(0, 0) : missing;
    }

    /// <summary>A text put together from such parts.</summary>
    public Value Join(StringBuilder text) => IsBytes ? new PyBytes(Encoding.Latin1.GetBytes(text.ToString())) : new PyStr(text.ToString());
}
