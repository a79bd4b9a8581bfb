using System.Globalization;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;
using Xunit;

namespace MiniPy.Tests.Objects;

/// <summary>Numbers as text, by the table that tests/properties/record_numbers.py wrote with CPython.</summary>
public sealed class NumberFormattingTests
{
    private static readonly string[][] Cases =
        [.. File.ReadLines(Repository.PathOf("tests", "properties", "numbers.txt")).Select(line => line.Split('\t'))];

    private readonly Interpreter interp = new(TextWriter.Null, TextWriter.Null, TextReader.Null);

    [Fact]
    public void Repr_of_a_float_is_the_shortest_that_reads_back() =>
        Check("repr", fields => FloatFormatting.Repr(ToFloat(fields[1])));

    [Fact]
    public void Floats_by_format_specification() =>
        Check("float", fields => NumberFormatting.FormatFloat(interp, ToFloat(fields[1]), fields[2], "float"));

    [Fact]
    public void Ints_by_format_specification() =>
        Check("int", fields => NumberFormatting.FormatInt(interp, PyInt.From(Integer(fields[1])), fields[2]));

    private static void Check(string kind, Func<string[], string> format)
    {
        string[][] cases = [.. Cases.Where(fields => fields[0] == kind)];
        Assert.True(cases.Length > 100, $"tests/properties/numbers.txt has but {cases.Length} cases of {kind}");
        string[] wrong = [.. cases.Where(fields => format(fields) != fields[^1])
            .Select(fields => $"{string.Join(' ', fields[..^1])}: expected '{fields[^1]}', got '{format(fields)}'")];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static double ToFloat(string bits) => BitConverter.Int64BitsToDouble(long.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static BigInt Integer(string text) => text[0] == '-' ? -DigitParsing.Read(text.AsSpan(1), 10) : DigitParsing.Read(text, 10);
}
