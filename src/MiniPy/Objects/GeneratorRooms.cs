using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// A generator, a coroutine or an asynchronous generator with its frame in it: one object on the heap is all that a suspended one costs.
/// </summary>
/// <remarks>
/// The room is the only field here, so it stands right behind the fields of <see cref="PyGenerator"/> whatever its size: that is how
/// <see cref="PyGenerator.Frame"/> finds it without a virtual call. What a derived class adds stands behind it.
/// </remarks>
internal class PyGenerator<TRoom> : PyGenerator
    where TRoom : struct
{
    public TRoom Room;

    public PyGenerator(PyFunction function, PyType type)
        : base(function, type, typeof(TRoom) == typeof(ArrayRoom))
    {
        if (typeof(TRoom) == typeof(ArrayRoom))
        {
            Unsafe.As<TRoom, ArrayRoom>(ref Room).Slots = Activation.NewSlots(function, function.Code);
        }
        else
        {
            Activation.NewFrame(ref Room, function);
        }
    }
}

/// <summary>
/// A generator that somebody has to look after when nobody will resume it: a coroutine, or a generator that can be suspended inside a <c>try</c> or
/// <c>with</c>.
/// </summary>
internal sealed class PyWatchedGenerator<TRoom> : PyGenerator<TRoom>, IFinalizable
    where TRoom : struct
{
    private Finalization.Watch? watch;

    public PyWatchedGenerator(PyFunction function, PyType type)
        : base(function, type) =>
        WatchFrom = function.Code.NeedsClosing ? WatchStart.Suspension : WatchStart.SuspensionAsRoot;

    public override Finalization.Watch BeginWatch(Interpreter interp)
    {
        WatchFrom = WatchStart.Never;
        IsWatched = true;
        return watch = interp.Finalization.Begin(this);
    }

    public void FinalizeNow(Interpreter interp)
    {
        if (State == GeneratorState.Created)
        {
            Code? creator = watch!.Creator;
            int createdAt = watch.CreatedAt;
            Close(interp);
            Coroutines.ReportNeverAwaited(interp, this, creator, createdAt);
        }
        else
        {
            CloseForgotten(interp);
        }
    }

    protected override void EndWatch(Interpreter interp) => interp.Finalization.End(watch!);
}

/// <summary>Makes the generators, coroutines or asynchronous generators of one kind and size of code: their class is chosen once, and not call by call.</summary>
internal abstract class GeneratorMaker
{
    /// <summary>One whose parameters are still to be filled in; <see cref="Activation.Begin"/> makes it ready.</summary>
    public abstract PyGenerator Make(PyFunction function);

    /// <summary>How many spare ones are kept: as deep as generators that walk a tree by <c>yield from</c> usually nest.</summary>
    private const int MostSpare = 32;

    private Spare[]? spare;
    private int spareCount;

    /// <summary>The same for somebody who alone will have it: one that has ended, where there is one.</summary>
    public PyGenerator MakeOwned(PyFunction function)
    {
        if (spareCount == 0)
        {
            PyGenerator made = Make(function);
            made.Own();
            return made;
        }

        PyGenerator renewed = spare![--spareCount].Generator;
        renewed.Renew(function);
        return renewed;
    }

    /// <summary>One of this maker has ended that only its owner had.</summary>
    public void TakeBack(PyGenerator ended)
    {
        if (ended.IsSpare && spareCount < MostSpare)
        {
            spare ??= new Spare[MostSpare];
            spare[spareCount++].Generator = ended;
        }
    }

    /// <summary>In a struct, because an array of classes checks the class of whatever is written to it.</summary>
    private struct Spare
    {
        public PyGenerator Generator;
    }

    /// <summary>The maker for a code that is not plain.</summary>
    public static GeneratorMaker For(Code code) => code.Kind == CodeKind.AsyncGenerator ? new AsyncGeneratorMaker() : code.FrameSize switch
    {
        <= Room4.Length => For<Room4>(code),
        Room5.Length => For<Room5>(code),
        Room6.Length => For<Room6>(code),
        Room7.Length => For<Room7>(code),
        Room8.Length => For<Room8>(code),
        Room9.Length => For<Room9>(code),
        Room10.Length => For<Room10>(code),
        Room11.Length => For<Room11>(code),
        Room12.Length => For<Room12>(code),
        <= Room14.Length => For<Room14>(code),
        <= Room16.Length => For<Room16>(code),
        _ => For<ArrayRoom>(code),
    };

    private static GeneratorMaker For<TRoom>(Code code)
        where TRoom : struct =>
        code.Kind == CodeKind.Coroutine ? new CoroutineMaker<TRoom>() : code.NeedsClosing ? new ClosingMaker<TRoom>() : new PlainMaker<TRoom>();

    private sealed class PlainMaker<TRoom> : GeneratorMaker
        where TRoom : struct
    {
        public override PyGenerator Make(PyFunction function) => new PyGenerator<TRoom>(function, Types.Generator);
    }

    private sealed class ClosingMaker<TRoom> : GeneratorMaker
        where TRoom : struct
    {
        public override PyGenerator Make(PyFunction function) => new PyWatchedGenerator<TRoom>(function, Types.Generator);
    }

    private sealed class CoroutineMaker<TRoom> : GeneratorMaker
        where TRoom : struct
    {
        public override PyGenerator Make(PyFunction function) => new PyWatchedGenerator<TRoom>(function, Types.Coroutine);
    }

    private sealed class AsyncGeneratorMaker : GeneratorMaker
    {
        public override PyGenerator Make(PyFunction function) => new PyAsyncGenerator(function);
    }
}

/// <summary>The room of a frame that is too large to stand in its generator.</summary>
internal struct ArrayRoom
{
    public Value[] Slots;
}

/// <summary>Room for a frame of 4 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room4
{
    public const int Length = 4;
    private Value first;
}

/// <summary>Room for a frame of 5 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room5
{
    public const int Length = 5;
    private Value first;
}

/// <summary>Room for a frame of 6 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room6
{
    public const int Length = 6;
    private Value first;
}

/// <summary>Room for a frame of 7 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room7
{
    public const int Length = 7;
    private Value first;
}

/// <summary>Room for a frame of 8 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room8
{
    public const int Length = 8;
    private Value first;
}

/// <summary>Room for a frame of 9 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room9
{
    public const int Length = 9;
    private Value first;
}

/// <summary>Room for a frame of 10 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room10
{
    public const int Length = 10;
    private Value first;
}

/// <summary>Room for a frame of 11 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room11
{
    public const int Length = 11;
    private Value first;
}

/// <summary>Room for a frame of 12 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room12
{
    public const int Length = 12;
    private Value first;
}

/// <summary>Room for a frame of 14 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room14
{
    public const int Length = 14;
    private Value first;
}

/// <summary>Room for a frame of 16 slots in a generator.</summary>
[InlineArray(Length)]
internal struct Room16
{
    public const int Length = 16;
    private Value first;
}
