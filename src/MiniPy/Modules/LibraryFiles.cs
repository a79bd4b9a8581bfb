using System.Reflection;
using System.Text;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Modules;

/// <summary>
/// The modules of the standard library that are written in Python: resources of this assembly, which are read when they are first imported. Their
/// file names begin with <c>&lt;library&gt;</c>; there is no such folder.
/// </summary>
internal static class LibraryFiles
{
    /// <summary>The folder that the library's modules say they are in.</summary>
    public const string Root = "<library>";

    /// <summary>What the files with the trees of the modules end with.</summary>
    public const string TreeExtension = ".tree";

    private const string ResourceRoot = "library";

    public static bool IsInLibrary(string path) => path.StartsWith(Root, StringComparison.Ordinal);

    /// <summary>The file of a module in a folder of the library, or null.</summary>
    public static string? Find(string folder, string name)
    {
        string module = $"{folder}/{name}.py";
        string package = $"{folder}/{name}/__init__.py";
        return Exists(module) ? module : Exists(package) ? package : null;
    }

    public static SourceText Read(string file)
    {
        using var reader = new StreamReader(Library.GetManifestResourceStream(ResourceName(file))!, Encoding.UTF8);
        return new SourceText(reader.ReadToEnd(), file) { IsHidden = IsHidden(file[(Root.Length + 1)..]), Stored = () => ReadTree(file) };
    }

    /// <summary>The tree of a module, which was parsed when the library was recorded.</summary>
    private static unsafe ModuleSyntax ReadTree(string file)
    {
        using var stream = (UnmanagedMemoryStream)Library.GetManifestResourceStream(Path.ChangeExtension(ResourceName(file), TreeExtension))!;
        return StoredTree.Read(new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length));
    }

    /// <summary>True for what CPython has in C: calls in there are no part of tracebacks.</summary>
    private static bool IsHidden(string file) => file switch
    {
        "_collections_abc.py" or "_weakrefset.py" => false,
        "bisect.py" or "heapq.py" or "io.py" or "warnings.py" => true,
        _ => file[0] == '_' && !file.StartsWith("__", StringComparison.Ordinal),
    };

    /// <summary>The source of a module of the library, or null where there is none of that name.</summary>
    public static SourceText? TryRead(string file) => Exists(file) ? Read(file) : null;

    /// <summary>The names of the modules and packages that programs import.</summary>
    public static IEnumerable<string> PublicNames => Library.GetManifestResourceNames()
        .Where(static name => name.StartsWith(ResourceRoot + "/", StringComparison.Ordinal))
        .Select(static name => name[(ResourceRoot.Length + 1)..].Split('/', '.')[0])
        .Where(static name => name[0] != '_')
        .Distinct();

    private static Assembly Library => typeof(LibraryFiles).Assembly;

    private static string ResourceName(string file) => ResourceRoot + file[Root.Length..];

    private static bool Exists(string file) => Library.GetManifestResourceInfo(ResourceName(file)) is not null;
}
