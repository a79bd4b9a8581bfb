using MiniPy.Syntax;
using Xunit;

namespace MiniPy.Tests.Syntax;

/// <summary>Each faulty program in tests/syntax/errors is refused with CPython's words at CPython's place.</summary>
public sealed class SyntaxErrorTests
{
    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (string path in Directory.GetFiles(Path.Combine(SyntaxFiles.Folder, "errors"), "*.txt").Order(StringComparer.Ordinal))
            {
                for (int i = 0; i < Read(Path.GetFileName(path)).Length; i++)
                {
                    cases.Add(Path.GetFileName(path), i);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_error_is_the_one_that_CPython_reports(string file, int index)
    {
        string text = Read(file)[index];
        int end = text.LastIndexOf("\n--> ", StringComparison.Ordinal);
        var source = new SourceText(text[..end], file);
        string verdict;
        try
        {
            Parser.ParseModule(source);
            verdict = "no error";
        }
        catch (PythonSyntaxError error)
        {
            verdict = $"{error.Kind}: {error.Message} @{error.Span.Line}:{error.Span.Column}";
        }

        string expected = text[(end + 5)..];
        Assert.True(expected == verdict, $"tests/syntax/errors/{file}: case {index}\n{source.Text}\n  expected {expected}\n  got      {verdict}");
    }

    private static string[] Read(string file)
        => File.ReadAllText(Path.Combine(SyntaxFiles.Folder, "errors", file)).TrimEnd('\n').Split("\n=====\n");
}
