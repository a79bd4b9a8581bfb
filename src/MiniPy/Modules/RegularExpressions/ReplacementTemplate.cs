using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>The replacement of <c>sub</c> and the template of <c>expand</c>: text with references to groups (library reference, <c>re.sub</c>).</summary>
internal sealed class ReplacementTemplate
{
    private readonly Value source;

    /// <summary>The text before each reference, and the number of its group; -1 behind the last text.</summary>
    private readonly List<(string Text, int Group)> parts = [];

    private ReplacementTemplate(Value source) => this.source = source;

    public static ReplacementTemplate Of(Interpreter interp, PyPattern pattern, Value source)
    {
        if (pattern.LastTemplate is { } known && known.source.Is(source))
        {
            return known;
        }

        bool isBytes = source.Reference is PyBytes;
        if (isBytes != pattern.IsBytes || (!isBytes && source.Reference is not PyStr))
        {
            throw pattern.IsBytes || source.Reference is PyBytes
                ? Throw.TypeError($"sequence item 0: expected {(pattern.IsBytes ? "a bytes-like object" : "str instance")}, {source.Type.Name} found")
                : Throw.TypeError($"decoding to str: need a bytes-like object, {source.Type.Name} found");
        }

        var template = new ReplacementTemplate(source);
        template.Parse(interp, pattern);
        return pattern.LastTemplate = template;
    }

    /// <summary>Appends the template, filled from a match of which the bounds are known.</summary>
    public void Append(Interpreter interp, StringBuilder result, MatchSubject subject, int[] bounds)
    {
        foreach ((string text, int number) in parts)
        {
            interp.Step();
            result.Append(text);
            if (number >= 0 && bounds[2 * number] >= 0)
            {
                result.Append(subject.Text, bounds[2 * number], bounds[(2 * number) + 1] - bounds[2 * number]);
            }
        }
    }

    /// <summary>The template filled from a match that is over.</summary>
    public Value Expand(Interpreter interp, PyMatch match)
    {
        var result = new StringBuilder();
        Append(interp, result, match.Subject, match.Bounds);
        return match.Subject.Join(result);
    }

    private void Parse(Interpreter interp, PyPattern pattern)
    {
        var reader = new PatternReader(interp, source);
        var text = new StringBuilder();
        while (!reader.IsAtEnd)
        {
            int start = reader.Position;
            int next = reader.Take();
            if (next != '\\')
            {
                text.Append(reader.Text(start, reader.Position));
                continue;
            }

            int group = ParseEscape(reader, pattern, start, text);
            if (group >= 0)
            {
                parts.Add((text.ToString(), group));
                text.Clear();
            }
        }

        parts.Add((text.ToString(), -1));
    }

    /// <summary>The number of a group; or -1, and the character that the escape stands for has been added to the text.</summary>
    private static int ParseEscape(PatternReader reader, PyPattern pattern, int start, StringBuilder text)
    {
        if (reader.IsAtEnd)
        {
            throw reader.Error("bad escape (end of pattern)", start);
        }

        int letter = reader.Take();
        switch (letter)
        {
            case 'g':
                return ParseReference(reader, pattern);
            case '0':
                reader.TakeDigits(2, 8);
                text.Append((char)(Convert.ToInt32(reader.Text(start + 1, reader.Position), 8) & 0xff));
                return -1;
            case >= '1' and <= '9':
                return ParseNumber(reader, pattern, start, text);
        }

        int known = "abfnrtv\\".IndexOf((char)Math.Min(letter, 0xffff), StringComparison.Ordinal);
        if (known >= 0)
        {
            text.Append("\a\b\f\n\r\t\v\\"[known]);
            return -1;
        }

        if (letter < 128 && char.IsAsciiLetter((char)letter))
        {
            throw reader.Error("bad escape " + reader.Text(start, reader.Position), start);
        }

        text.Append(reader.Text(start, reader.Position));
        return -1;
    }

    private static int ParseNumber(PatternReader reader, PyPattern pattern, int start, StringBuilder text)
    {
        int first = reader.Text(start + 1, start + 2)[0];
        int second = reader.Next;
        if (second is >= '0' and <= '9')
        {
            reader.Take();
            if (first <= '7' && second <= '7' && reader.Next is >= '0' and <= '7')
            {
                reader.Take();
                string digits = reader.Text(start + 1, reader.Position);
                int value = Convert.ToInt32(digits, 8);
                text.Append(value > 255 ? throw reader.Error($"octal escape value \\{digits} outside of range 0-0o377", start) : (char)value);
                return -1;
            }
        }

        int group = int.Parse(reader.Text(start + 1, reader.Position), CultureInfo.InvariantCulture);
        return group > pattern.GroupCount ? throw reader.Error($"invalid group reference {group}", start + 1) : group;
    }

    private static int ParseReference(PatternReader reader, PyPattern pattern)
    {
        if (!reader.TakeIf('<'))
        {
            throw reader.Error("missing <", reader.Position);
        }

        int start = reader.Position;
        string name = reader.TakeUntil('>', "group name");
        if (name.All(char.IsAsciiDigit))
        {
            return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int group) && group <= pattern.GroupCount
                ? group
                : throw reader.Error($"invalid group reference {name.TrimStart('0')}", start);
        }

        reader.CheckGroupName(name, start);
        Value index = pattern.GroupIndex.GetStr(new PyStr(name));
        return index.IsUnbound ? throw Throw.IndexError($"unknown group name {reader.StrRepr(name)}") : (int)index.AsInt;
    }
}
