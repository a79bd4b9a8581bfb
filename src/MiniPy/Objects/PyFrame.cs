using MiniPy.Runtime;

namespace MiniPy.Objects;

// The link of a frame in execution stands on the stack, where nothing moves it.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <summary>
/// A frame as Python sees it (reference, 3.2.13.2). It shows the running frame; when a call whose frame stood on the .NET stack is over, it
/// shows a copy of how the frame was then.
/// </summary>
internal sealed unsafe class PyFrame : PyObject
{
    private readonly PyGenerator? generator;
    private Value[]? slots;
    private FrameLink* link;

    /// <summary>Shows a frame in an array.</summary>
    public PyFrame(Value[] slots)
        : base(Types.Frame)
    {
        this.slots = slots;
        Code = new Frame(slots).Function.Code;
    }

    /// <summary>Shows a generator's frame, which from now on outlives the generator's end.</summary>
    public PyFrame(PyGenerator generator)
        : base(Types.Frame)
    {
        this.generator = generator;
        generator.KeepFrame();
        Code = generator.Code;
    }

    /// <summary>Shows a frame on the stack, which tells when it goes.</summary>
    public PyFrame(FrameLink* link)
        : base(Types.Frame)
    {
        this.link = link;
        Code = Frame.Function.Code;
    }

    public Frame Frame => slots is not null ? new Frame(slots) : generator is not null ? generator.Frame : new Frame(ref link->First);

    public Code Code { get; }

    public int Line => Code.SpanAt(Frame.Position).Line;

    /// <summary>The call is over.</summary>
    public void Detach()
    {
        slots ??= Frame.ToArray();
        link = null;
    }
}
