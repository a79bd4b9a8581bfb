using System.Text;

namespace MiniPy.Runtime.Tracing;

/// <summary>An output stream of a traced program: what is written is recorded and passed on.</summary>
internal sealed class TracedWriter(TextWriter writer, Tracer tracer, TraceEventKind kind) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        writer.Write(value);
        tracer.Write(kind, [value]);
    }

    public override void Write(string? value)
    {
        writer.Write(value);
        tracer.Write(kind, value);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        writer.Write(buffer);
        tracer.Write(kind, buffer);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Flush() => writer.Flush();
}
