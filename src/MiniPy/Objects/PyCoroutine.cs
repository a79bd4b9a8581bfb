using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

/// <summary>
/// What a call of an <c>async def</c> function gives (reference, 3.4.2): a generator that only <c>await</c> and <c>send</c> drive. It stands in the same
/// flat chains as generators do.
/// </summary>
internal sealed class PyCoroutine : PyGenerator, IFinalizable
{
    private readonly Finalization.Watch watch;
    private readonly Code? creator;
    private readonly int createdAt;

    public PyCoroutine(Interpreter interp, Value[] slots)
        : base(slots, Types.Coroutine)
    {
        watch = interp.Finalization.Begin(this);
        if (interp.TryGetCurrentFrame(out Frame current))
        {
            creator = current.Function.Code;
            createdAt = current.Position;
        }
    }

    public void FinalizeNow(Interpreter interp)
    {
        if (State != GeneratorState.Created)
        {
            CloseForgotten(interp);
            return;
        }

        Close(interp);
        if (creator is not null)
        {
            interp.Explainer?.NeverAwaited(interp, this, new Place(creator, createdAt));
        }

        interp.WarnNeverAwaited(this, creator?.Source.FileName ?? "sys", creator?.SpanAt(createdAt).Line ?? 1);
    }

    protected override void OnFinished(Interpreter interp) => interp.Finalization.End(watch);

    public static PythonException Reused(Interpreter interp, PyGenerator coroutine)
    {
        PythonException error = Throw.RuntimeError("cannot reuse already awaited coroutine");
        interp.Explainer?.CoroutineReused(error.Value, coroutine);
        return error;
    }
}

/// <summary>Coroutines do not iterate; what they can do is in their methods.</summary>
internal sealed class CoroutineSlots : TypeSlots
{
    public override string Repr(Interpreter interp, Value self) =>
        $"<coroutine object {((PyGenerator)self.Reference!).QualifiedName} at {ObjectProtocol.Address(self)}>";
}

/// <summary>What <c>coroutine.__await__()</c> gives: the coroutine as an iterator.</summary>
internal sealed class PyCoroutineWrapper(PyCoroutine coroutine) : PyIterator(Types.CoroutineWrapper)
{
    public PyCoroutine Coroutine { get; } = coroutine;

    public override Value Next(Interpreter interp) => Coroutine.Send(interp, Value.None);
}
