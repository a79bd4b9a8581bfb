using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>What a suspending body tells the generator it belongs to.</content>
internal sealed partial class Interpreter
{
    private Value yieldedByDelegate = Value.Unbound;

    /// <summary>True after a <see cref="Completion.Suspend"/> whose frame's result is the operand of a <c>yield from</c>, not a value to yield.</summary>
    public bool IsDelegating { get; set; }

    /// <summary>
    /// True while an exception that <c>throw()</c> brought in reaches a suspended yield: inside a handler it then gets that handler's exception as its
    /// context, unlike one that a delegate raised by itself.
    /// </summary>
    public bool IsThrowing { get; set; }

    /// <summary>A foreign iterator has yielded on behalf of the innermost generator.</summary>
    public void SetYielded(Value value) => yieldedByDelegate = value;

    /// <summary>What was yielded: by a foreign iterator, or else by the frame itself.</summary>
    public Value TakeYielded(Frame frame)
    {
        if (yieldedByDelegate.IsUnbound)
        {
            return frame.Result;
        }

        Value yielded = yieldedByDelegate;
        yieldedByDelegate = Value.Unbound;
        return yielded;
    }
}
