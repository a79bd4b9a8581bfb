using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Dividing a group of exceptions by a condition, with its structure kept (PEP 654).</summary>
internal static class GroupSplitting
{
    private static readonly PyStr DeriveName = new("derive");

    /// <summary>The exceptions of a group that meet a condition, and the others; null where there are none.</summary>
    public static (PyException? Match, PyException? Other) Split(Interpreter interp, PyException exception, GroupCondition condition)
    {
        if (condition.Holds(interp, exception))
        {
            return (exception, null);
        }

        if (!ExceptionGroupSlots.IsGroup(exception))
        {
            return (null, exception);
        }

        var matches = new List<Value>();
        var rest = new List<Value>();
        interp.Enter(" in exceptiongroup_split_recursive");
        try
        {
            foreach (Value member in ExceptionGroupSlots.MembersOf(exception))
            {
                (PyException? match, PyException? other) = Split(interp, (PyException)member.Reference!, condition);
                AddIfAny(matches, match);
                AddIfAny(rest, other);
            }
        }
        finally
        {
            interp.Leave();
        }

        return (Subset(interp, exception, matches), Subset(interp, exception, rest));
    }

    private static void AddIfAny(List<Value> list, PyException? exception)
    {
        if (exception is not null)
        {
            list.Add(exception);
        }
    }

    /// <summary>A group like another one, of some of its exceptions; null for none.</summary>
    private static PyException? Subset(Interpreter interp, PyException group, List<Value> members)
    {
        if (members.Count == 0)
        {
            return null;
        }

        Value derived = interp.CallMethod(group, DeriveName, new PyList([.. members]));
        if (derived.Reference is not PyException subset || !ExceptionGroupSlots.IsGroup(subset))
        {
            throw Throw.TypeError("derive must return an instance of BaseExceptionGroup");
        }

        subset.Traceback = group.Traceback;
        subset.Context = group.Context;
        subset.Cause = group.Cause;
        subset.SuppressContext = true;
        if (group.Attributes?.GetStr(Names.Notes) is { IsUnbound: false } notes && (notes.As<PyList>() is not null || notes.As<PyTuple>() is not null))
        {
            subset.AttributesForWriting()!.SetStr(Names.Notes, Iteration.ToList(interp, notes));
        }

        return subset;
    }
}

/// <summary>What an exception of a group has to be: of a type, accepted by a function, or one of certain objects.</summary>
internal sealed class GroupCondition
{
    private readonly Value types = Value.Unbound;
    private readonly Value predicate = Value.Unbound;
    private readonly HashSet<PyException>? instances;

    /// <summary>A condition from the argument of <c>split</c> and <c>subgroup</c>.</summary>
    public GroupCondition(Value condition)
    {
        if (IsExceptionType(condition) || (condition.As<PyTuple>() is { } several && Array.TrueForAll(several.Items, IsExceptionType)))
        {
            types = condition;
        }
        else if (condition.Reference is not PyType && condition.Type.Slots.IsCallable)
        {
            predicate = condition;
        }
        else
        {
            throw Throw.TypeError("expected an exception type, a tuple of exception types, or a callable (other than a class)");
        }
    }

    /// <summary>True for just these exceptions.</summary>
    public GroupCondition(HashSet<PyException> instances) => this.instances = instances;

    public bool Holds(Interpreter interp, PyException exception)
    {
        if (instances is not null)
        {
            return !ExceptionGroupSlots.IsGroup(exception) && instances.Contains(exception);
        }

        return types.IsUnbound
            ? Operators.Truth(interp, interp.Call(predicate, exception))
            : ExceptionProtocol.Matches(exception, types);
    }

    private static bool IsExceptionType(Value value) => value.Reference is PyType type && type.IsSubtypeOf(Exceptions.BaseException);
}
