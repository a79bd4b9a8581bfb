namespace MiniPy.Runtime;

/// <summary>What a code object executes.</summary>
internal abstract class Body
{
    /// <summary>Executes a frame from its start, or from its resume point.</summary>
    public abstract Completion Execute(Frame frame);
}
