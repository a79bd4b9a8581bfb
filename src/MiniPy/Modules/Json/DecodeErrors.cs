using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>Makes <c>json.JSONDecodeError</c>, which is a class of the Python part of the module, pending.</summary>
internal static class DecodeErrors
{
    private static readonly PyStr ErrorName = new("JSONDecodeError");

    /// <summary>The error at an offset of a document.</summary>
    public static Value At(Interpreter interp, string message, PyStr document, int offset)
    {
        Value module = ModuleLoader.Find(interp, "json.decoder");
        if (module.IsUnbound)
        {
            ModuleLoader.Import(interp, "json.decoder");
            module = ModuleLoader.Find(interp, "json.decoder");
        }

        Value type = Operators.GetAttributeOrError(interp, module, ErrorName);
        Value error = type.IsError ? type : interp.CallOrError(type, new PyStr(message), document, Value.FromInt(offset < 0 ? offset : document.IndexOfOffset(offset)));
        return error.IsError ? error
            : error.As<PyException>() is { } exception ? interp.Raise(exception)
            : interp.Raise(Throw.TypeError("exceptions must derive from BaseException"));
    }

    /// <summary>What a scanner raises where no value begins.</summary>
    public static Value Stop(Interpreter interp, PyStr document, int offset) => interp.Raise(NewStop(document, offset));

    /// <summary>What a decoder raises then: the error with the scanner's as its context, which is not shown.</summary>
    public static Value Missing(Interpreter interp, PyStr document, int offset)
    {
        PyException? handled = interp.Handled;
        PyException stop = NewStop(document, offset);
        interp.Chain(stop);
        Value raised = At(interp, "Expecting value", document, offset);
        if (interp.Pending is { } error && ReferenceEquals(error.Context, handled))
        {
            error.Context = stop;
            error.SuppressContext = true;
        }

        return raised;
    }

    private static PyException NewStop(PyStr document, int offset) =>
        new(Exceptions.StopIteration, Value.FromInt(document.IndexOfOffset(offset))) { IsValueDue = true };
}
