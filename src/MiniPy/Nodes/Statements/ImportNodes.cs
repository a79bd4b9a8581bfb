using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Modules;

namespace MiniPy.Nodes.Statements;

/// <summary><c>import name as alias</c> (reference, 7.11).</summary>
internal sealed class ImportNode(string name, bool bindsWhole, TargetNode target, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        Value module = ModuleLoader.Import(interp, name);
        if (bindsWhole && name.Contains('.'))
        {
            module = ModuleLoader.Find(interp, name);
        }

        return target.Assign(frame, module) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>from ..module import name as alias, ...</c> (reference, 7.11).</summary>
internal sealed class ImportFromNode(string? module, int level, (PyStr Name, TargetNode Target)[] names, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        string full = ModuleLoader.Resolve(frame.Function.Globals, module, level);
        ModuleLoader.Import(interp, full);
        foreach ((PyStr name, TargetNode target) in names)
        {
            if (!target.Assign(frame, ModuleLoader.FindName(interp, full, name)))
            {
                return Completion.Raise;
            }
        }

        return Completion.Next;
    }
}

/// <summary><c>from module import *</c>: the names of <c>__all__</c>, or those without a leading underscore.</summary>
internal sealed class ImportStarNode(string? module, int level, int namespaceSlot, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        string full = ModuleLoader.Resolve(frame.Function.Globals, module, level);
        ModuleLoader.Import(interp, full);
        ModuleLoader.CopyPublicNames(interp, ModuleLoader.Find(interp, full), namespaceSlot < 0 ? frame.Function.Globals : frame[namespaceSlot]);
        return Completion.Next;
    }
}
