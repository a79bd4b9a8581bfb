namespace MiniPy;

/// <summary>How one interactive input ended.</summary>
/// <param name="HasFailed">True when it raised an exception that nobody handled, or could not be compiled; that has been written to the error stream.</param>
/// <param name="ExitStatus">The exit status when the input ended the session (<c>exit()</c>, SystemExit); null to go on.</param>
public readonly record struct ReplOutcome(bool HasFailed, int? ExitStatus = null);
