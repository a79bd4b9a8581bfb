using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An instance of a class with <c>__del__</c> (reference, 3.3.1).</summary>
internal sealed class PyFinalizableInstance : PyInstance, IFinalizable
{
    private readonly Finalization.Watch watch;
    private bool isFinalized;

    public PyFinalizableInstance(PyType type, Interpreter interp)
        : base(type) => watch = interp.Finalization.Begin(this);

    public void FinalizeNow(Interpreter interp)
    {
        if (isFinalized)
        {
            return;
        }

        isFinalized = true;
        interp.Finalization.End(watch);
        InstanceFinalizer.Run(interp, this);
    }
}
