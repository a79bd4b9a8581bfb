using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A text stream of the host: what <c>sys.stdin</c>, <c>sys.stdout</c> and <c>sys.stderr</c> are.</summary>
internal sealed class PyTextStream(string name, TextWriter? writer, TextReader? reader) : PyObject(Modules.StandardStreams.Type)
{
    public string Name { get; } = name;

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

    /// <summary>The next line with its line end; empty at the end.</summary>
    public string ReadLine()
    {
        if (reader is null)
        {
            throw Throw.New(Exceptions.OSError, "not readable");
        }

        var line = new System.Text.StringBuilder();
        for (int next = reader.Read(); next >= 0; next = reader.Read())
        {
            if (next == '\r')
            {
                next = '\n';
                if (reader.Peek() == '\n')
                {
                    reader.Read();
                }
            }

            line.Append((char)next);
            if (next == '\n')
            {
                break;
            }
        }

        return line.ToString();
    }

    public string ReadToEnd()
    {
        var text = new System.Text.StringBuilder();
        for (string line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            text.Append(line);
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
        string line = self.Unchecked<PyTextStream>().ReadLine();
        return line.Length == 0 ? Value.End : Value.FromString(line);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyTextStream stream = self.Unchecked<PyTextStream>();
        return $"<_io.TextIOWrapper name='{stream.Name}' mode='{(stream.IsWritable ? 'w' : 'r')}' encoding='utf-8'>";
    }
}
