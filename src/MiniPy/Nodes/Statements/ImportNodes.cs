using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>import name</c>, <c>import name as alias</c> (reference, 7.11).</summary>
/// <param name="name">The dotted name.</param>
/// <param name="parts">With an alias: the names after the first, which lead to the module that is bound.</param>
/// <param name="target">What is bound.</param>
/// <param name="position">Its source position.</param>
internal sealed class ImportNode(string name, PyStr[] parts, TargetNode target, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        frame.Position = position;
        Value module = ImportProtocol.Import(frame, name, Value.None, level: 0);
        foreach (PyStr part in parts)
        {
            module = ImportProtocol.FindName(frame.Interpreter, module, part);
        }

        return target.Assign(frame, module) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>from ..module import name as alias, ...</c> (reference, 7.11).</summary>
internal sealed class ImportFromNode(string module, int level, PyStr[] names, TargetNode[] targets, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        frame.Position = position;
        Value source = ImportProtocol.Import(frame, module, new PyTuple(Array.ConvertAll(names, name => (Value)name)), level);
        for (int i = 0; i < names.Length; i++)
        {
            if (!targets[i].Assign(frame, ImportProtocol.FindName(frame.Interpreter, source, names[i])))
            {
                return Completion.Raise;
            }
        }

        return Completion.Next;
    }
}

/// <summary><c>from module import *</c>: the names of <c>__all__</c>, or those without a leading underscore.</summary>
internal sealed class ImportStarNode(string module, int level, int namespaceSlot, int position) : StatementNode
{
    private static readonly PyTuple Star = new([Value.FromString("*")]);

    public override Completion Execute(Frame frame)
    {
        frame.Position = position;
        Value source = ImportProtocol.Import(frame, module, Star, level);
        ImportProtocol.CopyPublicNames(frame.Interpreter, source, namespaceSlot < 0 ? frame.Function.Globals : frame[namespaceSlot]);
        return Completion.Next;
    }
}
