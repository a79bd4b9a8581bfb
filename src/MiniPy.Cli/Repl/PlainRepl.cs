namespace MiniPy.Cli.Repl;

/// <summary>The interactive mode without a terminal: lines as they come, and the prompts on the error stream, as CPython's <c>-i</c> has them.</summary>
internal sealed class PlainRepl(ReplSession session, TextReader input, TextWriter error)
{
    /// <summary>Reads and runs inputs until one ends the session, or there are no more.</summary>
    public void Run()
    {
        while (ReadInput() is { } text)
        {
            if (session.Run(text).ExitStatus is not null)
            {
                return;
            }
        }

        error.Write('\n');
    }

    private string? ReadInput()
    {
        string? text = ReadLine(session.Prompt);
        while (text is not null && ReplSession.Check(text) == InputState.Incomplete && ReadLine(session.ContinuationPrompt) is { } line)
        {
            text += "\n" + line;
        }

        return text;
    }

    private string? ReadLine(string prompt)
    {
        error.Write(prompt);
        error.Flush();
        return input.ReadLine();
    }
}
