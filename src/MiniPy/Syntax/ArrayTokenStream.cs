using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace MiniPy.Syntax;

/// <summary>The tokens of a whole file, read by the parser straight from an array that ends with EOF.</summary>
internal sealed class ArrayTokenStream(IToken[] tokens, ITokenSource source) : ITokenStream
{
    private int index;

    public int Index => index;

    public int Size => tokens.Length;

    public string SourceName => source.SourceName;

    public ITokenSource TokenSource => source;

    public void Consume()
    {
        if (index < tokens.Length - 1)
        {
            index++;
        }
    }

    public int LA(int i) => LT(i).Type;

    public IToken LT(int k) => k > 0 ? tokens[Math.Min(index + k - 1, tokens.Length - 1)] : tokens[Math.Max(index + k, 0)];

    public IToken Get(int i) => tokens[i];

    public int Mark() => 0;

    public void Release(int marker)
    {
        // All tokens stay in memory, so nothing is held back for a mark.
    }

    public void Seek(int position) => index = position;

    public string GetText(Interval interval)
    {
        if (interval.b < interval.a)
        {
            return "";
        }

        int start = tokens[interval.a].StartIndex;
        int stop = tokens[Math.Min(interval.b, tokens.Length - 1)].StopIndex;
        return stop < start ? "" : source.InputStream.GetText(Interval.Of(start, stop));
    }

    public string GetText() => GetText(Interval.Of(0, tokens.Length - 1));

    public string GetText(RuleContext context) => GetText(context.SourceInterval);

    public string GetText(IToken start, IToken stop) => GetText(Interval.Of(start.TokenIndex, stop.TokenIndex));
}
