using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Calls the <c>__del__</c> of an instance that carries on the state of a built-in type (reference, 3.3.1). The instance holds it, and it the instance.</summary>
internal sealed class InstanceFinalizer : IFinalizable
{
    private static readonly PyStr DelName = new("__del__");
    private readonly PyObject instance;
    private readonly Finalization.Watch watch;
    private bool isFinalized;

    private InstanceFinalizer(Interpreter interp, PyObject instance)
    {
        this.instance = instance;
        watch = interp.Finalization.Begin(this);
    }

    /// <summary>What a new instance has to hold; null where its class has no <c>__del__</c>.</summary>
    public static InstanceFinalizer? For(Interpreter interp, PyObject instance) => instance.Type.HasFinalizer ? new InstanceFinalizer(interp, instance) : null;

    public void FinalizeNow(Interpreter interp)
    {
        if (isFinalized)
        {
            return;
        }

        isFinalized = true;
        interp.Finalization.End(watch);
        Run(interp, instance);
    }

    /// <summary>Calls <c>__del__</c>, if the instance has one now.</summary>
    public static void Run(Interpreter interp, PyObject instance)
    {
        Value method = instance.Type.Lookup(DelName);
        if (method.IsUnbound)
        {
            return;
        }

        try
        {
            interp.Call(Operators.FindSpecial(interp, instance, DelName));
        }
        catch (PythonException error)
        {
            interp.ReportUnraisable(error.Value, method.Reference!);
        }
    }
}
