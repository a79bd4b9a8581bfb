using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An iterator over the characters of a str.</summary>
internal sealed class PyStrIterator(PyStr text) : PyIterator(Types.StrIterator)
{
    /// <summary>The str; null once the end was seen.</summary>
    public PyStr? Text { get; private set; } = text;

    /// <summary>The UTF-16 offset of the next character.</summary>
    public int Offset { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Text is null)
        {
            return Value.End;
        }

        string text = Text.Text;
        if (Offset >= text.Length)
        {
            Text = null;
            return Value.End;
        }

        if (text[Offset] < '\ud800' || !PyStr.IsPairAt(text, Offset))
        {
            return PyStr.FromCodePoint(text[Offset++]);
        }

        Offset += 2;
        return new PyStr(text.Substring(Offset - 2, 2));
    }

    public override long RemainingLength(Interpreter interp) => Text is null ? 0 : Text.Length - Text.IndexOfOffset(Offset);
}
