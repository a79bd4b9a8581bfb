using MiniPy.Nodes.Resumable;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Where a new function finds the cells of its free variables: a slot of the frame that makes it, or that frame's own closure.</summary>
internal readonly record struct CellSource(bool IsFree, int Index)
{
    public Cell Load(Frame frame) => IsFree ? frame.Function.Closure[Index] : frame[Index].Unchecked<Cell>();

    public static Cell[] LoadAll(Frame frame, CellSource[] sources)
    {
        if (sources.Length == 0)
        {
            return [];
        }

        var cells = new Cell[sources.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = sources[i].Load(frame);
        }

        return cells;
    }
}

/// <summary><c>def</c> without its decorators, or <c>lambda</c>: makes a function (reference, 8.7 and 6.14).</summary>
internal sealed class FunctionNode(
    Code code,
    CellSource[] closure,
    ExpressionNode[] defaults,
    (PyStr Name, ExpressionNode Default)[] keywordDefaults,
    (PyStr Name, ExpressionNode Annotation)[] annotations) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        var values = defaults.Length == 0 ? [] : new Value[defaults.Length];
        if (!ItemEvaluation.Evaluate(frame, defaults, values)
            || !EvaluateNamed(frame, keywordDefaults, out PyDict? named)
            || !EvaluateNamed(frame, annotations, out PyDict? notes))
        {
            return Value.Error;
        }

        PyFunction outer = frame.Function;
        return new PyFunction(outer.Interpreter, code, outer.Globals, CellSource.LoadAll(frame, closure))
        {
            Defaults = values,
            KeywordDefaults = named,
            Annotations = notes,
        };
    }

    private static bool EvaluateNamed(Frame frame, (PyStr Name, ExpressionNode Node)[] nodes, out PyDict? values)
    {
        values = nodes.Length == 0 ? null : new PyDict();
        foreach ((PyStr name, ExpressionNode node) in nodes)
        {
            Value value = node.Evaluate(frame);
            if (value.IsError)
            {
                return false;
            }

            values!.SetStr(name, value);
        }

        return true;
    }
}

/// <summary>A generator expression: its function is called at once with the iterator of the first iterable (reference, 6.2.8).</summary>
internal sealed class GeneratorExpressionNode(
    Code code, CellSource[] closure, ExpressionNode iterable, bool isAsync, int position) : CallExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        bool isOwned = false;
        Value first = iterable is CallExpressionNode call ? call.EvaluateOwned(frame, out isOwned) : iterable.Evaluate(frame);
        if (first.IsError)
        {
            return first;
        }

        frame.Position = position;
        PyFunction outer = frame.Function;
        var function = new PyFunction(outer.Interpreter, code, outer.Globals, CellSource.LoadAll(frame, closure));
        PyGenerator made = code.Maker.Make(function);
        made.Frame[Frame.FirstLocal] = isOwned && PyGenerator.IsGenerator(first)
            ? new PyOwnedGenerator(first.Unchecked<PyGenerator>())
            : isAsync ? Awaitables.GetAsyncIterator(outer.Interpreter, first) : Iteration.GetIteratorOrError(outer.Interpreter, first);
        if (made.Frame[Frame.FirstLocal].IsError)
        {
            return Value.Error;
        }

        return Activation.Begin(outer.Interpreter, code, made);
    }

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        isOwned = true;
        return Evaluate(frame);
    }
}
