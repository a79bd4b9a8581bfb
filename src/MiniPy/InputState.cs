namespace MiniPy;

/// <summary>What interactive input is, as far as it has been typed (library reference, <c>codeop</c>).</summary>
public enum InputState
{
    /// <summary>It can be run.</summary>
    Complete,

    /// <summary>More has to follow: a bracket, a string or a block is open, or a line is to be continued.</summary>
    Incomplete,

    /// <summary>Nothing that follows could make it right. Running it raises the SyntaxError.</summary>
    Invalid,
}
