using MiniPy.Lowering;
using MiniPy.Syntax;
using Xunit;

namespace MiniPy.Tests.Lowering;

/// <summary>
/// Python in, Python out: tests/hoisting/NAME.py after the pass is NAME.hoisted. MINIPY_RECORD=1 writes the latter; read what it wrote before
/// believing it.
/// </summary>
public sealed class YieldHoisterTests
{
    public static TheoryData<string> Programs
        => [.. Directory.EnumerateFiles(Repository.PathOf("tests", "hoisting"), "*.py").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Rewrites_as_recorded(string name)
    {
        string golden = Repository.PathOf("tests", "hoisting", name + ".hoisted");
        string actual = Rewrite(File.ReadAllText(Repository.PathOf("tests", "hoisting", name + ".py")));
        if (Repository.IsRecording)
        {
            File.WriteAllText(golden, actual);
        }

        string? difference = Repository.Difference($"tests/hoisting/{name}.hoisted", File.ReadAllText(golden), actual);
        Assert.True(difference is null, $"{difference}\n  repeat   dotnet test --filter YieldHoisterTests");
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void What_is_rewritten_needs_no_rewriting(string name)
    {
        string once = Rewrite(File.ReadAllText(Repository.PathOf("tests", "hoisting", name + ".py")));

        // No Python source can hold the names of the temporaries: give them others to read the result again.
        string readable = once.Replace('$', 'ţ');
        Assert.Equal(readable, Rewrite(readable));
    }

    [Fact]
    public void A_function_without_a_yield_is_left_alone()
    {
        const string Code = "def f(a):\n    return a and (lambda: (yield a)) or [b for b in a]\n";
        Assert.Equal(Code, Rewrite(Code));
    }

    private static string Rewrite(string code) => SyntaxPrinter.Print(YieldHoister.Rewrite(Parser.ParseModule(new SourceText(code, "test.py"))));
}
