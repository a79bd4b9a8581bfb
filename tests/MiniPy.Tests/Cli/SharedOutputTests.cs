using System.Diagnostics;
using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary>Standard output that other programs write to as well.</summary>
public sealed class SharedOutputTests
{
    [Fact]
    public void Whoever_writes_next_does_not_overwrite()
    {
        if (OperatingSystem.IsWindows())
        {
            // The script is one for sh.
            return;
        }

        string file = Path.GetTempFileName();
        try
        {
            string program = Path.Combine(AppContext.BaseDirectory, "MiniPy.Cli.dll");
            string script = $"(echo first; dotnet '{program}' -c 'print(\"second\")'; echo third) > '{file}'";
            using Process shell = Process.Start("sh", ["-c", script]);
            Assert.True(shell.WaitForExit(TimeSpan.FromSeconds(60)));
            Assert.Equal("first\nsecond\nthird\n", File.ReadAllText(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
