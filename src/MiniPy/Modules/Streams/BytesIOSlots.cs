using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>How streams of bytes are made, and what a loop over one does.</summary>
internal sealed class BytesIOSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("BytesIO", "initial_bytes=<unset>");

    public override bool IsIterator => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var stream = new PyBytesIO(type);
        stream.Finalizer = InstanceFinalizer.For(interp, stream);
        return stream;
    }

    public override Value NewEmpty(PyType type) => new PyBytesIO(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Value given = Constructor.BindOptional(arguments);
        PyBytesIO stream = self.Unchecked<PyBytesIO>();
        Clear(stream);
        if (given.IsExactly<PyBytes>())
        {
            stream.Assign(given.Unchecked<PyBytes>());
        }
        else if (!given.IsUnbound && !given.IsNone)
        {
            interp.OrThrow(BytesIOMethods.Write(interp, self, given));
            stream.Position = 0;
        }
    }

    /// <summary>Begins anew; throws BufferError while there are views.</summary>
    public static void Clear(PyBytesIO stream)
    {
        if (stream.IsExported)
        {
            throw PyMemory.NotResizable();
        }

        stream.Clear();
    }

    public override Value Iterate(Interpreter interp, Value self) => self;

    public override Value Next(Interpreter interp, Value self) => self.Unchecked<PyBytesIO>().Next(interp);
}
