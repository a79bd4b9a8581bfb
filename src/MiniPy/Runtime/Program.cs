using MiniPy.Lowering;
using MiniPy.Modules;
using MiniPy.Nodes;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Syntax;

namespace MiniPy.Runtime;

/// <summary>Compiling and running a whole program.</summary>
internal static class Program
{
    private const int FailureStatus = 1;

    /// <summary>CPython's status when the last flush of standard output fails.</summary>
    private const int LostOutputStatus = 120;

    /// <summary>Runs a program as <c>__main__</c>; gives its exit status. What nobody handled has been written to the error stream.</summary>
    public static int Run(Interpreter interp, PyModule main, SourceText source) => Report(interp, () => MainModule.Execute(interp, main, source));

    /// <summary>Runs a module as <c>__main__</c>, as <see cref="Run"/> does with a text.</summary>
    public static int RunModule(Interpreter interp, string name) => Report(interp, () => MainModule.ExecuteModule(interp, MainModule.Create(interp), name));

    /// <summary>Does something that may raise, and tells about what it raised as the end of a program does.</summary>
    public static int Report(Interpreter interp, Action action)
    {
        int status = 0;
        try
        {
            action();
        }
        catch (PythonException error)
        {
            status = error.Value.Type.IsSubtypeOf(Exceptions.SystemExit) ? ExitStatus(interp, error.Value) : Fail(interp, error.Value);
        }
        catch (ScriptStopped)
        {
            interp.ForgetFrames();
            Flush(interp);
            throw;
        }
        catch (Exception error) when (error is not PythonException)
        {
            // A defect of the interpreter itself: what the program printed is kept, and the host lives on.
            interp.ForgetFrames();
            status = Fail(interp, Throw.New(Exceptions.SystemError, "internal error of the interpreter: " + error).Value);
        }

        return Finish(interp, status);
    }

    /// <summary>Does what is left to do behind a program; gives its exit status, which is another one where its output cannot be written.</summary>
    public static int Finish(Interpreter interp, int status)
    {
        End(interp);
        return Flush(interp) ? status : LostOutputStatus;
    }

    /// <summary>What happens after a program: exit functions, then what its globals still hold is finalized.</summary>
    private static void End(Interpreter interp)
    {
        try
        {
            AtexitModule.Run(interp);
            if (interp.Modules.GetStr(new PyStr("__main__")).Reference is PyModule main)
            {
                interp.Finalization.EndProgram(interp, main.Names);
            }

            interp.Files.FlushAll();
        }
        catch (PythonException error)
        {
            // An interrupt, or a defect in what is being finalized: the program is over either way, and its status is known.
            interp.ReportUncaught(error.Value);
        }
    }

    /// <summary>False when what is left of the output cannot be written: a closed pipe, a full disk. The program is told so on the error stream.</summary>
    private static bool Flush(Interpreter interp)
    {
        try
        {
            interp.Output.Flush();
            interp.Explainer?.WriteRest(interp, interp.ErrorOutput);
            interp.ErrorOutput.Flush();
            return true;
        }
        catch (IOException error)
        {
            interp.ErrorOutput.Write("Exception ignored in: <stdout>\n");
            TracebackPrinter.Print(interp, OutputErrors.Convert(error).Value, interp.ErrorOutput);
            interp.ErrorOutput.Flush();
            return false;
        }
    }

    private static int Fail(Interpreter interp, PyException exception)
    {
        try
        {
            interp.ReportUncaught(exception);
        }
        catch (PythonException exit)
        {
            return ExitStatus(interp, exit.Value);
        }

        return exception.Type.IsSubtypeOf(Exceptions.KeyboardInterrupt) ? Engine.InterruptedStatus : FailureStatus;
    }

    /// <summary>The exit status that a SystemExit asks for; one that is a text is written to the error stream.</summary>
    public static int ExitStatus(Interpreter interp, PyException exit)
    {
        Value code = exit.Field("code");
        if (code.IsNone)
        {
            return 0;
        }

        if (PyInt.IsInteger(code))
        {
            return (int)(PyInt.ToBigInt(code) & 0xff);
        }

        interp.Output.Flush();
        try
        {
            interp.ErrorOutput.Write(Operators.Str(interp, code));
        }
        catch (PythonException)
        {
            // A text that cannot be had is left out, as in CPython; the line still ends.
            interp.ErrorOutput.Flush();
        }

        interp.ErrorOutput.Write("\n");
        return FailureStatus;
    }
}
