using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>BaseExceptionGroup and ExceptionGroup: a message and several exceptions, which may be groups (library reference, "Exception groups"; PEP 654).</summary>
internal sealed class ExceptionGroupSlots() : ExceptionSlots("message", "exceptions")
{
    private const int MessageField = 0;
    private const int ExceptionsField = 1;

    public override bool HasReadOnlyFields => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.PositionalCount != 2)
        {
            throw Throw.TypeError($"BaseExceptionGroup.__new__() takes exactly 2 arguments ({arguments.PositionalCount} given)");
        }

        Value message = arguments[0];
        if (message.As<PyStr>() is null)
        {
            throw Throw.TypeError($"BaseExceptionGroup.__new__() argument 1 must be str, not {message.Type.Name}");
        }

        if (!SequenceProtocol.IsSequence(arguments[1]))
        {
            throw Throw.TypeError("second argument (exceptions) must be a sequence");
        }

        Value[] members = Iteration.ToArray(interp, arguments[1]);
        bool hasBase = CheckMembers(members);
        var made = new PyException(ChooseType(type, hasBase), new PyTuple([message, arguments[1]]));
        made.SetField(MessageField, message);
        made.SetField(ExceptionsField, new PyTuple(members));
        return made;
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
        {
            throw Throw.TypeError($"{self.Type.Name}() takes no keyword arguments");
        }

        ((PyException)self.Reference!).Arguments = new PyTuple(ItemCopying.Copy(arguments.Positional));
    }

    public override string Str(Interpreter interp, Value self)
    {
        var group = (PyException)self.Reference!;
        int count = MembersOf(group).Length;
        return $"{Operators.Str(interp, group.Field(MessageField))} ({count} sub-exception{(count == 1 ? string.Empty : "s")})";
    }

    public static bool IsGroup(PyException exception) => exception.Type.IsSubtypeOf(Exceptions.BaseExceptionGroup);

    public static Value[] MembersOf(PyException group) => group.Field(ExceptionsField).As<PyTuple>()!.Items;

    public static Value MessageOf(PyException group) => group.Field(MessageField);

    /// <summary>A group without a message, of the built-in type that fits.</summary>
    public static PyException Make(Interpreter interp, Value members) =>
        (PyException)interp.Call(Exceptions.BaseExceptionGroup, PyStr.Empty, members).Reference!;

    /// <summary>True when one of the members is no Exception.</summary>
    private static bool CheckMembers(Value[] members)
    {
        if (members.Length == 0)
        {
            throw Throw.ValueError("second argument (exceptions) must be a non-empty sequence");
        }

        bool hasBase = false;
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].Reference is not PyException)
            {
                throw Throw.ValueError($"Item {i} of second argument (exceptions) is not an exception");
            }

            hasBase |= !members[i].Type.IsSubtypeOf(Exceptions.Exception);
        }

        return hasBase;
    }

    private static PyType ChooseType(PyType type, bool hasBase)
    {
        if (type == Exceptions.BaseExceptionGroup)
        {
            return hasBase ? type : Exceptions.ExceptionGroup;
        }

        if (hasBase && type.IsSubtypeOf(Exceptions.Exception))
        {
            throw Throw.TypeError(type == Exceptions.ExceptionGroup
                ? "Cannot nest BaseExceptions in an ExceptionGroup"
                : $"Cannot nest BaseExceptions in '{type.Name}'");
        }

        return type;
    }
}
