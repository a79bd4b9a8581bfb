using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A generator that can be suspended inside a <c>try</c> or <c>with</c>: one that nobody will resume has to be closed.</summary>
internal sealed class PyClosingGenerator : PyGenerator, IFinalizable
{
    private readonly Finalization.Watch watch;

    public PyClosingGenerator(Interpreter interp, Value[] slots)
        : base(slots) => watch = interp.Finalization.Begin(this);

    public void FinalizeNow(Interpreter interp) => CloseForgotten(interp);

    protected override void OnFinished(Interpreter interp) => interp.Finalization.End(watch);
}
