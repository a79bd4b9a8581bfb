namespace MiniPy.Tests.Cli;

/// <summary>A script in a file that is gone after the test.</summary>
internal sealed class TemporaryScript : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("minipy");

    public TemporaryScript(string code)
    {
        Path = System.IO.Path.Combine(folder.FullName, "script.py");
        File.WriteAllText(Path, code);
    }

    public string Path { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
