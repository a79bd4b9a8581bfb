using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>The methods of StringIO (library reference, "StringIO"); what all streams have it inherits.</summary>
internal static class StringIOMethods
{
    public static TypeTable Table => new()
    {
        Doc = "Text I/O implementation using an in-memory buffer.",
        TextSignature = "(initial_value='', newline='\\n')",
        HasNew = true,
        Specials = "__init__ __next__",
        Methods =
        [
            new("read", "size=-1, /", (interp, a) => Read(interp, a[0], a[1]), "Read at most size characters, returned as a string.") { Unary = ReadAll, Binary = Read },
            new("readline", "size=-1, /", (interp, a) => ReadLine(interp, a[0], a[1]), "Read until newline or EOF.") { Unary = ReadWholeLine, Binary = ReadLine },
            BuiltinRow.Of2("write", "s, /", Write, "Write string to file."),
            new("seek", "pos, whence=0, /", (interp, a) => Seek(interp, a[0], a[1], a[2]), "Change stream position.") { Binary = SeekFromStart },
            BuiltinRow.Of1("tell", "/", Tell, "Tell the current file position."),
            new("truncate", "pos=None, /", (interp, a) => Truncate(interp, a[0], a[1]), "Truncate size to pos.") { Unary = TruncateHere, Binary = Truncate },
            BuiltinRow.Of1("getvalue", "/", GetValue, "Retrieve the entire contents of the object."),
            BuiltinRow.Of1("close", "/", Close, "Close the IO object."),
            BuiltinRow.Of1("flush", "/", static (_, _) => Value.None, "Does nothing."),
            BuiltinRow.Of1("readable", "/", static (interp, self) => IfOpen(interp, self, Value.True), "Returns True if the IO object can be read."),
            BuiltinRow.Of1("writable", "/", static (interp, self) => IfOpen(interp, self, Value.True), "Returns True if the IO object can be written."),
            BuiltinRow.Of1("seekable", "/", static (interp, self) => IfOpen(interp, self, Value.True), "Returns True if the IO object can be seeked."),
            BuiltinRow.Of1("__getstate__", "/", GetState),
            BuiltinRow.Of2("__setstate__", "state, /", SetState),
        ],
        Attributes =
        [
            new("closed", static (interp, self) => Self(self).IsClosed ? Value.True : IfOpen(interp, self, Value.False)),
            new("line_buffering", static (interp, self) => IfOpen(interp, self, Value.False)),
            new("newlines", static (interp, self) => IfOpen(interp, self, Self(self).Newlines.Seen)),
        ],
    };

    private static PyStringIO Self(Value self) => self.Unchecked<PyStringIO>();

    private static Value IfOpen(Interpreter interp, Value self, Value answer) => Self(self).IsOpen ? answer : Self(self).RaiseNotOpen(interp);

    private static Value ReadAll(Interpreter interp, Value self) => Self(self).IsOpen ? Self(self).Read(interp, -1) : Self(self).RaiseNotOpen(interp);

    private static Value Read(Interpreter interp, Value self, Value size)
    {
        PyStringIO stream = Self(self);
        return !StreamArguments.TrySize(interp, size, out long count) ? Value.Error : stream.IsOpen ? stream.Read(interp, count) : stream.RaiseNotOpen(interp);
    }

    private static Value ReadWholeLine(Interpreter interp, Value self) => Self(self).IsOpen ? Self(self).ReadLine(interp, -1) : Self(self).RaiseNotOpen(interp);

    private static Value ReadLine(Interpreter interp, Value self, Value size)
    {
        PyStringIO stream = Self(self);
        return !StreamArguments.TrySize(interp, size, out long count) ? Value.Error : stream.IsOpen ? stream.ReadLine(interp, count) : stream.RaiseNotOpen(interp);
    }

    private static Value Write(Interpreter interp, Value self, Value text)
    {
        if (text.As<PyStr>() is not { } added)
        {
            return interp.Raise(Throw.TypeError($"string argument expected, got '{text.Type.Name}'"));
        }

        return Self(self).Write(interp, added.Text) ? Value.FromInt(added.Length) : Value.Error;
    }

    private static Value SeekFromStart(Interpreter interp, Value self, Value place) => Seek(interp, self, place, Value.FromInt(0));

    private static Value Seek(Interpreter interp, Value self, Value place, Value from)
    {
        PyStringIO stream = Self(self);
        long position = Operators.IndexInt64(interp, place);
        int whence = StreamArguments.Whence(interp, from);
        if (!stream.IsOpen)
        {
            return stream.RaiseNotOpen(interp);
        }

        if (whence is < 0 or > 2)
        {
            return interp.Raise(Throw.ValueError($"Invalid whence ({whence}, should be 0, 1 or 2)"));
        }

        if (whence == 0 && position < 0)
        {
            return interp.Raise(Throw.ValueError($"Negative seek position {position}"));
        }

        if (whence != 0 && position != 0)
        {
            return interp.Raise(Throw.New(Exceptions.OSError, "Can't do nonzero cur-relative seeks"));
        }

        stream.Position = whence == 0 ? position : whence == 1 ? stream.Position : stream.Count;
        return Value.FromInt(stream.Position);
    }

    private static Value Tell(Interpreter interp, Value self) => Self(self).IsOpen ? Value.FromInt(Self(self).Position) : Self(self).RaiseNotOpen(interp);

    private static Value TruncateHere(Interpreter interp, Value self) => Truncate(interp, self, Value.None);

    private static Value Truncate(Interpreter interp, Value self, Value place)
    {
        PyStringIO stream = Self(self);
        if (!StreamArguments.TrySize(interp, place, out long size))
        {
            return Value.Error;
        }

        if (!stream.IsOpen)
        {
            return stream.RaiseNotOpen(interp);
        }

        size = place.IsNone ? stream.Position : size;
        if (size < 0)
        {
            return interp.Raise(Throw.ValueError($"Negative size value {size}"));
        }

        stream.Truncate(interp, size);
        return Value.FromInt(size);
    }

    private static Value GetValue(Interpreter interp, Value self) => Self(self).IsOpen ? Self(self).GetValue(interp) : Self(self).RaiseNotOpen(interp);

    private static Value Close(Interpreter interp, Value self)
    {
        Self(self).Close();
        return Value.None;
    }

    private static Value GetState(Interpreter interp, Value self)
    {
        PyStringIO stream = Self(self);
        if (!stream.IsOpen)
        {
            return stream.RaiseNotOpen(interp);
        }

        Value newline = stream.Newlines.Newline is { } text ? PyStr.From(text) : Value.None;
        return new PyTuple([stream.GetValue(interp), newline, Value.FromInt(stream.Position), StreamArguments.Attributes(stream)]);
    }

    /// <summary>The text of a state has the line ends that it is to have already.</summary>
    private static Value SetState(Interpreter interp, Value self, Value state)
    {
        PyStringIO stream = Self(self);
        if (stream.IsClosed)
        {
            return stream.RaiseNotOpen(interp);
        }

        Value[] items = StreamArguments.State(self, state, 4);
        if (!StringIOSlots.Begin(interp, stream, items[0], items[1], isStored: true))
        {
            return Value.Error;
        }

        stream.Position = StreamArguments.Position(interp, items[2], "third item of state must be an integer, got");
        StreamArguments.AddAttributes(interp, stream, items[3], "fourth");
        return Value.None;
    }
}
