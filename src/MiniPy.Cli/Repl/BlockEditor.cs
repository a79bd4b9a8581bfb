using Spectre.Console;

namespace MiniPy.Cli.Repl;

/// <summary>
/// Lets one edit an input of any number of lines: with automatic indentation, the inputs of before, completion and whole blocks pasted. Enter gives a further line until
/// the input is complete.
/// </summary>
internal sealed class BlockEditor(ReplSession session, TextWriter terminal, InputHistory history)
{
    private const string PasteOn = "\e[?2004h";
    private const string PasteOff = "\e[?2004l";
    private const string Clear = "\e[H\e[2J";

    private readonly KeySource keys = new();

    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = TerminalColors.AreWanted() ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new TerminalOutput(new CellWriter(terminal, static () => TerminalOutput.ColumnsOrUsual)),
    });

    /// <summary>Edits an input. <see cref="EditRequest.Accept"/> came with a text; <see cref="EditRequest.Drop"/> and <see cref="EditRequest.Leave"/> with none.</summary>
    public (EditRequest Request, string Text) Read()
    {
        var text = new EditedText();
        var round = new EditRound(console, keys, session.Prompt, session.ContinuationPrompt);
        bool treatedAsInput = Console.TreatControlCAsInput;
        Console.TreatControlCAsInput = true;
        terminal.Write(PasteOn);
        try
        {
            while (true)
            {
                int drawn = text.LineCount;
                EditRequest request = round.Run(text);
                if (request is EditRequest.Drop or EditRequest.Leave)
                {
                    return (request, string.Empty);
                }

                if (request == EditRequest.Accept && IsFinished(text))
                {
                    history.Add(text.Text);
                    return (request, text.Text);
                }

                Change(text, request, drawn);
            }
        }
        finally
        {
            terminal.Write(PasteOff);
            terminal.Flush();
            Console.TreatControlCAsInput = treatedAsInput;
        }
    }

    /// <summary>Whether Enter runs the text: the caret is on its last line, and nothing is missing. In a block that is wrong, lines can be added until one is blank.</summary>
    private static bool IsFinished(EditedText text) => text.IsOnLastLine && ReplSession.Check(text.Text) switch
    {
        InputState.Complete => true,
        InputState.Incomplete => false,
        _ => text.LineCount == 1 || text.LastLineIsBlank,
    };

    private void Change(EditedText text, EditRequest request, int drawn)
    {
        if (request == EditRequest.Complete && Complete(text) is { Count: > 0 } candidates)
        {
            // The candidates stay on the screen; the input is drawn again below them.
            terminal.Write(CandidateList.Format(candidates, TerminalOutput.ColumnsOrUsual));
            return;
        }

        terminal.Write(request == EditRequest.ClearScreen || drawn >= console.Profile.Height ? Clear : $"\e[{drawn}A\r\e[J");
        switch (request)
        {
            case EditRequest.Accept:
                text.Insert("\n" + (keys.HasMore ? string.Empty : ReplSession.IndentFor(text.Before)));
                break;
            case EditRequest.Paste:
                text.Insert(keys.Pasted);
                break;
            case EditRequest.JoinBefore:
                text.JoinBefore();
                break;
            case EditRequest.JoinAfter:
                text.JoinAfter();
                break;
            case EditRequest.OlderInput when history.Older(text.Text) is { } older:
                text.Set(older);
                break;
            case EditRequest.NewerInput when history.Newer() is { } newer:
                text.Set(newer);
                break;
        }
    }

    /// <summary>Completes the word before the caret as far as it is certain; gives the candidates where that is no further than it is.</summary>
    private IReadOnlyList<string> Complete(EditedText text)
    {
        int position = text.Position;
        ReplCompletion found = session.Complete(text.Text, position);
        int typed = position - found.Start;
        if (found.CommonStart.Length > typed)
        {
            text.Insert(found.CommonStart, typed);
            return [];
        }

        return found.Candidates.Count > 1 ? found.Candidates : [];
    }
}
