using System.Text.RegularExpressions;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;
using Xunit;

namespace MiniPy.Tests.Syntax;

/// <summary>The tree of each program in tests/syntax is CPython's, recorded by dump_ast.py; and it survives printing.</summary>
public sealed partial class TreeTests
{
    public static TheoryData<string> Programs
        => [.. Directory.GetFiles(SyntaxFiles.Folder, "*.tree").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_tree_is_the_one_that_CPython_makes(string name)
    {
        SourceText source = Read(name);
        string expected = File.ReadAllText(Path.Combine(SyntaxFiles.Folder, name + ".tree"));
        string actual = SyntaxDump.Dump(Parser.ParseUnchecked(source), source);
        Assert.True(expected == actual, Explain(name, expected, actual));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Printing_and_parsing_again_gives_the_same_tree(string name)
    {
        SourceText source = Read(name);
        ModuleSyntax module = Parser.ParseUnchecked(source);
        var printed = new SourceText(SyntaxPrinter.Print(module), name);
        string expected = Place().Replace(SyntaxDump.Dump(module, source), "");
        string actual = Place().Replace(SyntaxDump.Dump(Parser.ParseUnchecked(printed), printed), "");
        Assert.True(expected == actual, Explain(name, expected, actual) + "\n" + printed.Text);
    }

    private static SourceText Read(string name)
    {
        string path = Path.Combine(SyntaxFiles.Folder, name + ".py");
        return SourceDecoder.Decode(File.ReadAllBytes(path), path);
    }

    private static string Explain(string name, string expected, string actual)
    {
        string[] wanted = expected.Split('\n');
        string[] got = actual.Split('\n');
        int line = 0;
        while (line < wanted.Length && line < got.Length && wanted[line] == got[line])
        {
            line++;
        }

        return $"tests/syntax/{name}.tree:{line + 1}\n  expected {wanted.ElementAtOrDefault(line)?.Trim()}\n  got      {got.ElementAtOrDefault(line)?.Trim()}\n"
            + $"  repeat   python3 tests/syntax/dump_ast.py tests/syntax/{name}.py";
    }

    [GeneratedRegex(@" @\d+:\d+-\d+:\d+$", RegexOptions.Multiline)]
    private static partial Regex Place();
}
