using MiniPy.Objects;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>
/// An exception and those that are shown with it: its cause or what was being handled, and the members of a group. Each is shown once, so rings are cut.
/// </summary>
internal sealed class ExceptionView
{
    private static readonly PyStr MembersName = new("exceptions");

    private ExceptionView(PyException exception) => Exception = exception;

    public PyException Exception { get; }

    public ExceptionView? Cause { get; private set; }

    public ExceptionView? Context { get; private set; }

    /// <summary>The members of a group; null for another exception.</summary>
    public ExceptionView[]? Members { get; private set; }

    /// <summary>Finds what belongs to an exception, without recursion: chains may be long.</summary>
    public static ExceptionView Of(Interpreter interp, PyException exception)
    {
        var seen = new HashSet<PyException>(ReferenceEqualityComparer.Instance) { exception };
        var first = new ExceptionView(exception);
        var open = new Stack<ExceptionView>([first]);
        while (open.TryPop(out ExceptionView? view))
        {
            interp.Step();
            PyException current = view.Exception;
            view.Cause = View(current.Cause, seen);
            view.Context = view.Cause is null && !current.SuppressContext ? View(current.Context, seen) : null;
            view.Members = MembersOf(interp, current, seen);
            foreach (ExceptionView? next in (ExceptionView?[])[view.Cause, view.Context, .. view.Members ?? []])
            {
                if (next is not null)
                {
                    open.Push(next);
                }
            }
        }

        return first;
    }

    /// <summary>All the exceptions that are shown, in the order in which they are.</summary>
    public IEnumerable<PyException> InOrder()
    {
        var shown = new List<PyException>();
        var open = new Stack<ExceptionView>([this]);
        while (open.TryPop(out ExceptionView? view))
        {
            // Taken from the newest to the oldest, and from the last member to the first: turned round in the end.
            shown.Add(view.Exception);
            foreach (ExceptionView? next in (ExceptionView?[])[view.Cause, view.Context, .. view.Members ?? []])
            {
                if (next is not null)
                {
                    open.Push(next);
                }
            }
        }

        shown.Reverse();
        return shown;
    }

    private static ExceptionView? View(PyException? exception, HashSet<PyException> seen) =>
        exception is not null && seen.Add(exception) ? new ExceptionView(exception) : null;

    private static ExceptionView[]? MembersOf(Interpreter interp, PyException exception, HashSet<PyException> seen)
    {
        if (!exception.Type.IsSubtypeOf(Exceptions.BaseExceptionGroup))
        {
            return null;
        }

        Value[] members = Operators.FindAttribute(interp, exception, MembersName).As<PyTuple>()?.Items ?? [];
        ExceptionView[] views = [.. members.Select(static each => each.Reference).OfType<PyException>().Select(static each => new ExceptionView(each))];
        seen.UnionWith(views.Select(static each => each.Exception));
        return views;
    }
}
