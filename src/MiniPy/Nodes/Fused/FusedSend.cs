using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>
/// <c>owner.send(value)</c> with a generator or a coroutine: see <see cref="PyGenerator.Send"/>. The number of its data is the position.
/// </summary>
internal struct FusedSend<TOwner, TArgument> : IFusedExpression
    where TOwner : IFusedExpression
    where TArgument : IFusedExpression
{
    private Datum own;
    private TOwner owner;
    private TArgument argument;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Value self = TOwner.Load(frame, ref Fused.Parts(ref data));
        if (!PyGenerator.IsGeneratorOrCoroutine(self))
        {
            return self.IsSpecial ? TOwner.Fail(frame, ref Fused.Parts(ref data), self) : Unsafe.As<MethodCallNode>(data.Node!).EvaluateOn(frame, self);
        }

        Value sent = Fused.Evaluate<TArgument>(frame, ref Fused.After<TOwner>(ref Fused.Parts(ref data)));
        if (sent.IsError)
        {
            return sent;
        }

        frame.Position = data.Number;
        Interpreter interp = frame.Interpreter;
        Value answer = self.Unchecked<PyGenerator>().SendOfMany(interp, sent);
        return answer.IsInt ? answer : GeneratorMethods.EndAsStopIteration(interp, answer, self, sent);
    }
}
