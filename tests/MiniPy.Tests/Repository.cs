namespace MiniPy.Tests;

/// <summary>Where the project's files are, and what tests over files need of them.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>True when the goldens are to be written rather than compared.</summary>
    public static bool IsRecording => Environment.GetEnvironmentVariable("MINIPY_RECORD") == "1";

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The path from the root, with slashes.</summary>
    public static string NameOf(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Where two texts begin to differ, as "line, expected, got"; null if they do not.</summary>
    public static string? Difference(string name, string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        string[] wanted = expected.Split('\n');
        string[] got = actual.Split('\n');
        int line = 0;
        while (line < wanted.Length && line < got.Length && wanted[line] == got[line])
        {
            line++;
        }

        return $"{name}:{line + 1}\n  expected {Shown(wanted, line)}\n  got      {Shown(got, line)}";
    }

    private static string Shown(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MiniPy.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No MiniPy.sln above " + AppContext.BaseDirectory);
    }
}
