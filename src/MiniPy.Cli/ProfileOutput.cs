using System.Text;

namespace MiniPy.Cli;

/// <summary>The profile of one program, and where it goes when the program has ended.</summary>
internal sealed class ProfileOutput : IDisposable
{
    private readonly bool isShown;
    private readonly string? file;

    private ProfileOutput(bool isShown, string? file)
    {
        this.isShown = isShown;
        this.file = file;
    }

    public ScriptProfile Profile { get; } = new();

    /// <summary>What the options ask for; null for nothing.</summary>
    /// <param name="isShown">True to show the profile on standard error.</param>
    /// <param name="file">The file it goes to, or null.</param>
    public static ProfileOutput? For(bool isShown, string? file) => isShown || file is not null ? new ProfileOutput(isShown, file) : null;

    /// <summary>The program has ended: its profile is written. What goes wrong does not change the exit status, which is the program's.</summary>
    public void Dispose()
    {
        if (isShown)
        {
            using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Profile.WriteText(error);
        }

        if (file is null)
        {
            return;
        }

        try
        {
            WriteFile(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"minipy: can't write the profile: {error.Message}");
        }
    }

    private void WriteFile(string path)
    {
        using FileStream stream = File.Create(path);
        if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            Profile.WriteSpeedscope(stream, Path.GetFileName(path));
            return;
        }

        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Profile.WriteText(writer);
    }
}
