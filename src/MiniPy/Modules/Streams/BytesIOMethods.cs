using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>The methods of BytesIO (library reference, "BytesIO"); what all streams have it inherits.</summary>
internal static class BytesIOMethods
{
    private const int FixedSize = 80;
    private const int BytesOverhead = 33;

    public static TypeTable Table => new()
    {
        Doc = "Buffered I/O implementation using an in-memory bytes buffer.",
        TextSignature = "(initial_bytes=b'')",
        HasNew = true,
        Specials = "__init__ __iter__ __next__",
        Methods =
        [
            new("read", "size=-1, /", (interp, a) => Read(interp, a[0], a[1]), "Read at most size bytes, returned as a bytes object.") { Unary = ReadAll, Binary = Read },
            new("read1", "size=-1, /", (interp, a) => Read(interp, a[0], a[1]), "Read at most size bytes, returned as a bytes object.") { Unary = ReadAll, Binary = Read },
            BuiltinRow.Of2("readinto", "buffer, /", ReadInto, "Read bytes into buffer."),
            new("readline", "size=-1, /", (interp, a) => ReadLine(interp, a[0], a[1]), "Next line from the file, as a bytes object.") { Unary = ReadWholeLine, Binary = ReadLine },
            new("readlines", "size=None, /", ReadLines, "List of bytes objects, each a line from the file."),
            BuiltinRow.Of2("write", "b, /", Write, "Write bytes to file."),
            BuiltinRow.Of2("writelines", "lines, /", WriteLines, "Write lines to the file."),
            new("seek", "pos, whence=0, /", (interp, a) => Seek(interp, a[0], a[1], a[2]), "Change stream position.") { Binary = SeekFromStart },
            BuiltinRow.Of1("tell", "/", Tell, "Current file position, an integer."),
            new("truncate", "size=None, /", (interp, a) => Truncate(interp, a[0], a[1]), "Truncate the file to at most size bytes.") { Unary = TruncateHere, Binary = Truncate },
            BuiltinRow.Of1("getvalue", "/", GetValue, "Retrieve the entire contents of the BytesIO object."),
            BuiltinRow.Of1("getbuffer", "/", GetBuffer, "Get a read-write view over the contents of the BytesIO object."),
            BuiltinRow.Of1("close", "/", Close, "Disable all I/O operations."),
            BuiltinRow.Of1("flush", "/", static (interp, self) => IfOpen(interp, self, Value.None), "Does nothing."),
            BuiltinRow.Of1("isatty", "/", static (interp, self) => IfOpen(interp, self, Value.False), "Always returns False."),
            BuiltinRow.Of1("readable", "/", static (interp, self) => IfOpen(interp, self, Value.True), "Returns True if the IO object can be read."),
            BuiltinRow.Of1("writable", "/", static (interp, self) => IfOpen(interp, self, Value.True), "Returns True if the IO object can be written."),
            BuiltinRow.Of1("seekable", "/", static (interp, self) => IfOpen(interp, self, Value.True), "Returns True if the IO object can be seeked."),
            BuiltinRow.Of1("__getstate__", "/", GetState),
            BuiltinRow.Of2("__setstate__", "object, /", SetState),
            BuiltinRow.Of1("__sizeof__", "/", static (_, self) => Value.FromInt(FixedSize + (Self(self).OwnCapacity is > 0 and var own ? own + BytesOverhead : 0))),
        ],
        Attributes = [new("closed", static (_, self) => Value.FromBool(Self(self).IsClosed)) { Doc = "True if the file is closed." }],
    };

    private static PyBytesIO Self(Value self) => self.Unchecked<PyBytesIO>();

    private static Value IfOpen(Interpreter interp, Value self, Value answer) => Self(self).IsClosed ? Self(self).RaiseClosed(interp) : answer;

    private static Value ReadAll(Interpreter interp, Value self) => Self(self).IsClosed ? Self(self).RaiseClosed(interp) : Self(self).Read(interp, -1);

    private static Value Read(Interpreter interp, Value self, Value size)
    {
        PyBytesIO stream = Self(self);
        return !StreamArguments.TrySize(interp, size, out long count) ? Value.Error : stream.IsClosed ? stream.RaiseClosed(interp) : stream.Read(interp, count);
    }

    private static Value ReadWholeLine(Interpreter interp, Value self) => Self(self).IsClosed ? Self(self).RaiseClosed(interp) : Self(self).ReadLine(interp, -1);

    private static Value ReadLine(Interpreter interp, Value self, Value size)
    {
        PyBytesIO stream = Self(self);
        return !StreamArguments.TrySize(interp, size, out long count) ? Value.Error : stream.IsClosed ? stream.RaiseClosed(interp) : stream.ReadLine(interp, count);
    }

    /// <summary>All lines that are left, or as many as it takes to get a number of bytes.</summary>
    private static Value ReadLines(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyBytesIO stream = Self(arguments[0]);
        if (stream.IsClosed)
        {
            return stream.RaiseClosed(interp);
        }

        if (!arguments[1].IsNone && !StreamArguments.IsInteger(arguments[1]))
        {
            return interp.Raise(Throw.TypeError($"integer argument expected, got '{arguments[1].Type.Name}'"));
        }

        long enough = arguments[1].IsNone ? 0 : Operators.IndexInt64(interp, arguments[1]);
        long total = 0;
        var lines = new PyList();
        while (stream.Next(interp) is { IsSpecial: false } line)
        {
            interp.Step();
            lines.Add(line);
            total += line.Unchecked<PyBytes>().Data.Length;
            if (enough > 0 && total >= enough)
            {
                break;
            }
        }

        return lines;
    }

    private static Value ReadInto(Interpreter interp, Value self, Value buffer)
    {
        Span<byte> target;
        switch (buffer.Reference)
        {
            case PyByteArray array:
                target = array.Span;
                break;
            case PyMemoryView { IsReleased: false, IsReadOnly: false, Layout.IsContiguous: true } view:
                target = view.WritableBytes;
                break;
            default:
                return interp.Raise(Throw.TypeError($"readinto() argument must be read-write bytes-like object, not {CallArguments.TypeName(buffer)}"));
        }

        PyBytesIO stream = Self(self);
        return stream.IsClosed ? stream.RaiseClosed(interp) : Value.FromInt(stream.ReadInto(interp, target));
    }

    public static Value Write(Interpreter interp, Value self, Value data)
    {
        PyBytesIO stream = Self(self);
        if (stream.IsClosed)
        {
            return stream.RaiseClosed(interp);
        }

        return stream.IsExported ? interp.Raise(PyMemory.NotResizable()) : stream.Write(interp, BytesLike.Contiguous(data));
    }

    /// <summary>Writes each itself, whatever <c>write</c> a derived class has.</summary>
    private static Value WriteLines(Interpreter interp, Value self, Value lines)
    {
        if (Self(self).IsClosed)
        {
            return Self(self).RaiseClosed(interp);
        }

        Value iterator = Iteration.GetIterator(interp, lines);
        while (Iteration.MoveNext(interp, iterator, out Value line))
        {
            interp.Step();
            if (Write(interp, self, line).IsError)
            {
                return Value.Error;
            }
        }

        return Value.None;
    }

    private static Value SeekFromStart(Interpreter interp, Value self, Value place) => Seek(interp, self, place, Value.FromInt(0));

    private static Value Seek(Interpreter interp, Value self, Value place, Value from)
    {
        PyBytesIO stream = Self(self);
        long position = Operators.IndexInt64(interp, place);
        int whence = StreamArguments.Whence(interp, from);
        if (stream.IsClosed)
        {
            return stream.RaiseClosed(interp);
        }

        if (whence is < 0 or > 2)
        {
            return interp.Raise(Throw.ValueError($"invalid whence ({whence}, should be 0, 1 or 2)"));
        }

        if (whence == 0 && position < 0)
        {
            return interp.Raise(Throw.ValueError($"negative seek value {position}"));
        }

        long start = whence == 0 ? 0 : whence == 1 ? stream.Position : stream.Count;
        if (position > long.MaxValue - start)
        {
            return interp.Raise(Throw.OverflowError("new position too large"));
        }

        stream.Position = Math.Max(start + position, 0);
        return Value.FromInt(stream.Position);
    }

    private static Value Tell(Interpreter interp, Value self) => Self(self).IsClosed ? Self(self).RaiseClosed(interp) : Value.FromInt(Self(self).Position);

    private static Value TruncateHere(Interpreter interp, Value self) => Truncate(interp, self, Value.None);

    private static Value Truncate(Interpreter interp, Value self, Value place)
    {
        PyBytesIO stream = Self(self);
        if (!StreamArguments.TrySize(interp, place, out long size))
        {
            return Value.Error;
        }

        if (stream.IsClosed)
        {
            return stream.RaiseClosed(interp);
        }

        if (stream.IsExported)
        {
            return interp.Raise(PyMemory.NotResizable());
        }

        size = place.IsNone ? stream.Position : size;
        if (size < 0)
        {
            return interp.Raise(Throw.ValueError($"negative size value {size}"));
        }

        stream.Truncate(interp, size);
        return Value.FromInt(size);
    }

    private static Value GetValue(Interpreter interp, Value self) => Self(self).IsClosed ? Self(self).RaiseClosed(interp) : Self(self).GetValue(interp);

    private static Value GetBuffer(Interpreter interp, Value self) => Self(self).IsClosed ? Self(self).RaiseClosed(interp) : Self(self).Export(interp);

    private static Value Close(Interpreter interp, Value self)
    {
        if (Self(self).IsExported)
        {
            return interp.Raise(PyMemory.NotResizable());
        }

        Self(self).Close();
        return Value.None;
    }

    private static Value GetState(Interpreter interp, Value self)
    {
        PyBytesIO stream = Self(self);
        return stream.IsClosed
            ? stream.RaiseClosed(interp)
            : new PyTuple([stream.GetValue(interp), Value.FromInt(stream.Position), StreamArguments.Attributes(stream)]);
    }

    private static Value SetState(Interpreter interp, Value self, Value state)
    {
        Value[] items = StreamArguments.State(self, state, 3);
        PyBytesIO stream = Self(self);
        BytesIOSlots.Clear(stream);
        if (Write(interp, self, items[0]).IsError)
        {
            return Value.Error;
        }

        stream.Position = StreamArguments.Position(interp, items[1], "second item of state must be an integer, not");
        StreamArguments.AddAttributes(interp, stream, items[2], "third");
        return Value.None;
    }
}
