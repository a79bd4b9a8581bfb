namespace MiniPy.Cli.Repl;

/// <summary>What a key asks for that the line editor does not do itself: it reaches over several lines, or out of the text.</summary>
internal enum EditRequest : byte
{
    Accept,
    Complete,
    Paste,
    JoinBefore,
    JoinAfter,
    OlderInput,
    NewerInput,
    ClearScreen,
    Drop,
    Leave,
}
