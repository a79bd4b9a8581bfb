using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What <c>yield from</c> does with an iterator that is no generator (PEP 380).</summary>
internal static class ForeignDelegation
{
    /// <summary>
    /// Passes a value or an exception on: gives what the iterator yields, an end, or <see cref="Value.Error"/>.
    /// </summary>
    public static Value Step(Interpreter interp, PyObject iterator, Value sent, PyException? thrown)
    {
        try
        {
            if (thrown is not null)
            {
                return ThrowInto(interp, iterator, thrown);
            }

            return sent.IsNone
                ? Iteration.Next(interp, iterator)
                : EndOf(interp, CallMethod(interp, Operators.GetAttribute(interp, iterator, Names.Send), sent));
        }
        catch (PythonException exception)
        {
            return EndOf(interp, interp.Raise(exception));
        }
    }

    /// <summary>Calls <c>close()</c> if there is one; gives the exception it raised, or null.</summary>
    public static PyException? Close(Interpreter interp, PyObject iterator)
    {
        try
        {
            Value close = Operators.FindAttribute(interp, iterator, Names.Close);
            if (!close.IsUnbound)
            {
                interp.Call(close);
            }

            return null;
        }
        catch (PythonException exception)
        {
            interp.Raise(exception);
            return interp.TakePending();
        }
    }

    private static Value ThrowInto(Interpreter interp, PyObject iterator, PyException thrown)
    {
        Value throwMethod = Operators.FindAttribute(interp, iterator, Names.ThrowName);
        return throwMethod.IsUnbound
            ? EndOf(interp, interp.RaiseAgain(thrown, isRecorded: false))
            : EndOf(interp, CallMethod(interp, throwMethod, thrown));
    }

    private static Value CallMethod(Interpreter interp, Value method, Value argument) =>
        method.Type.Slots.Call(interp, method, new Arguments([argument]));

    /// <summary>A pending StopIteration is the delegate's end; its value is what <c>yield from</c> gives.</summary>
    private static Value EndOf(Interpreter interp, Value answer)
    {
        if (!answer.IsError || !interp.Pending!.Type.IsSubtypeOf(Exceptions.StopIteration))
        {
            return answer;
        }

        interp.StopValue = interp.TakePending().Field(0);
        return Value.EndWithValue;
    }
}
