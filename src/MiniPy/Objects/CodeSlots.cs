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
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => arguments switch
    {
        { KeywordCount: > 0 } => throw Throw.TypeError("cell() takes no keyword arguments"),
        { PositionalCount: > 1 } => throw Throw.TypeError($"cell expected at most 1 argument, got {arguments.PositionalCount}"),
        _ => new Cell(arguments.PositionalCount == 0 ? Value.Unbound : arguments[0]),
    };

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    /// <summary>Cells compare as their contents do; an empty one comes before all others.</summary>
    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.Reference is not Cell right)
        {
            return Value.NotImplemented;
        }

        Value mine = ((Cell)self.Reference!).Value;
        Value others = right.Value;
        return mine.IsUnbound || others.IsUnbound
            ? Value.FromBool(Operators.Holds((mine.IsUnbound ? 0 : 1) - (others.IsUnbound ? 0 : 1), comparison))
            : Operators.Compare(interp, mine, others, comparison);
    }

    public override long Hash(Interpreter interp, Value self) => throw Throw.TypeError("unhashable type: 'cell'");

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
