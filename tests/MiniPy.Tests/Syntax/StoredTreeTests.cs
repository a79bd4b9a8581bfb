using MiniPy.Modules;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;
using Xunit;

namespace MiniPy.Tests.Syntax;

/// <summary>The library's modules have their trees beside them, and reading such a tree gives what parsing gives.</summary>
public sealed class StoredTreeTests
{
    public static TheoryData<string> Programs => TreeTests.Programs;

    [Fact]
    public void Every_module_of_the_library_has_its_tree()
    {
        List<string> outdated = [];
        foreach (string path in Directory.GetFiles(Repository.PathOf("src", "MiniPy", "Library"), "*.py", SearchOption.AllDirectories))
        {
            var source = new SourceText(File.ReadAllText(path), path);
            byte[] stored = StoredTreeWriter.Write(Parser.ParseModule(source));
            Assert.Empty(source.Warnings);
            string beside = Path.ChangeExtension(path, LibraryFiles.TreeExtension);
            if (Repository.IsRecording)
            {
                File.WriteAllBytes(beside, stored);
            }
            else if (!File.Exists(beside) || !File.ReadAllBytes(beside).AsSpan().SequenceEqual(stored))
            {
                outdated.Add(Repository.NameOf(beside));
            }
        }

        Assert.True(outdated.Count == 0, $"{string.Join(", ", outdated)}: MINIPY_RECORD=1 dotnet test --filter {nameof(Every_module_of_the_library_has_its_tree)}");
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_tree_is_read_as_it_was_stored(string name)
    {
        string path = Path.Combine(SyntaxFiles.Folder, name + ".py");
        SourceText source = SourceDecoder.Decode(File.ReadAllBytes(path), path);
        ModuleSyntax parsed = Parser.ParseUnchecked(source);
        byte[] stored = StoredTreeWriter.Write(parsed);
        ModuleSyntax read = StoredTree.Read(stored);
        Assert.Null(Repository.Difference(name, SyntaxDump.Dump(parsed, source), SyntaxDump.Dump(read, source)));
        Assert.Equal(stored, StoredTreeWriter.Write(read));
    }
}
