using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>One frame that an exception passed through (reference, 3.2.13.3); the newest is outermost.</summary>
internal sealed class PyTraceback : PyObject
{
    private const int NoLine = int.MinValue;

    private readonly int givenLine = NoLine;

    /// <summary>
    /// The array or the generator that a frame stands in, or the object that shows it; null while the frame is on the stack and nobody has looked at it:
    /// then its link has this entry.
    /// </summary>
    private object? frame;

    /// <param name="next">The entry one call further in.</param>
    /// <param name="owner">The array or the generator that the frame stands in, or the object that shows it to Python, or null for now.</param>
    /// <param name="frame">The frame.</param>
    private PyTraceback(PyTraceback? next, object? owner, Frame frame)
        : base(Types.Traceback)
    {
        Next = next;
        this.frame = owner;
        Code = frame.Function.Code;
        Position = frame.Position;
    }

    /// <summary>
    /// What a traceback becomes when an exception has passed through a frame: one entry longer, unless the frame belongs to what is no Python code
    /// elsewhere, such as <c>open</c>.
    /// </summary>
    public static PyTraceback? Extend(PyTraceback? next, object? owner, Frame frame) =>
        frame.Function.Code.Source.IsHidden ? next : new PyTraceback(next, owner, frame);

    /// <summary>An entry that a program has made, for a line of its choice.</summary>
    public PyTraceback(PyTraceback? next, PyFrame frame, int position, int line)
        : base(Types.Traceback)
    {
        Next = next;
        this.frame = frame;
        Code = frame.Code;
        Position = position;
        givenLine = line;
    }

    /// <summary>The entry one call further in: <c>tb_next</c>.</summary>
    public PyTraceback? Next { get; set; }

    public Code Code { get; }

    /// <summary>What the frame was executing when the exception passed.</summary>
    public int Position { get; }

    public int Line => givenLine == NoLine ? Code.SpanAt(Position).Line : givenLine;

    /// <summary>The frame: <c>tb_frame</c>.</summary>
    public PyFrame FrameFor(Interpreter interp) => frame is null ? interp.ShowFrameOf(this) : frame as PyFrame ?? interp.Show(frame);

    /// <summary>The frame is shown from now on, or its call is over and this is where a copy of it stands.</summary>
    public void SetFrame(object owner) => frame = owner;
}
