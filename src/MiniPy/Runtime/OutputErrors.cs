using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>What a stream of the host reports, as Python's OSError.</summary>
internal static class OutputErrors
{
    private const int BrokenPipe = 32;
    private const int NoSpaceLeft = 28;
    private const int InputOutputError = 5;

    public static PythonException Convert(IOException error)
    {
        // The low bits are the system's own error number where the run time passes one on.
        int number = error.HResult & 0xffff;
        return number switch
        {
            BrokenPipe => Throw.New(Exceptions.BrokenPipeError, Value.FromInt(BrokenPipe), new PyStr("Broken pipe")),
            NoSpaceLeft => Throw.New(Exceptions.OSError, Value.FromInt(NoSpaceLeft), new PyStr("No space left on device")),
            _ => Throw.New(Exceptions.OSError, Value.FromInt(InputOutputError), new PyStr(error.Message)),
        };
    }
}
