namespace MiniPy.Runtime;

/// <summary>Ends a program that has hit a limit. It is no Python exception: no code of the program sees it on its way out.</summary>
internal sealed class ScriptStopped(LimitKind limit) : Exception
{
    public LimitKind Limit { get; } = limit;
}
