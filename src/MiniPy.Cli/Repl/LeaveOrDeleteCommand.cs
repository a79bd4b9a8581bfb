using RadLine;

namespace MiniPy.Cli.Repl;

/// <summary>Ctrl+D: leaves where nothing has been typed, otherwise removes the character at the caret.</summary>
internal sealed class LeaveOrDeleteCommand(EditRound round) : LineEditorCommand
{
    public override void Execute(LineEditorContext context)
    {
        if (context.Buffer.Length > 0 || !round.IsOnFirstLine || !round.IsOnLastLine)
        {
            LineChanges.Delete(context.Buffer);
            return;
        }

        round.End(EditRequest.Leave, 0);
        context.Submit(SubmitAction.Submit);
    }
}
