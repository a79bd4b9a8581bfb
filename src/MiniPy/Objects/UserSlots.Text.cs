using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>Texts (reference, 3.3.1).</content>
internal sealed partial class UserSlots
{
    public override string Repr(Interpreter interp, Value self) => ReprOrNull(interp, self) ?? throw interp.ThrowPending();

    public override string? ReprOrNull(Interpreter interp, Value self) =>
        Find(SpecialNames.Repr, out Value method) ? Text(interp, method, self, "__repr__") : BaseSlots.ReprOrNull(interp, self);

    public override string Str(Interpreter interp, Value self) => StrOrNull(interp, self) ?? throw interp.ThrowPending();

    public override string? StrOrNull(Interpreter interp, Value self)
    {
        if (Find(SpecialNames.Str, out Value method))
        {
            return Text(interp, method, self, "__str__");
        }

        // That of object is the repr.
        return ReferenceEquals(BaseSlots, Types.Object.Slots) ? Operators.ReprOrNull(interp, self) : BaseSlots.StrOrNull(interp, self);
    }

    public override string Format(Interpreter interp, Value self, string specification) =>
        FormatOrNull(interp, self, specification) ?? throw interp.ThrowPending();

    public override string? FormatOrNull(Interpreter interp, Value self, string specification)
    {
        if (Find(SpecialNames.Format, out Value method))
        {
            Value answer = interp.CallOrError(method, self, Value.FromString(specification));
            return answer.IsError ? null
                : answer.As<PyStr>()?.Text ?? throw Throw.TypeError($"__format__ must return a str, not {answer.Type.Name}");
        }

        return specification.Length == 0 && ReferenceEquals(BaseSlots, Types.Object.Slots)
            ? Operators.StrOrNull(interp, self)
            : BaseSlots.FormatOrNull(interp, self, specification);
    }

    private static string? Text(Interpreter interp, Value method, Value self, string name)
    {
        Value answer = interp.CallOrError(method, self);
        return answer.IsError ? null : answer.As<PyStr>()?.Text ?? throw Throw.TypeError($"{name} returned non-string (type {answer.Type.Name})");
    }
}
