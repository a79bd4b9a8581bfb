using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

/// <summary>What coroutines do beside what generators do.</summary>
internal static class Coroutines
{
    public static PythonException Reused(Interpreter interp, PyGenerator coroutine)
    {
        PythonException error = Throw.RuntimeError("cannot reuse already awaited coroutine");
        interp.Explainer?.CoroutineReused(error.Value, coroutine);
        return error;
    }

    /// <summary>Nobody has awaited a coroutine, and nobody will.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="coroutine">The coroutine.</param>
    /// <param name="creator">The code that made it, or null where that was none.</param>
    /// <param name="createdAt">The position in that code.</param>
    public static void ReportNeverAwaited(Interpreter interp, PyGenerator coroutine, Code? creator, int createdAt)
    {
        if (creator is not null)
        {
            interp.Explainer?.NeverAwaited(interp, coroutine, new Place(creator, createdAt));
        }

        interp.WarnNeverAwaited(coroutine, creator?.Source.FileName ?? "sys", creator?.SpanAt(createdAt).Line ?? 1);
    }
}

/// <summary>Coroutines do not iterate; what they can do is in their methods.</summary>
internal sealed class CoroutineSlots : TypeSlots
{
    public override string Repr(Interpreter interp, Value self) =>
        $"<coroutine object {((PyGenerator)self.Reference!).QualifiedName} at {ObjectProtocol.Address(self)}>";
}

/// <summary>What <c>coroutine.__await__()</c> gives: the coroutine as an iterator.</summary>
internal sealed class PyCoroutineWrapper(PyGenerator coroutine) : PyIterator(Types.CoroutineWrapper)
{
    public PyGenerator Coroutine { get; } = coroutine;

    public override Value Next(Interpreter interp) => Coroutine.Send(interp, Value.None);
}
