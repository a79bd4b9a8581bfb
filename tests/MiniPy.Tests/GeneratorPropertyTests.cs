using System.Text.RegularExpressions;
using Xunit;

namespace MiniPy.Tests;

/// <summary>
/// Random programs that drive random generators with next, send, throw and close do what CPython recorded for them: tests/properties/record.py wrote
/// the programs and their transcripts to generators.txt, the shortest first.
/// </summary>
public sealed partial class GeneratorPropertyTests
{
    private const int ProgramsPerTest = 100;
    private const int LeastPrograms = 400;

    private static readonly string RecorderPath = Repository.PathOf("tests", "properties", "record.py");
    private static readonly (string Source, string Transcript)[] Recorded = Read();

    /// <summary>Where the programs of each test begin: several tests, so that they say more and run side by side.</summary>
    public static TheoryData<int> Groups => [.. Enumerable.Range(0, (Recorded.Length + ProgramsPerTest - 1) / ProgramsPerTest).Select(group => group * ProgramsPerTest)];

    [Fact]
    public void There_are_enough_programs() => Assert.True(Recorded.Length >= LeastPrograms, $"{Recorded.Length} programs");

    [Theory]
    [MemberData(nameof(Groups))]
    public void Generators_do_what_CPython_recorded(int first)
    {
        string prelude = Prelude();
        int failures = 0;
        string? shortest = null;
        for (int i = first; i < Math.Min(first + ProgramsPerTest, Recorded.Length); i++)
        {
            (string source, string transcript) = Recorded[i];
            ProgramRun run = ProgramRun.OfText(prelude + source, name: "property.py");
            string? difference = Repository.Difference($"tests/properties/generators.txt, program {i + 1}, transcript", transcript, run.Output);
            if (difference is not null)
            {
                failures++;
                shortest ??= $"{difference}\n{run.Error}\n{prelude}{source}";
            }
        }

        Assert.True(failures == 0, $"{failures} programs differ; the shortest is this.\n{shortest}");
    }

    /// <summary>What stands before every program is kept in the recorder alone.</summary>
    private static string Prelude() => PreludeText().Match(File.ReadAllText(RecorderPath)).Groups[1].Value;

    private static (string Source, string Transcript)[] Read() =>
        [.. ProgramStart().Split(File.ReadAllText(Repository.PathOf("tests", "properties", "generators.txt"))).Skip(1).Select(text =>
        {
            string[] parts = text.Split("---\n", 2);
            return (parts[0], parts[1]);
        })];

    [GeneratedRegex(@"^=== \d+\n", RegexOptions.Multiline)]
    private static partial Regex ProgramStart();

    [GeneratedRegex(@"^PRELUDE = '''(.*?)'''", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PreludeText();
}
