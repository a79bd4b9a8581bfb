using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>One frame that an exception passed through (reference, 3.2.13.3); the newest is outermost.</summary>
internal sealed class PyTraceback : PyObject
{
    public PyTraceback(PyTraceback? next, Frame frame)
        : base(Types.Traceback)
    {
        Next = next;
        Frame = frame;
        Position = frame.Position;
    }

    /// <summary>An entry that a program has made, for a line of its choice.</summary>
    public PyTraceback(PyTraceback? next, Frame frame, int position, int line)
        : base(Types.Traceback)
    {
        Next = next;
        Frame = frame;
        Position = position;
        givenLine = line;
    }

    private readonly int? givenLine;

    /// <summary>The entry one call further in: <c>tb_next</c>.</summary>
    public PyTraceback? Next { get; set; }

    public Frame Frame { get; }

    public Code Code => Frame.Function.Code;

    /// <summary>What the frame was executing when the exception passed.</summary>
    public int Position { get; }

    public int Line => givenLine ?? Code.SpanAt(Position).Line;
}

/// <summary>A frame as Python sees it. It shows the running frame; it holds no state of its own.</summary>
internal sealed class PyFrame(Frame frame) : PyObject(Types.Frame)
{
    public Frame Frame { get; } = frame;

    public Code Code { get; } = frame.Function.Code;

    public int Line => Code.SpanAt(Frame.Position).Line;
}
