using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Nodes.Expressions;

namespace MiniPy.Nodes.Statements;

/// <summary><c>class</c> without its decorators: executes the body in a new namespace and makes the class of it (reference, 8.8).</summary>
internal sealed class ClassNode(
    Code code, CellSource[] closure, string name, ExpressionNode[] bases, ArgumentNode[] keywords, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        var evaluated = new PyList();
        if (!ItemEvaluation.EvaluateStarred(frame, bases, evaluated))
        {
            return Value.Error;
        }

        var named = new PyDict();
        foreach (ArgumentNode keyword in keywords)
        {
            Value value = keyword.Value.Evaluate(frame);
            if (value.IsError)
            {
                return value;
            }

            if (keyword.Keyword is not null)
            {
                named.SetStr(keyword.Keyword, value);
            }
            else if (!Mappings.TryUpdate(frame.Interpreter, named, value))
            {
                throw Throw.TypeError($"__build_class__() argument after ** must be a mapping, not {value.Type.Name}");
            }
        }

        frame.Position = position;
        PyFunction outer = frame.Function;
        var body = new PyFunction(outer.Interpreter, code, outer.Globals, CellSource.LoadAll(frame, closure));
        return ClassBuilder.Build(outer.Interpreter, body, name, evaluated.ToArray(), named);
    }
}

/// <summary>Applies decorators to what a definition made, the nearest first (reference, 8.7).</summary>
internal sealed class DecoratedNode(ExpressionNode[] decorators, ExpressionNode definition, int[] positions) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        var functions = new Value[decorators.Length];
        if (!ItemEvaluation.Evaluate(frame, decorators, functions))
        {
            return Value.Error;
        }

        Value made = definition.Evaluate(frame);
        for (int i = functions.Length - 1; i >= 0 && !made.IsError; i--)
        {
            frame.Position = positions[i];
            made = functions[i].Type.Slots.Call(frame.Interpreter, functions[i], new Arguments([made]));
        }

        return made;
    }
}
