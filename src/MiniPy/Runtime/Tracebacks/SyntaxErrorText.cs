using System.Text;
using MiniPy.Objects;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>What is shown of a SyntaxError: its place, its line with ^ below what is wrong, and its message.</summary>
internal static class SyntaxErrorText
{
    public static string Format(Interpreter interp, PyException error, string type, TracebackColors colors)
    {
        var text = new StringBuilder();
        Value line = error.Field("lineno");
        string? file = error.Field("filename").As<PyStr>()?.Text;
        if (!line.IsNone)
        {
            string place = colors.AreOn ? colors.AtPlace($"\"{file ?? "<string>"}\"") : $"\"{file ?? "<string>"}\"";
            text.Append("  File ").Append(place).Append(", line ").Append(colors.AtPlace(Operators.Str(interp, line))).Append('\n');
        }

        if (error.Field("text").As<PyStr>() is { } source)
        {
            WriteLine(text, error, source.Text, colors);
        }

        Value message = error.Field("msg");
        string shown = Operators.Truth(interp, message) ? Operators.Str(interp, message) : "<no detail available>";
        string suffix = line.IsNone && file is not null ? $" ({file})" : string.Empty;
        return text.Append(colors.Type).Append(type).Append(colors.Reset).Append(": ").Append(colors.AtPlace(shown)).Append(suffix).Append('\n').ToString();
    }

    private static void WriteLine(StringBuilder text, PyException error, string source, TracebackColors colors)
    {
        string line = source.TrimEnd('\n');
        string shown = line.TrimStart(' ', '\n', '\f');
        if (error.Field("offset") is not { IsInt: true } given)
        {
            text.Append("    ").Append(shown).Append('\n');
            return;
        }

        Rune[] all = SourceLine.Characters(line);
        Rune[] characters = SourceLine.Characters(shown);
        int length = SourceLine.Characters(source).Length;
        long offset = given.AsInt;
        bool endsOnLine = SameLine(error.Field("lineno"), error.Field("end_lineno"));
        long end = !endsOnLine ? all.Length + 1 : error.Field("end_offset") is { IsInt: true, AsInt: not 0 } givenEnd ? givenEnd.AsInt : offset;
        if (length > 0 && offset > length)
        {
            offset = all.Length + 1;
        }

        if (length > 0 && end > length)
        {
            end = all.Length + 1;
        }

        if (offset >= end || end < 0)
        {
            end = offset + 1;
        }

        int spaces = all.Length - characters.Length;
        int from = (int)Math.Min(offset - 1 - spaces, int.MaxValue);
        int to = (int)Math.Min(end - 1 - spaces, int.MaxValue);
        if (from < 0)
        {
            text.Append("    ").Append(shown).Append('\n');
            return;
        }

        text.Append("    ").Append(Part(characters, 0, from)).Append(colors.Primary).Append(Part(characters, from, to)).Append(colors.Reset)
            .Append(Part(characters, to, characters.Length)).Append('\n').Append("    ");
        foreach (Rune before in characters.AsSpan(0, Math.Min(from, characters.Length)))
        {
            // Tabs stay, so that the marks stand where they should.
            text.Append(Rune.IsWhiteSpace(before) ? before.ToString() : " ");
        }

        text.Append(colors.Primary).Append('^', to - from).Append(colors.Reset).Append('\n');
    }

    private static bool SameLine(Value line, Value end) => line.IsInt && end.IsInt ? line.AsInt == end.AsInt : line.IsNone && end.IsNone;

    private static string Part(Rune[] characters, int from, int to)
    {
        var part = new StringBuilder();
        foreach (Rune character in characters.AsSpan(Math.Min(from, characters.Length)..Math.Min(Math.Max(from, to), characters.Length)))
        {
            part.Append(character.ToString());
        }

        return part.ToString();
    }
}
