using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// A name of the module or of builtins (reference, 4.2.2). It remembers where each dictionary had it; a position that still holds this very
/// name needs no search.
/// </summary>
internal sealed class GlobalNode(PyStr name, int position) : ExpressionNode
{
    private int globalPosition = -1;
    private int builtinPosition = -1;
    private int absentVersion = -1;
    private PyDict? absentFrom;

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this }, Fusion.GlobalWeight);
        return typeof(FusedGlobal);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override Value Evaluate(Frame frame)
    {
        PyFunction function = frame.Function;
        return function.Globals.TryValueAt(globalPosition, name, out Value value) ? value : EvaluateBuiltin(frame, function);
    }

    private Value EvaluateBuiltin(Frame frame, PyFunction function)
    {
        PyDict globals = function.Globals;
        if (!ReferenceEquals(absentFrom, globals) || absentVersion != globals.KeysVersion)
        {
            return Search(frame, function);
        }

        Value value = function.Interpreter.Builtins.Names.ValueAt(builtinPosition, name);
        return value.IsUnbound ? Search(frame, function) : value;
    }

    private Value Search(Frame frame, PyFunction function)
    {
        PyDict globals = function.Globals;
        int found = globals.FindStr(name);
        if (found >= 0)
        {
            globals.InternKeyAt(found, name);
            globalPosition = found;
            return globals.GetValueAt(found);
        }

        absentFrom = globals;
        absentVersion = globals.KeysVersion;
        PyDict builtins = function.Interpreter.Builtins.Names;
        found = builtins.FindStr(name);
        if (found < 0)
        {
            return Unbound.Global(frame, name.Text, position);
        }

        builtins.InternKeyAt(found, name);
        builtinPosition = found;
        return builtins.GetValueAt(found);
    }
}
