using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>if</c> (reference, 8.1); <c>elif</c> is an if in the else.</summary>
internal sealed class IfNode(ExpressionNode test, StatementNode body, StatementNode? orElse) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Truth truth = test.Test(frame);
        if (truth == Truth.True)
        {
            return body.Execute(frame);
        }

        if (truth == Truth.False && orElse is not null)
        {
            return orElse.Execute(frame);
        }

        return truth == Truth.Error ? Completion.Raise : Completion.Next;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        Type first = fusion.Expression(test);
        Type second = fusion.Statement(body);
        return orElse is null
            ? typeof(FusedIf<,>).MakeGenericType(first, second)
            : typeof(FusedIfElse<,,>).MakeGenericType(first, second, fusion.Statement(orElse));
    }
}
