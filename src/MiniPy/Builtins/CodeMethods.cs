using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The attributes of code objects, cells, frames and tracebacks (reference, 3.2.13).</summary>
internal static class CodeMethods
{
    private const int VarArgsFlag = 0x04;
    private const int VarKeywordsFlag = 0x08;
    private const int OptimizedFlags = 0x03;
    private const int GeneratorFlag = 0x20;
    private const int CoroutineFlag = 0x80;
    private const int IterableCoroutineFlag = 0x100;
    private const int AsyncGeneratorFlag = 0x200;
    public const int AnnotationsFlag = 0x1000000;

    public static TypeTable Table => new()
    {
        Specials = "__repr__",
        Attributes =
        [
            new("co_name", (_, self) => Value.FromString(CodeOf(self).Name)) { IsMember = true },
            new("co_qualname", (_, self) => Value.FromString(CodeOf(self).QualifiedName)) { IsMember = true },
            new("co_filename", (_, self) => Value.FromString(CodeOf(self).Source.FileName)) { IsMember = true },
            new("co_firstlineno", (_, self) => Value.FromInt(CodeOf(self).FirstLine)) { IsMember = true },
            new("co_argcount", (_, self) => Value.FromInt(CodeOf(self).Signature.PositionalCount)) { IsMember = true },
            new("co_posonlyargcount", (_, self) => Value.FromInt(CodeOf(self).Signature.PositionalOnlyCount)) { IsMember = true },
            new("co_kwonlyargcount", (_, self) => Value.FromInt(CodeOf(self).Signature.KeywordOnlyCount)) { IsMember = true },
            new("co_varnames", (_, self) => Names(CodeOf(self).LocalNames)),
            new("co_nlocals", (_, self) => Value.FromInt(CodeOf(self).LocalNames.Length)),
            new("co_freevars", (_, self) => Names(CodeOf(self).FreeNames)),
            new("co_cellvars", (_, self) => Names(CellNames(CodeOf(self)))),
            new("co_flags", (_, self) => Value.FromInt(Flags(CodeOf(self)))) { IsMember = true },
        ],
    };

    public static TypeTable CellTable => new()
    {
        HasNew = true,
        Specials = "__repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__",
        Constants = [("__hash__", Value.None)],
        Attributes =
        [
            new(
                "cell_contents",
                (_, self) => ((Cell)self.Reference!).Value is { IsUnbound: false } value ? value : throw Throw.ValueError("Cell is empty"),
                (_, self, value) => ((Cell)self.Reference!).Value = value),
        ],
    };

    public static TypeTable FrameTable => new()
    {
        Specials = "__repr__",
        Methods = [new("clear", "/", Clear, "Clear all references held by the frame.")],
        Attributes =
        [
            new("f_code", (_, self) => FrameOf(self).Code),
            new("f_lineno", (_, self) => Value.FromInt(FrameOf(self).Line)),
            new("f_globals", (_, self) => FrameOf(self).Frame.Function.Globals),
            new("f_builtins", (interp, _) => interp.Builtins.Names),
            new("f_locals", (_, self) => FrameLocals.Of(FrameOf(self).Frame)),
            new("f_lasti", (_, self) => Value.FromInt(FrameOf(self).Frame.Position)),
            new("f_back", (interp, self) => interp.CallerOf(FrameOf(self)) is { } caller ? caller : Value.None),
        ],
    };

    public static TypeTable TracebackTable => new()
    {
        HasNew = true,
        Attributes =
        [
            new("tb_frame", (interp, self) => Traceback(self).FrameFor(interp)),
            new("tb_lineno", (_, self) => Value.FromInt(Traceback(self).Line)),
            new("tb_lasti", (_, self) => Value.FromInt(Traceback(self).Position)),
            new("tb_next", (_, self) => Traceback(self).Next is { } next ? next : Value.None, SetNext),
        ],
    };

    /// <summary>Forgets the variables of a call that is over.</summary>
    private static Value Clear(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyFrame frame = FrameOf(arguments[0]);
        if (interp.IsExecuting(frame))
        {
            throw Throw.RuntimeError("cannot clear an executing frame");
        }

        if (frame.Frame.ResumePoint != 0)
        {
            throw Throw.RuntimeError("cannot clear a suspended frame");
        }

        // The arguments of a generator that has not begun are still needed.
        if (frame.Code.Kind == CodeKind.Plain && frame.Code.NamespaceSlot < 0 && frame.Code.Name != "<module>")
        {
            interp.Step(frame.Code.LocalNames.Length);
            for (int i = 0; i < frame.Code.LocalNames.Length; i++)
            {
                frame.Frame[Frame.FirstLocal + i] = Value.Unbound;
            }
        }

        return Value.None;
    }

    private static Code CodeOf(Value self) => (Code)self.Reference!;

    private static PyFrame FrameOf(Value self) => (PyFrame)self.Reference!;

    private static PyTraceback Traceback(Value self) => (PyTraceback)self.Reference!;

    private static void SetNext(Interpreter interp, Value self, Value value) => Traceback(self).Next = value.IsNone
        ? null
        : value.As<PyTraceback>() ?? throw Throw.TypeError($"expected traceback object, got '{value.Type.Name}'");

    private static PyTuple Names(IEnumerable<string> names) => new([.. names.Select(Value.FromString)]);

    private static IEnumerable<string> CellNames(Code code) =>
        code.CellSlots.Select(slot => slot - Frame.FirstLocal).Where(index => index < code.LocalNames.Length).Select(index => code.LocalNames[index]);

    private static int Flags(Code code) => OptimizedFlags
        | (code.Signature.HasVarArgs ? VarArgsFlag : 0)
        | (code.Signature.HasVarKeywords ? VarKeywordsFlag : 0)
        | (code.PostponesAnnotations ? AnnotationsFlag : 0)
        | (code.Kind switch
        {
            CodeKind.Generator => GeneratorFlag | (code.IsIterableCoroutine ? IterableCoroutineFlag : 0),
            CodeKind.Coroutine => CoroutineFlag,
            CodeKind.AsyncGenerator => AsyncGeneratorFlag,
            _ => 0,
        });
}
