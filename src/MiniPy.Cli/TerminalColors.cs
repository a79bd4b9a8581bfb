namespace MiniPy.Cli;

/// <summary>Whether tracebacks are coloured, decided as CPython 3.13 does: on a terminal, unless the environment says otherwise.</summary>
internal static class TerminalColors
{
    /// <param name="ignoresPython">True to leave PYTHON_COLORS alone, as with the option -E.</param>
    public static bool AreWanted(bool ignoresPython = false) => (ignoresPython ? null : Variable("PYTHON_COLORS")) switch
    {
        "0" => false,
        "1" => true,
        _ when Variable("NO_COLOR") is not null => false,
        _ when Variable("FORCE_COLOR") is not null => true,
        _ => Variable("TERM") != "dumb" && !Console.IsErrorRedirected,
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
}
