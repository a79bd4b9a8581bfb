using MiniPy.Runtime;

namespace MiniPy.Objects;

internal sealed class CodeSlots : TypeSlots
{
    public override string Repr(Interpreter interp, Value self)
    {
        var code = (Code)self.Reference!;
        return $"<code object {code.Name} at {ObjectProtocol.Address(self)}, file \"{code.Source.FileName}\", line {code.FirstLine}>";
    }
}

internal sealed class CellSlots : TypeSlots
{
    public override string Repr(Interpreter interp, Value self)
    {
        Value value = ((Cell)self.Reference!).Value;
        return value.IsUnbound
            ? $"<cell at {ObjectProtocol.Address(self)}: empty>"
            : $"<cell at {ObjectProtocol.Address(self)}: {value.Type.Name} object at {ObjectProtocol.Address(value)}>";
    }
}

internal sealed class FrameSlots : TypeSlots
{
    public override string Repr(Interpreter interp, Value self)
    {
        var frame = (PyFrame)self.Reference!;
        return $"<frame at {ObjectProtocol.Address(self)}, file '{frame.Code.Source.FileName}', line {frame.Line}, code {frame.Code.Name}>";
    }
}

/// <summary>Generators: iterators that can be sent to, thrown into and closed (reference, 6.2.9.1).</summary>
internal sealed class GeneratorSlots : IteratorSlots
{
    public override Value Next(Interpreter interp, Value self) => self.Unchecked<PyGenerator>().Next(interp);

    public override string Repr(Interpreter interp, Value self) =>
        $"<generator object {((PyGenerator)self.Reference!).QualifiedName} at {ObjectProtocol.Address(self)}>";
}
