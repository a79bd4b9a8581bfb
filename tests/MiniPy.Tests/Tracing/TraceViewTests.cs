using System.Text.RegularExpressions;
using MiniPy.Runtime;
using Xunit;

namespace MiniPy.Tests.Tracing;

/// <summary>
/// The views of the programs in examples and tests/traces are what stands in tests/traces/NAME.trace, .mermaid and .json. MINIPY_RECORD=1 writes them; read what
/// it wrote before believing it. (A sieve has too many lanes to be read.)
/// </summary>
public sealed partial class TraceViewTests
{
    private const int Width = 100;

    public static TheoryData<string> Programs
        => [.. new[] { "examples", "tests/traces" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.py")).Select(Repository.NameOf)
            .Where(static name => name != "examples/prime_sieve.py").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Text_is_as_recorded(string path)
    {
        TracedRun run = Run(path);
        Compare(path, ".trace", run.Text(Width));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Text_fits_and_every_printed_line_is_in_it(string path)
    {
        TracedRun run = Run(path);
        string text = run.Text(Width);
        Assert.All(text.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= Width, line));
        string narrow = run.Text(60);
        Assert.All(narrow.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= 60, line));
        Assert.All(run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("examples/coroutine.py")]
    [InlineData("tests/traces/endings.py")]
    public void Mermaid_is_as_recorded(string path) => Compare(path, ".mermaid", Run(path).Mermaid());

    [Theory]
    [InlineData("examples/coroutine.py")]
    [InlineData("tests/traces/delegation.py")]
    public void Json_is_as_recorded(string path) => Compare(path, ".json", Times().Replace(Run(path).Json(), "").Replace("},{", "},\n{", StringComparison.Ordinal) + "\n");

    [Fact]
    public void The_first_example_fits_one_screen()
    {
        string[] rows = Run("examples/coroutine.py").Text(Width).TrimEnd('\n').Split('\n');
        Assert.InRange(rows.Length, 20, 50);
        Assert.Contains("produce()", rows[0], StringComparison.Ordinal);
        Assert.Contains("consumer()", rows[0], StringComparison.Ordinal);
    }

    [GeneratedRegex(",\"time\":[0-9.e+-]+")]
    private static partial Regex Times();

    private static TracedRun Run(string path) => TracedRun.Of(File.ReadAllText(Repository.PathOf(path)), Path.GetFileName(path));

    private static void Compare(string path, string suffix, string actual)
    {
        string name = $"tests/traces/{Path.GetFileNameWithoutExtension(path)}{suffix}";
        if (Repository.IsRecording)
        {
            File.WriteAllText(Repository.PathOf(name), actual);
        }

        string? difference = Repository.Difference(name, File.ReadAllText(Repository.PathOf(name)), actual);
        Assert.True(difference is null, $"{difference}\n  repeat   dotnet test --filter TraceViewTests");
    }
}
