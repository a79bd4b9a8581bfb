using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Entries of a traceback, which programs can make too (library reference, types.TracebackType).</summary>
internal sealed class TracebackSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var given = new Value[4];
        Signature.Bind(arguments, given);
        PyTraceback? next = given[0].IsNone
            ? null
            : given[0].As<PyTraceback>() ?? throw Throw.TypeError($"expected traceback object or None, got '{given[0].Type.Name}'");
        PyFrame frame = given[1].As<PyFrame>() ?? throw Throw.TypeError($"TracebackType() argument 'tb_frame' must be frame, not {given[1].Type.Name}");
        return new PyTraceback(next, frame, (int)Operators.IndexInt64(interp, given[2]), (int)Operators.IndexInt64(interp, given[3]));
    }

    private static readonly ConstructorSignature Signature = new("TracebackType", "tb_next, tb_frame, tb_lasti, tb_lineno");
}
