using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>A stream of text in memory (library reference, "StringIO"): a text that can be changed, and a place in it.</summary>
internal sealed class PyStringIO(PyType type) : PyIterator(type)
{
    private InstanceState state;
    private StoredText text;
    private NewlineRules newlines;
    private bool isInitialized;

    /// <summary>What calls <c>__del__</c>, where a derived class has one.</summary>
    public InstanceFinalizer? Finalizer { get; set; }

    /// <summary>True where text can be read and written.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>True once it was closed.</summary>
    public bool IsClosed => isInitialized && !IsOpen;

    /// <summary>How many characters there are.</summary>
    public int Count => text.Count;

    /// <summary>Where the next character is read or written; it can be beyond the end.</summary>
    public long Position { get; set; }

    public NewlineRules Newlines => newlines;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    /// <summary>True where nothing but <see cref="Write"/> can be meant by its attribute <c>write</c>.</summary>
    public bool WritesItself => !Type.IsUserDefined && (state.Attributes is not { } attributes || attributes.GetStr(Names.Write).IsUnbound);

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    /// <summary>The error of whoever uses a stream that is not open.</summary>
    public Value RaiseNotOpen(Interpreter interp) => interp.Raise(new PyException(
        Exceptions.ValueError, isInitialized ? "I/O operation on closed file" : "I/O operation on uninitialized object"));

    /// <summary>Begins anew, with a text that is stored as the rules say, or as it is.</summary>
    public bool Begin(Interpreter interp, PyStr start, NewlineRules rules, bool isStored = false)
    {
        newlines = rules;
        text = new StoredText(interp, PyStr.Empty);
        Position = 0;
        isInitialized = true;
        IsOpen = true;
        if (!isStored && !rules.AreNone)
        {
            bool isWritten = Write(interp, start.Text);
            Position = 0;
            return isWritten;
        }

        if (!rules.AreNone)
        {
            // Only which line ends there are is of interest.
            newlines.Apply(interp, start.Text);
        }

        text = new StoredText(interp, ReferenceEquals(start.Type, Types.Str) ? start : new PyStr(start.Text));
        return true;
    }

    public void Close()
    {
        IsOpen = false;
        text = default;
    }

    /// <summary>Puts text at the place where it is; false with an exception pending.</summary>
    public bool Write(Interpreter interp, string added)
    {
        if (!IsOpen)
        {
            RaiseNotOpen(interp);
            return false;
        }

        string stored = newlines.AreNone ? added : newlines.Apply(interp, added);
        if (stored.Length == 0)
        {
            return true;
        }

        if (Position > long.MaxValue - stored.Length)
        {
            return interp.Fail(Throw.OverflowError("new position too large"));
        }

        interp.Step(stored.Length >> 6);
        Position += text.Write(interp, Position, stored);
        return true;
    }

    /// <summary>The next characters, at most so many, or all for a negative number; only while it is open.</summary>
    public PyStr Read(Interpreter interp, long size)
    {
        long left = Math.Max(text.Count - Position, 0);
        return Take(interp, size < 0 || size > left ? left : size);
    }

    /// <summary>The next characters up to the end of the line, at most so many unless the number is negative; only while it is open.</summary>
    public PyStr ReadLine(Interpreter interp, long size) =>
        Position >= text.Count ? PyStr.Empty : Take(interp, text.LineLength((int)Position, size, newlines.Ends));

    public PyStr GetValue(Interpreter interp) => text.Whole(interp);

    public void Truncate(Interpreter interp, long size) => text.Truncate(interp, size);

    /// <summary>A derived class may have another <c>readline</c>, which is what gives the lines then.</summary>
    public override Value Next(Interpreter interp)
    {
        if (!IsOpen)
        {
            return RaiseNotOpen(interp);
        }

        if (!Type.IsUserDefined)
        {
            PyStr next = ReadLine(interp, -1);
            return next.UnitCount == 0 ? Value.End : next;
        }

        Value line = interp.CallMethod(this, Names.ReadLine);
        return line.As<PyStr>() is { } given
            ? given.UnitCount == 0 ? Value.End : line
            : interp.Raise(Throw.New(Exceptions.OSError, $"readline() should have returned a str object, not '{line.Type.Name}'"));
    }

    private PyStr Take(Interpreter interp, long count)
    {
        if (count == 0)
        {
            return PyStr.Empty;
        }

        int start = (int)Position;
        Position += count;
        return text.Part(interp, start, start + (int)count);
    }
}
