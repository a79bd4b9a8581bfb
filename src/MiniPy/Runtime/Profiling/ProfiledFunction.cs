using MiniPy.Syntax;

namespace MiniPy.Runtime.Profiling;

/// <summary>A function as a profile knows it: two code objects of the same name and place are the same function.</summary>
/// <param name="Name">Its qualified name.</param>
/// <param name="FileName">The file it is defined in.</param>
/// <param name="FirstLine">The line where its definition begins.</param>
internal sealed record ProfiledFunction(string Name, string FileName, int FirstLine)
{
    /// <summary>The text of its file, or null if that is not known.</summary>
    public SourceText? Source { get; init; }

    public bool Equals(ProfiledFunction? other) =>
        other is not null && Name == other.Name && FileName == other.FileName && FirstLine == other.FirstLine;

    public override int GetHashCode() => HashCode.Combine(Name, FileName, FirstLine);

    /// <summary>The text of a line of its file, without what indents it; empty if that is not known.</summary>
    public string TextOf(int line) => Source?.Line(line)?.Trim() ?? string.Empty;
}

/// <summary>One frame of a sample.</summary>
/// <param name="Function">What it executes.</param>
/// <param name="Generator">For the frame of a generator or coroutine: an object that only this generator has; else null.</param>
internal readonly record struct StackEntry(ProfiledFunction Function, object? Generator);
