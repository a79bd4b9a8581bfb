using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What <c>raise</c> and <c>except</c> accept (reference, 7.8 and 8.4.1).</summary>
internal static class ExceptionProtocol
{
    /// <summary>An exception from an instance or a class; throws TypeError with this message for anything else.</summary>
    public static PyException Instantiate(Interpreter interp, Value value, string message) =>
        value.Reference as PyException ?? CheckMade(interp, value, interp.Call(CheckClass(value, message)));

    /// <summary>A class of exceptions; throws TypeError with this message for anything else.</summary>
    public static Value CheckClass(Value value, string message) =>
        value.Reference is PyType type && type.IsSubtypeOf(Exceptions.BaseException) ? value : throw Throw.TypeError(message);

    /// <summary>What calling a class of exceptions has made; throws TypeError where that is no exception.</summary>
    public static PyException CheckMade(Interpreter interp, Value type, Value made) => made.Reference as PyException ?? throw Throw.TypeError(
        $"calling {Operators.Repr(interp, type)} should have returned an instance of BaseException, not {Operators.Repr(interp, made.Type)}");

    /// <summary>Whether <c>except type</c> takes an exception; throws TypeError where the type is none.</summary>
    public static bool Matches(PyException exception, Value type)
    {
        if (ReferenceEquals(exception.Type, type.Reference))
        {
            return true;
        }

        if (type.Reference is PyTuple types)
        {
            foreach (Value each in types.Items)
            {
                CheckType(each);
            }

            foreach (Value each in types.Items)
            {
                if (exception.Type.IsSubtypeOf((PyType)each.Reference!))
                {
                    return true;
                }
            }

            return false;
        }

        CheckType(type);
        return exception.Type.IsSubtypeOf((PyType)type.Reference!);
    }

    private static void CheckType(Value type)
    {
        if (type.Reference is not PyType candidate || !candidate.IsSubtypeOf(Exceptions.BaseException))
        {
            throw Throw.TypeError("catching classes that do not inherit from BaseException is not allowed");
        }
    }
}
