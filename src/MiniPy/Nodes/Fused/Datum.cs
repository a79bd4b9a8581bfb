using MiniPy.Objects;

namespace MiniPy.Nodes.Fused;

/// <summary>
/// What one piece of a fused tree knows beside its type. The data of a tree stand in one array in the order of its nodes, each in front of those of
/// its parts, and every piece takes the same room, so that the place of a part follows from the types of the parts in front of it.
/// </summary>
internal struct Datum
{
    /// <summary>The node that the piece was made of: it does what is not fast.</summary>
    public object? Node;

    /// <summary>The value of a constant.</summary>
    public Value Constant;

    /// <summary>The slot of a local.</summary>
    public int Slot;

    /// <summary>A position, the number of a yield or whatever else the piece needs.</summary>
    public int Number;
}
