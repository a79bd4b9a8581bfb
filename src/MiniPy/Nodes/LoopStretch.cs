namespace MiniPy.Nodes;

/// <summary>
/// Loops run in stretches, each a call of its own. The run time compiles anew, with what it has learned, the methods that are called often; a loop
/// that is entered once would stay for ever as it was compiled ahead of time.
/// </summary>
internal static class LoopStretch
{
    /// <summary>Turns in a stretch: enough that the call costs nothing, and few enough that a short loop is noticed too.</summary>
    public const int Turns = 64;
}
