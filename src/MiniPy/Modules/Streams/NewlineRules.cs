using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>What becomes of line ends in a StringIO: the parameter <c>newline</c>, and the kinds of line ends that were met (library reference, "io", "TextIOWrapper").</summary>
internal struct NewlineRules
{
    private const byte SeenCarriage = 1;
    private const byte SeenFeed = 2;
    private const byte SeenPair = 4;
    private static readonly string[] Kinds = ["\r", "\n", "\r\n"];

    private byte seen;

    /// <summary>The rules of one value of the parameter; throws TypeError or ValueError for others.</summary>
    public static NewlineRules Of(Interpreter interp, Value newline)
    {
        if (newline.IsNone)
        {
            return new NewlineRules { Newline = null };
        }

        string text = newline.As<PyStr>()?.Text ?? throw Throw.TypeError($"newline must be str or None, not {newline.Type.Name}");
        return text is "" or "\n" or "\r" or "\r\n"
            ? new NewlineRules { Newline = text }
            : throw Throw.ValueError($"illegal newline value: {Operators.Repr(interp, newline)}");
    }

    /// <summary>The parameter's value; null for None, which makes all line ends <c>\n</c>.</summary>
    public string? Newline { get; private init; }

    /// <summary>True where text is stored as it is written.</summary>
    public readonly bool AreNone => Newline is "\n";

    public readonly LineEnds Ends => Newline switch { "" => LineEnds.Any, "\r" => LineEnds.CarriageReturn, "\r\n" => LineEnds.Pair, _ => LineEnds.Feed };

    /// <summary>The kinds of line ends met so far, where they are looked at: None, one, or a tuple.</summary>
    public readonly Value Seen
    {
        get
        {
            var found = new List<Value>(Kinds.Length);
            for (int i = 0; i < Kinds.Length; i++)
            {
                if ((seen & (1 << i)) != 0)
                {
                    found.Add(new PyStr(Kinds[i]));
                }
            }

            return found.Count switch { 0 => Value.None, 1 => found[0], _ => new PyTuple([.. found]) };
        }
    }

    /// <summary>A text as it is stored.</summary>
    public string Apply(Interpreter interp, string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r'))
        {
            return text;
        }

        interp.ChargeBytes(text.Length * 2L * sizeof(char));
        interp.Step(text.Length >> 3);
        if (Newline is null or "")
        {
            Look(text);
            return Newline is null && text.Contains('\r')
                ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
                : text;
        }

        return text.Replace("\n", Newline, StringComparison.Ordinal);
    }

    private void Look(string text)
    {
        for (int i = text.AsSpan().IndexOfAny('\n', '\r'); i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                seen |= SeenFeed;
            }
            else if (text[i] == '\r')
            {
                bool isPair = i + 1 < text.Length && text[i + 1] == '\n';
                seen |= isPair ? SeenPair : SeenCarriage;
                i += isPair ? 1 : 0;
            }
        }
    }
}
