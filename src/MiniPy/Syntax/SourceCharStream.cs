using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace MiniPy.Syntax;

/// <summary>
/// The source as ANTLR reads it: UTF-16 units, so that a token's indexes are positions in the text. A lone CR reads as
/// LF, which makes ANTLR count lines as Python does (reference 2.1.2).
/// </summary>
internal sealed class SourceCharStream(SourceText source) : ICharStream
{
    private readonly string text = source.Text;

    public int Index { get; private set; }

    public int Size => text.Length;

    public string SourceName => source.FileName;

    public void Consume() => Index++;

    public int LA(int i)
    {
        int position = i > 0 ? Index + i - 1 : Index + i;
        if ((uint)position >= (uint)text.Length)
        {
            return IntStreamConstants.EOF;
        }

        char unit = text[position];
        if (unit == '\r' && (position + 1 == text.Length || text[position + 1] != '\n'))
        {
            return '\n';
        }

        return unit;
    }

    public ReadOnlySpan<char> Slice(int start, int stop) => text.AsSpan(start, stop - start + 1);

    public int Mark() => 0;

    public void Release(int marker)
    {
        // The whole text stays in memory, so nothing is held back for a mark.
    }

    public void Seek(int index) => Index = index;

    public string GetText(Interval interval) => text[interval.a..Math.Min(interval.b + 1, text.Length)];
}
