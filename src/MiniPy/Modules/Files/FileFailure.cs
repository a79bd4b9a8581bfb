namespace MiniPy.Modules.Files;

/// <summary>What went wrong with a path, by the number of its OSError; whoever asked adds the path as the program wrote it.</summary>
internal sealed class FileFailure(int number) : Exception
{
    public int Number { get; } = number;
}
