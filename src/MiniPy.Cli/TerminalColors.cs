namespace MiniPy.Cli;

/// <summary>Whether tracebacks are coloured, decided as CPython 3.13 does: on a terminal, unless the environment says otherwise.</summary>
internal static class TerminalColors
{
    public static bool AreWanted => Variable("PYTHON_COLORS") switch
    {
        "0" => false,
        "1" => true,
        _ when Variable("NO_COLOR") is not null => false,
        _ when Variable("FORCE_COLOR") is not null => true,
        _ => Variable("TERM") != "dumb" && !Console.IsErrorRedirected,
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
