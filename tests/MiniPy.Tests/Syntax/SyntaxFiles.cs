namespace MiniPy.Tests.Syntax;

/// <summary>Where the golden files of the parser are.</summary>
internal static class SyntaxFiles
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MiniPy.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "syntax");
            }
        }

        throw new DirectoryNotFoundException("No MiniPy.sln above " + AppContext.BaseDirectory);
    }
}
