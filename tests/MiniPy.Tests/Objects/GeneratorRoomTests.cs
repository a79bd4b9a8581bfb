using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax;
using Xunit;

namespace MiniPy.Tests.Objects;

/// <summary>What <see cref="PyGenerator.Frame"/> relies on: the room stands at one place in the object, whatever its size and whatever class has it.</summary>
public sealed class GeneratorRoomTests
{
    [Fact]
    public void The_room_stands_at_the_same_place_for_every_size()
    {
        nint expected = OffsetOf<Room4>(CodeKind.Generator, needsClosing: false);
        Assert.All(
            new[]
            {
                OffsetsOf<Room4>(), OffsetsOf<Room5>(), OffsetsOf<Room6>(), OffsetsOf<Room7>(), OffsetsOf<Room8>(), OffsetsOf<Room9>(),
                OffsetsOf<Room10>(), OffsetsOf<Room11>(), OffsetsOf<Room12>(), OffsetsOf<Room14>(), OffsetsOf<Room16>(), OffsetsOf<ArrayRoom>(),
            },
            offsets => Assert.All(offsets, offset => Assert.Equal(expected, offset)));
    }

    [Fact]
    public void The_frame_is_the_room()
    {
        var generator = new PyGenerator<Room7>(FunctionOf<Room7>(CodeKind.Generator, needsClosing: false), Types.Generator);
        ref Value first = ref Unsafe.As<Room7, Value>(ref generator.Room);
        Assert.True(Unsafe.AreSame(ref first, ref generator.Frame.Result));
        Assert.Same(generator.Code, generator.Frame.Function.Code);
    }

    private static nint[] OffsetsOf<TRoom>()
        where TRoom : struct =>
    [
        OffsetOf<TRoom>(CodeKind.Generator, needsClosing: false),
        OffsetOf<TRoom>(CodeKind.Generator, needsClosing: true),
        OffsetOf<TRoom>(CodeKind.Coroutine, needsClosing: false),
    ];

    private static nint OffsetOf<TRoom>(CodeKind kind, bool needsClosing)
        where TRoom : struct
    {
        PyFunction function = FunctionOf<TRoom>(kind, needsClosing);
        var generator = (PyGenerator<TRoom>)function.Code.Maker.Make(function);
        ref byte start = ref Unsafe.As<PyType, byte>(ref generator.Type);
        return Unsafe.ByteOffset(ref start, ref Unsafe.As<TRoom, byte>(ref generator.Room));
    }

    /// <summary>A function whose generators have this room.</summary>
    private static PyFunction FunctionOf<TRoom>(CodeKind kind, bool needsClosing)
        where TRoom : struct
    {
        var interp = new Interpreter(TextWriter.Null, TextWriter.Null, TextReader.Null);
        var code = new Code(null!, Signature.Empty)
        {
            Name = "f",
            QualifiedName = "f",
            Source = new SourceText(string.Empty, "f.py"),
            FirstLine = 1,
            Kind = kind,
            Doc = null,
            LocalNames = [],
            FreeNames = [],
            CellSlots = [],
            FrameSize = typeof(TRoom) == typeof(ArrayRoom) ? Room16.Length + 1 : Unsafe.SizeOf<TRoom>() / Unsafe.SizeOf<Value>(),
            Positions = [],
            NeedsClosing = needsClosing,
            IsReadyToRun = false,
            IsReadyToSuspend = true,
        };
        return new PyFunction(interp, code, new PyDict(), []);
    }
}
