using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes;

/// <summary>A code object whose body is a tree of nodes.</summary>
internal sealed class FunctionCode : Code
{
    private readonly StatementNode body;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public FunctionCode(StatementNode body, Signature signature)
    {
        this.body = body;
        Signature = signature;
        PlainParameterCount = signature.IsPlain ? signature.Count : -1;
        Name = QualifiedName = string.Empty;
        Source = null!;
        LocalNames = FreeNames = [];
        CellSlots = [];
        Positions = [];
    }

    /// <summary>For a class body: the slot of its namespace; else -1.</summary>
    public int NamespaceSlot { get; init; } = -1;

    public override Completion Execute(Frame frame) => body.Execute(frame);
}
