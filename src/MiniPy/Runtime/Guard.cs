using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>
/// Executes a body and makes pending what .NET code throws meanwhile. It is a method of its own because variables that live across a
/// try are kept in memory.
/// </summary>
internal static class Guard
{
    public static Completion Execute(Interpreter interp, Body body, Frame frame)
    {
        try
        {
            interp.Step();
            return body.Execute(frame);
        }
        catch (PythonException exception)
        {
            return interp.Catch(exception);
        }
        catch (OutOfMemoryException)
        {
            return interp.Catch(Throw.MemoryError());
        }
    }
}
