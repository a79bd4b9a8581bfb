using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary>The profile that the published forms are compiled by (<c>bench/profile/record</c>) says nothing about methods that were renamed or are gone.</summary>
public sealed class CompilerProfileTests
{
    private const BindingFlags All = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void Nine_of_ten_methods_of_the_profile_exist()
    {
        using ZipArchive archive = ZipFile.OpenRead(Repository.PathOf("src", "MiniPy.Cli", "minipy.mibc"));
        using var copy = new MemoryStream();
        using (Stream entry = archive.Entries.Single().Open())
        {
            entry.CopyTo(copy);
        }

        copy.Position = 0;
        using var image = new PEReader(copy);
        MetadataReader metadata = image.GetMetadataReader();
        List<(string Type, string Method)> named = [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => (NameOf(metadata, (TypeReferenceHandle)member.Parent), metadata.GetString(member.Name)))
            .Where(member => member.Item1.StartsWith("MiniPy.", StringComparison.Ordinal))];
        List<(string Type, string Method)> missing = [.. named.Where(member => !Exists(member.Type, member.Method))];

        Assert.True(named.Count > 1000, $"the profile names {named.Count} methods of MiniPy only");
        Assert.True(missing.Count < named.Count / 10, $"{missing.Count} of {named.Count} methods of the profile are gone, {missing.FirstOrDefault()} among them: run bench/profile/record");
    }

    private static bool Exists(string type, string method) =>
        (typeof(Engine).Assembly.GetType(type) ?? typeof(MiniPy.Cli.ProgramRunner).Assembly.GetType(type)) is { } found && found.GetMember(method, All).Length > 0;

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        string name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? NameOf(metadata, (TypeReferenceHandle)type.ResolutionScope) + "+" + name : metadata.GetString(type.Namespace) + "." + name;
    }
}
