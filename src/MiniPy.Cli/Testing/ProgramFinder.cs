namespace MiniPy.Cli.Testing;

/// <summary>The programs below files and folders.</summary>
internal static class ProgramFinder
{
    private const string Extension = ".py";

    /// <summary>
    /// The programs of paths, in the order of their names. Of a folder those that have an <c>.out</c>, or all but those whose name begins with an
    /// underscore; hidden folders and <c>__pycache__</c> are left out. A file that is named is always one. Throws <see cref="FileNotFoundException"/>.
    /// </summary>
    public static IReadOnlyList<GoldenProgram> Find(IEnumerable<string> paths, bool isRecording)
    {
        var found = new List<GoldenProgram>();
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                found.AddRange(Below(path).Where(program => program.HasOutput || (isRecording && !program.Name.StartsWith('_'))));
            }
            else if (File.Exists(path))
            {
                found.Add(new GoldenProgram(path));
            }
            else
            {
                throw new FileNotFoundException($"there is no '{path}'");
            }
        }

        return [.. found.DistinctBy(static program => program.FullPath)];
    }

    private static IEnumerable<GoldenProgram> Below(string folder)
    {
        IEnumerable<GoldenProgram> here = Directory.EnumerateFiles(folder, "*" + Extension)
            .Order(StringComparer.Ordinal).Select(static path => new GoldenProgram(Plain(path)));
        IEnumerable<string> folders = Directory.EnumerateDirectories(folder)
            .Where(static path => Path.GetFileName(path) is not (['.', ..] or "__pycache__")).Order(StringComparer.Ordinal);
        return here.Concat(folders.SelectMany(Below));
    }

    /// <summary>A path without the dot of the current folder before it.</summary>
    private static string Plain(string path) => path.StartsWith("." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path[2..] : path;
}
