using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>What a suspending body tells the generator it belongs to.</content>
internal sealed partial class Interpreter
{
    /// <summary>True after a <see cref="Completion.Suspend"/> whose frame's result is the operand of a <c>yield from</c>, not a value to yield.</summary>
    public bool IsDelegating { get; set; }

    /// <summary>How many delegates may be started on the stack of the generator that waits for them, before chains are built instead.</summary>
    private const int MostEagerStarts = 24;

    /// <summary>Delegates that are being started on the stack of the one that waits for them.</summary>
    public int EagerStarts { get; set; }

    /// <summary>
    /// True where a delegate may be started at once: not too many are, and the one that waits for it is in none of its own handlers, so that
    /// both see the same exception as being handled.
    /// </summary>
    public bool CanStartEagerly
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => EagerStarts < MostEagerStarts && ReferenceEquals(Handled, HandledByResumer);
    }

    /// <summary>
    /// True while an exception that <c>throw()</c> brought in reaches a suspended yield: inside a handler it then gets that handler's exception as its
    /// context, unlike one that a delegate raised by itself.
    /// </summary>
    public bool IsThrowing { get; set; }

    /// <summary>The hook of <c>sys.set_asyncgen_hooks</c> that is called with every asynchronous generator when it is first used, or None.</summary>
    public Value AsyncGeneratorFirstHook { get; set; } = Value.None;

    /// <summary>The hook that is to be called with one that is collected before it has ended, or None.</summary>
    public Value AsyncGeneratorFinalizer { get; set; } = Value.None;

    /// <summary>
    /// True after an asynchronous generator's own <c>yield</c>, which is an item; what it awaits yields to the scheduler. Whoever resumed it takes it back.
    /// </summary>
    public bool HasAsyncYielded { get; set; }
}
