using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>
/// Where the frame of a call stands: on the .NET stack in the smallest room that holds it, in an array of its own, or in
/// the generator that the call makes.
/// </summary>
internal enum FrameRoom : byte { Array, Small, Medium, Large, Suspendable }

/// <summary>Room for a frame of one or two locals.</summary>
[InlineArray(Length)]
internal struct SmallRoom
{
    public const int Length = 4;
    private Value first;
}

/// <summary>Room for a frame of up to eight locals.</summary>
[InlineArray(Length)]
internal struct MediumRoom
{
    public const int Length = 10;
    private Value first;
}

/// <summary>Room for a frame of up to thirty locals.</summary>
[InlineArray(Length)]
internal struct LargeRoom
{
    public const int Length = 32;
    private Value first;
}
