using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A text stream of the host: what <c>sys.stdin</c>, <c>sys.stdout</c> and <c>sys.stderr</c> are.</summary>
internal sealed class PyTextStream(string name, TextWriter? writer, TextReader? reader) : PyObject(Modules.StandardStreams.Type)
{
    public string Name { get; } = name;

    /// <summary>The number of the stream, as that of a file.</summary>
    public int Number => Name switch { "<stdin>" => 0, "<stdout>" => 1, _ => 2 };

    /// <summary>The stream of bytes below, once somebody has asked for it.</summary>
    public Value Buffer { get; set; } = Value.Unbound;

    public bool IsWritable => writer is not null;

    public void Write(Interpreter interp, string text)
    {
        if (writer is null)
        {
            throw Throw.New(Exceptions.OSError, "not writable");
        }

        int surrogate = FindLoneSurrogate(text);
        if (surrogate >= 0)
        {
            throw Throw.New(
                Exceptions.UnicodeEncodeError,
                new PyStr("utf-8"), new PyStr(text), Value.FromInt(surrogate), Value.FromInt(surrogate + 1), new PyStr("surrogates not allowed"));
        }

        interp.Step(text.Length >> 6);
        try
        {
            writer.Write(text);
        }
        catch (IOException error)
        {
            throw OutputErrors.Convert(error);
        }
    }

    public void Flush()
    {
        try
        {
            writer?.Flush();
        }
        catch (IOException error)
        {
            throw OutputErrors.Convert(error);
        }
    }

    /// <summary>The next line with its line end, or as much of it as is wanted; empty at the end.</summary>
    public string ReadLine(Interpreter interp, long size) => Collect(interp, size, isLine: true);

    /// <summary>Everything that is left, or that many characters.</summary>
    public string Read(Interpreter interp, long size) => Collect(interp, size, isLine: false);

    private string Collect(Interpreter interp, long size, bool isLine)
    {
        if (reader is null)
        {
            throw Throw.New(Exceptions.OSError, "not readable");
        }

        var text = new System.Text.StringBuilder();
        long left = size < 0 ? long.MaxValue : size;
        for (int next = left > 0 ? reader.Read() : -1; next >= 0; next = reader.Read())
        {
            interp.Step();
            if (next == '\r')
            {
                next = '\n';
                if (reader.Peek() == '\n')
                {
                    reader.Read();
                }
            }

            text.Append((char)next);
            left -= char.IsHighSurrogate((char)next) ? 0 : 1;
            if (left == 0 || (isLine && next == '\n'))
            {
                break;
            }
        }

        return text.ToString();
    }

    private static int FindLoneSurrogate(string text)
    {
        int at = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        while (at >= 0)
        {
            if (!PyStr.IsPairAt(text, at))
            {
                return at;
            }

            int found = text.AsSpan(at + 2).IndexOfAnyInRange('\ud800', '\udfff');
            at = found < 0 ? -1 : at + 2 + found;
        }

        return -1;
    }
}

/// <summary>What text streams do.</summary>
internal sealed class TextStreamSlots : TypeSlots
{
    public override bool IsIterator => true;

    public override Value Iterate(Interpreter interp, Value self) => self;

    public override Value Next(Interpreter interp, Value self)
    {
        string line = self.Unchecked<PyTextStream>().ReadLine(interp, -1);
        return line.Length == 0 ? Value.End : Value.FromString(line);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyTextStream stream = self.Unchecked<PyTextStream>();
        return $"<_io.TextIOWrapper name='{stream.Name}' mode='{(stream.IsWritable ? 'w' : 'r')}' encoding='utf-8'>";
    }
}
