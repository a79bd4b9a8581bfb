using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>Records <c>name: annotation</c> of a module or class in its <c>__annotations__</c> (reference, 7.2.2).</summary>
internal sealed class AnnotationNode(
    PyStr name, ExpressionNode annotation, ExpressionNode annotations, TargetNode annotationsTarget, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value value = annotation.Evaluate(frame);
        if (value.IsError)
        {
            return Completion.Raise;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        Value known = annotations.Evaluate(frame);
        if (known.IsSpecial)
        {
            if (known.IsError)
            {
                interp.TakePending();
            }

            known = new PyDict();
            annotationsTarget.Assign(frame, known);
        }

        known.Type.Slots.SetItem(interp, known, name, value);
        return Completion.Next;
    }
}
