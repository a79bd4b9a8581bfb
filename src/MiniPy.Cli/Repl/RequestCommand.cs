using RadLine;

namespace MiniPy.Cli.Repl;

/// <summary>Ends a round of line editing with a request; a condition on the caret's line may leave the key to another command.</summary>
internal sealed class RequestCommand(EditRound round, EditRequest request, Func<LineBuffer, bool>? condition = null, Action<LineBuffer>? otherwise = null) : LineEditorCommand
{
    public override void Execute(LineEditorContext context)
    {
        if (condition is not null && !condition(context.Buffer))
        {
            otherwise?.Invoke(context.Buffer);
            return;
        }

        round.End(request, context.Buffer.Position);
        context.Submit(SubmitAction.Submit);
    }
}

/// <summary>A change within the caret's line.</summary>
internal sealed class LineCommand(Action<LineBuffer> change) : LineEditorCommand
{
    public override void Execute(LineEditorContext context) => change(context.Buffer);
}

/// <summary>Moves to the line above or below; from the first or the last line into the history.</summary>
internal sealed class VerticalCommand(EditRound round, bool isUp) : LineEditorCommand
{
    public override void Execute(LineEditorContext context)
    {
        if (isUp ? !round.IsOnFirstLine : !round.IsOnLastLine)
        {
            context.Submit(isUp ? SubmitAction.MoveUp : SubmitAction.MoveDown);
            return;
        }

        round.End(isUp ? EditRequest.OlderInput : EditRequest.NewerInput, context.Buffer.Position);
        context.Submit(SubmitAction.Submit);
    }
}
