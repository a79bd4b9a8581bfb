using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Syntax;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>The lines of the files that one report shows: from the program's own text, from what linecache was told, or from the file.</summary>
internal sealed class SourceFiles(Interpreter interp)
{
    private static readonly PyStr LineCacheName = new("linecache");
    private static readonly PyStr CacheName = new("cache");

    private readonly Dictionary<string, SourceText?> known = [];

    /// <summary>Lines by their numbers, without white space behind them; an empty one for each that there is not.</summary>
    public string[] Lines(string file, int first, int last)
    {
        if (!known.TryGetValue(file, out SourceText? text))
        {
            known[file] = text = Read(file);
        }

        string[] lines = new string[Math.Max(last - first, 0) + 1];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = text?.Line(first + i)?.TrimEnd() ?? string.Empty;
        }

        return lines;
    }

    private SourceText? Read(string file)
    {
        if (interp.SourceInMemory(file) is { } inMemory)
        {
            return inMemory;
        }

        if (CachedText(file) is { } cached)
        {
            return new SourceText(cached, file);
        }

        return file.Length == 0 || (file[0] == '<' && file[^1] == '>') ? null : SourceModule.Find(interp, file) is { } text ? new SourceText(text, file) : null;
    }

    /// <summary>What a program has put into <c>linecache.cache</c> for a file that there is not.</summary>
    private string? CachedText(string file)
    {
        if (interp.Modules.GetStr(LineCacheName).Reference is not PyModule module || module.Names.GetStr(CacheName).As<PyDict>() is not { } cache)
        {
            return null;
        }

        return cache.GetStr(new PyStr(file)).As<PyTuple>() is { Count: 4 } entry && entry.Items[2].As<PyList>() is { } lines
            ? string.Concat(lines.ToArray().Select(static line => line.As<PyStr>()?.Text))
            : null;
    }
}
