using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Nodes.Expressions;

namespace MiniPy.Nodes.Targets;

/// <summary>A local variable.</summary>
internal sealed class LocalTarget(int slot, string name, int position) : TargetNode
{
    public int Slot { get; } = slot;

    public string Name { get; } = name;

    public override int LocalSlot => Slot;

    public override StatementNode AssignmentOf(ExpressionNode value) => value.AssignmentTo(Slot);

    public override bool Assign(Frame frame, Value value)
    {
        Value.Replace(ref frame[Slot], value);
        return true;
    }

    public override bool Delete(Frame frame)
    {
        if (frame[Slot].IsUnbound)
        {
            Unbound.Local(frame, Name, position);
            return false;
        }

        frame[Slot] = Value.Unbound;
        return true;
    }
}

/// <summary>A local variable that inner functions share.</summary>
internal sealed class CellTarget(int slot, string name, int position) : TargetNode
{
    public override bool Assign(Frame frame, Value value)
    {
        frame[slot].Unchecked<Cell>().Value = value;
        return true;
    }

    public override bool Delete(Frame frame)
    {
        Cell cell = frame[slot].Unchecked<Cell>();
        if (cell.Value.IsUnbound)
        {
            Unbound.Local(frame, name, position);
            return false;
        }

        cell.Value = Value.Unbound;
        return true;
    }
}

/// <summary>A variable of an enclosing function, declared <c>nonlocal</c>.</summary>
internal sealed class FreeTarget(int index, string name, int position) : TargetNode
{
    public override bool Assign(Frame frame, Value value)
    {
        frame.Function.Closure[index].Value = value;
        return true;
    }

    public override bool Delete(Frame frame)
    {
        Cell cell = frame.Function.Closure[index];
        if (cell.Value.IsUnbound)
        {
            Unbound.Free(frame, name, position);
            return false;
        }

        cell.Value = Value.Unbound;
        return true;
    }
}

/// <summary>A name of the module.</summary>
internal sealed class GlobalTarget(PyStr name, int position) : TargetNode
{
    private int lastPosition = -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override bool Assign(Frame frame, Value value)
    {
        PyDict globals = frame.Function.Globals;
        return globals.ReplaceAt(lastPosition, name, value) || AssignAnew(globals, value);
    }

    private bool AssignAnew(PyDict globals, Value value)
    {
        globals.SetStr(name, value);
        lastPosition = globals.FindStr(name);
        globals.InternKeyAt(lastPosition, name);
        return true;
    }

    public override bool Delete(Frame frame)
    {
        if (frame.Function.Globals.RemoveStr(name))
        {
            return true;
        }

        Unbound.Global(frame, name.Text, position);
        return false;
    }
}

/// <summary>A name of a class body's namespace.</summary>
internal sealed class ClassNameTarget(int namespaceSlot, PyStr name, int position) : TargetNode
{
    public override bool Assign(Frame frame, Value value)
    {
        Value names = frame[namespaceSlot];
        if (names.IsExactly<PyDict>())
        {
            names.Unchecked<PyDict>().SetStr(name, value);
        }
        else
        {
            frame.Position = position;
            names.Type.Slots.SetItem(frame.Interpreter, names, name, value);
        }

        return true;
    }

    public override bool Delete(Frame frame)
    {
        frame.Position = position;
        Value names = frame[namespaceSlot];
        if (names.IsExactly<PyDict>())
        {
            if (names.Unchecked<PyDict>().RemoveStr(name))
            {
                return true;
            }

            Unbound.Global(frame, name.Text, position);
            return false;
        }

        names.Type.Slots.DeleteItem(frame.Interpreter, names, name);
        return true;
    }
}
