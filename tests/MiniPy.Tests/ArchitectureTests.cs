using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace MiniPy.Tests;

/// <summary>Rules of docs/architecture.md that a test can keep.</summary>
public sealed class ArchitectureTests
{
    private const int LongestFile = 500;

    /// <summary>All mutable state hangs off an interpreter, so that two engines never meet.</summary>
    [Fact]
    public void No_static_field_can_change()
    {
        string[] mutable = [.. OwnTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(field => $"{field.DeclaringType}.{field.Name}")];
        Assert.True(mutable.Length == 0, string.Join('\n', mutable));
    }

    /// <summary>No C# iterator or async method holds interpreter state: it could be neither inspected nor saved.</summary>
    [Theory]
    [InlineData("MiniPy.Objects")]
    [InlineData("MiniPy.Runtime")]
    [InlineData("MiniPy.Nodes")]
    [InlineData("MiniPy.Builtins")]
    [InlineData("MiniPy.Modules")]
    public void State_is_in_no_iterator_or_task(string space)
    {
        string[] hidden = [.. typeof(Engine).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(space, StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(StateMachineAttribute), inherit: true))
            .Select(method => $"{method.DeclaringType}.{method.Name}")];
        Assert.True(hidden.Length == 0, string.Join('\n', hidden));
    }

    [Fact]
    public void Objects_do_not_know_the_nodes()
    {
        string[] leaks = [.. Directory.EnumerateFiles(Repository.PathOf("src", "MiniPy", "Objects"), "*.cs", SearchOption.AllDirectories)
            .Where(path => File.ReadAllText(path).Contains("MiniPy.Nodes", StringComparison.Ordinal))
            .Select(Repository.NameOf)];
        Assert.True(leaks.Length == 0, string.Join('\n', leaks));
    }

    [Fact]
    public void No_file_is_too_long()
    {
        string[] tooLong = [.. Sources().Select(path => (Name: Repository.NameOf(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Name}: {file.Lines} lines")];
        Assert.True(tooLong.Length == 0, string.Join('\n', tooLong));
    }

    private static IEnumerable<string> Sources() =>
        new[] { "src", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Generated"));

    private static IEnumerable<Type> OwnTypes() =>
        typeof(Engine).Assembly.GetTypes().Where(type =>
            type.Namespace != "MiniPy.Syntax.Generated" && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<'));
}
