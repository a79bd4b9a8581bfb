using System.Text.RegularExpressions;
using Xunit;

namespace MiniPy.Tests;

/// <summary>
/// Every erroneous program of tests/errors writes to its error stream what CPython wrote (tests/errors/record), byte by byte. Those that are known to
/// differ stand in tests/errors/differs.txt, each with the reason above it: at most one in twenty.
/// </summary>
public sealed partial class ErrorTests
{
    private static readonly string[] Known =
        [.. File.ReadLines(Repository.PathOf("tests", "errors", "differs.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' ')[0])];

    private static IEnumerable<string> All =>
        Directory.EnumerateFiles(Repository.PathOf("tests", "errors"), "*.err", SearchOption.AllDirectories)
            .Select(path => $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileNameWithoutExtension(path)}");

    public static TheoryData<string> Topics => [.. All.Select(name => name.Split('/')[0]).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Standard_error_is_CPythons(string topic)
    {
        var differences = new List<string>();
        foreach (string name in All.Except(Known).Where(name => name.StartsWith(topic + "/", StringComparison.Ordinal)))
        {
            Compare(name, ".err", useColors: false, differences);
            if (topic == "color")
            {
                Compare(name, ".ansi", useColors: true, differences);
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public void At_most_one_in_twenty_is_known_to_differ()
    {
        string[] all = [.. All];
        Assert.Empty(Known.Except(all));
        Assert.True(Known.Length * 20 <= all.Length, $"{Known.Length} of {all.Length}");
    }

    private static void Compare(string name, string extension, bool useColors, List<string> differences)
    {
        string path = Repository.PathOf("tests", "errors", name + ".py");
        ProgramRun run = ProgramRun.OfFile(path, useColors);
        string actual = Addresses().Replace(run.Error.Replace(Path.GetDirectoryName(path) + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal), "0x...");
        string expected = File.ReadAllText(Path.ChangeExtension(path, extension));
        string statusFile = Path.ChangeExtension(path, ".status");
        string status = File.Exists(statusFile) ? File.ReadAllText(statusFile).Trim() : "1";
        string? difference = Repository.Difference(name + extension, expected, actual) ?? Repository.Difference(name + ".status", status, run.Status.ToString());
        if (difference is not null)
        {
            differences.Add(difference);
        }
    }

    [GeneratedRegex("0x[0-9a-f]{6,}")]
    private static partial Regex Addresses();
}
