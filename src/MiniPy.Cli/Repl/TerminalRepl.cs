namespace MiniPy.Cli.Repl;

/// <summary>The loop of the interactive mode on a terminal.</summary>
internal sealed class TerminalRepl(ReplSession session, TextWriter terminal, LineTracker output)
{
    /// <summary>Reads and runs inputs until one ends the session, or there are no more.</summary>
    public void Run()
    {
        var editor = new BlockEditor(session, terminal, InputHistory.Load());
        while (true)
        {
            output.EndLine();
            (EditRequest request, string text) = editor.Read();
            if (request == EditRequest.Leave)
            {
                return;
            }

            if (request == EditRequest.Drop)
            {
                output.Write("KeyboardInterrupt\n");
            }
            else if (session.Run(text).ExitStatus is not null)
            {
                return;
            }
        }
    }
}
