using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What strs do (library reference, "Text Sequence Type - str").</summary>
internal sealed class StrSlots : TypeSlots
{
    public override string? ConcatenationName => "str";

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (ReferenceEquals(type, Types.Str) && arguments is { PositionalCount: 1, KeywordCount: 0 })
        {
            return NewFrom(interp, type, arguments[0]);
        }

        Value made = Make(interp, arguments);
        return type == Types.Str ? made : new PyStrInstance(((PyStr)made.Reference!).Text, type);
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only) =>
        only.IsExactly<PyStr>() ? only : Operators.Text(Operators.StrOrNull(interp, only));

    public override bool Truth(Interpreter interp, Value self) => ((PyStr)self.Reference!).UnitCount != 0;

    public override long Hash(Interpreter interp, Value self) => ((PyStr)self.Reference!).Hash;

    public override string Repr(Interpreter interp, Value self) => TextEscaping.Repr(Text(self));

    public override string Str(Interpreter interp, Value self) => Text(self);

    public override string Format(Interpreter interp, Value self, string specification) =>
        specification.Length == 0
            ? Operators.Str(interp, self)
            : FormatSpecification.FormatStr(interp, Text(self), specification, self.Type.Name);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.Reference is not PyStr right)
        {
            return Value.NotImplemented;
        }

        string left = Text(self);
        return comparison switch
        {
            Comparison.Equal => Value.FromBool(left == right.Text),
            Comparison.NotEqual => Value.FromBool(left != right.Text),
            _ => Value.FromBool(Operators.Holds(TextOrder.Compare(left, right.Text), comparison)),
        };
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        switch (operation)
        {
            case BinaryOperation.Add when left.Reference is PyStr first && right.Reference is PyStr second:
                if (first.UnitCount == 0 && second.Type == Types.Str)
                {
                    return right;
                }

                if (second.UnitCount == 0 && first.Type == Types.Str)
                {
                    return left;
                }

                interp.ChargeBytes(((long)first.UnitCount + second.UnitCount) * 2);
                return PyStr.Concat(first, second);
            case BinaryOperation.Multiply:
                return left.Reference is PyStr text ? Repeat(interp, text, right) : Repeat(interp, (PyStr)right.Reference!, left);
            case BinaryOperation.Modulo when left.Reference is PyStr format:
                return new PyStr(PercentFormatting.Format(interp, format.Text, right));
            default:
                return Value.NotImplemented;
        }
    }

    public override long Length(Interpreter interp, Value self) => ((PyStr)self.Reference!).Length;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        var text = (PyStr)self.Reference!;
        if (key.As<PySlice>() is { } slice)
        {
            return Slice(interp, text, slice);
        }

        if (!SequenceProtocol.TryIndex(interp, key, "string", out long index))
        {
            return Value.Error;
        }

        index += index < 0 ? text.Length : 0;
        return (ulong)index < (ulong)text.Length
            ? text.CharacterAt((int)index)
            : interp.Raise(new PyException(Exceptions.IndexError, "string index out of range"));
    }

    public override Value Contains(Interpreter interp, Value self, Value item)
    {
        if (item.Reference is not PyStr part)
        {
            return interp.Raise(Throw.TypeError($"'in <string>' requires string as left operand, not {item.Type.Name}"));
        }

        string text = Text(self);
        interp.Step(text.Length >> 6);
        return Value.FromBool(text.Contains(part.Text, StringComparison.Ordinal));
    }

    public override Value Iterate(Interpreter interp, Value self) => new PyStrIterator((PyStr)self.Reference!);

    private static string Text(Value self) => ((PyStr)self.Reference!).Text;

    /// <summary><c>str(object='')</c> and <c>str(bytes, encoding, errors)</c></summary>
    private static Value Make(Interpreter interp, in Arguments arguments)
    {
        if (arguments.Count > 3)
        {
            throw Throw.TypeError($"str expected at most 3 arguments, got {arguments.Count}");
        }

        var buffer = default(Builtins.ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        Builtins.StrMethods.New.Bind(arguments, bound);
        Value value = bound[0];
        string encoding = bound[1].IsUnbound ? "utf-8" : Builtins.CallArguments.Str(bound[1], "str", "argument 'encoding'").Text;
        string errors = bound[2].IsUnbound ? "strict" : Builtins.CallArguments.Str(bound[2], "str", "argument 'errors'").Text;
        if (value.IsUnbound)
        {
            return PyStr.Empty;
        }

        if (bound[1].IsUnbound && bound[2].IsUnbound)
        {
            return value.IsExactly<PyStr>() ? value : Value.FromString(Operators.Str(interp, value));
        }

        return value.Reference switch
        {
            PyStr => throw Throw.TypeError("decoding str is not supported"),
            PyBytes or PyByteArray or PyMemoryView => new PyStr(TextCodecs.Decode(interp, BytesLike.Required(value), encoding, errors)),
            _ => throw Throw.TypeError($"decoding to str: need a bytes-like object, {value.Type.Name} found"),
        };
    }

    private static Value Repeat(Interpreter interp, PyStr text, Value count)
    {
        if (SequenceProtocol.RepeatCount(interp, count, text.Text.Length, 2) is not { } times)
        {
            return Value.NotImplemented;
        }

        if (times == 1 && text.Type == Types.Str)
        {
            return text;
        }

        return times == 0 ? PyStr.Empty
            : text.Text.Length == 1 ? new PyStr(new string(text.Text[0], times))
            : new PyStr(string.Create(text.Text.Length * times, text.Text, static (room, repeated) =>
            {
                repeated.CopyTo(room);
                for (int done = repeated.Length; done < room.Length; done *= 2)
                {
                    room[..Math.Min(done, room.Length - done)].CopyTo(room[done..]);
                }
            }));
    }

    private static PyStr Slice(Interpreter interp, PyStr text, PySlice slice)
    {
        (long start, long stop, long step, long count) = slice.Indices(interp, text.Length);
        if (step == 1)
        {
            return text.Substring((int)start, (int)Math.Max(start, stop));
        }

        interp.Step(count >> 2);
        if (text.IsBasic)
        {
            var units = new char[count];
            for (long i = 0, at = start; i < count; i++, at += step)
            {
                units[i] = text.Text[(int)at];
            }

            return new PyStr(new string(units));
        }

        var selected = new StringBuilder();
        for (long i = 0, at = start; i < count; i++, at += step)
        {
            selected.Append(text.CharacterAt((int)at).Text);
        }

        return new PyStr(selected.ToString());
    }
}

/// <summary>An instance of a Python subclass of str: a str with attributes.</summary>
internal sealed class PyStrInstance(string text, PyType type) : PyStr(text, type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
