using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// The exception that the handlers of an <c>except*</c> divide among them (reference, 8.4.2). It lives in a hidden local; programs never see it.
/// </summary>
internal sealed class PyExceptStar : PyObject
{
    private static readonly PyStr SplitName = new("split");
    private readonly PyException original;
    private readonly List<PyException> raised = [];
    private PyException? rest;

    public PyExceptStar(PyException exception)
        : base(Types.Object)
    {
        original = exception;
        rest = exception;
    }

    /// <summary>The part that the last handler takes.</summary>
    public PyException? Matched { get; private set; }

    /// <summary>Takes what is of these types from what is left; an exception that is no group is handled as a group of one.</summary>
    public bool Match(Interpreter interp, Value types)
    {
        CheckTypes(types);
        Matched = null;
        if (rest is null)
        {
            return false;
        }

        if (ExceptionProtocol.Matches(rest, types))
        {
            Matched = ExceptionGroupSlots.IsGroup(rest) ? rest : Wrap(interp, rest);
            rest = null;
        }
        else if (ExceptionGroupSlots.IsGroup(rest))
        {
            Divide(interp, types);
        }

        return Matched is not null;
    }

    /// <summary>A handler raised this.</summary>
    public void Collect(PyException exception) => raised.Add(exception);

    /// <summary>What is to be raised in the end: what handlers raised beside what is left; null for nothing.</summary>
    public PyException? Combine(Interpreter interp)
    {
        if (!ExceptionGroupSlots.IsGroup(original))
        {
            return raised.Count > 0 ? raised[0] : rest;
        }

        var fresh = new List<Value>();
        var kept = new HashSet<PyException>(ReferenceEqualityComparer.Instance);
        foreach (PyException exception in rest is null ? raised : [.. raised, rest])
        {
            if (IsPartOfOriginal(exception))
            {
                AddLeaves(interp, exception, kept);
            }
            else
            {
                fresh.Add(exception);
            }
        }

        // What was not handled, or was raised again, goes on in the structure it came in.
        PyException? remaining = kept.Count == 0 ? null : GroupSplitting.Split(interp, original, new GroupCondition(kept)).Match;
        if (fresh.Count == 0)
        {
            return remaining;
        }

        if (remaining is not null)
        {
            fresh.Add(remaining);
        }

        return fresh.Count == 1 ? (PyException)fresh[0].Reference! : ExceptionGroupSlots.Make(interp, new PyList([.. fresh]));
    }

    private void Divide(Interpreter interp, Value types)
    {
        Value pair = interp.CallMethod(rest!, SplitName, types);
        PyTuple parts = pair.As<PyTuple>()
            ?? throw Throw.TypeError($"{rest!.Type.Name}.split must return a tuple, not {pair.Type.Name}");
        if (parts.Count < 2)
        {
            throw Throw.TypeError($"{rest!.Type.Name}.split must return a 2-tuple, got tuple of size {parts.Count}");
        }

        Matched = parts.Items[0].Reference as PyException;
        if (Matched is not null)
        {
            rest = parts.Items[1].Reference as PyException;
        }
    }

    private static PyException Wrap(Interpreter interp, PyException exception)
    {
        PyException group = ExceptionGroupSlots.Make(interp, new PyTuple([exception]));
        group.Traceback = exception.Traceback;
        return group;
    }

    /// <summary>Parts of a group share its traceback, cause, context and notes; an exception that a handler made does not.</summary>
    private bool IsPartOfOriginal(PyException exception) => ExceptionGroupSlots.IsGroup(exception)
        && ReferenceEquals(exception.Traceback, original.Traceback)
        && ReferenceEquals(exception.Cause, original.Cause)
        && ReferenceEquals(exception.Context, original.Context);

    private static void AddLeaves(Interpreter interp, PyException exception, HashSet<PyException> leaves)
    {
        if (!ExceptionGroupSlots.IsGroup(exception))
        {
            leaves.Add(exception);
            return;
        }

        interp.Enter(" in collect_exception_group_leaf_ids");
        try
        {
            foreach (Value member in ExceptionGroupSlots.MembersOf(exception))
            {
                AddLeaves(interp, (PyException)member.Reference!, leaves);
            }
        }
        finally
        {
            interp.Leave();
        }
    }

    private static void CheckTypes(Value types)
    {
        Value[] each = types.As<PyTuple>()?.Items ?? [types];
        foreach (Value type in each)
        {
            if (type.Reference is not PyType candidate || !candidate.IsSubtypeOf(Exceptions.BaseException))
            {
                throw Throw.TypeError("catching classes that do not inherit from BaseException is not allowed");
            }

            if (candidate.IsSubtypeOf(Exceptions.BaseExceptionGroup))
            {
                throw Throw.TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }
}
