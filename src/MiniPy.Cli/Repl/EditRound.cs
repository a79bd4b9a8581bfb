using RadLine;
using Spectre.Console;

namespace MiniPy.Cli.Repl;

/// <summary>
/// One run of RadLine's editor. It edits within lines and moves among them; every key that does more ends the round with a request, and whoever started it goes on with
/// another round on the changed text.
/// </summary>
internal sealed class EditRound : ILineEditorPrompt
{
    private readonly IAnsiConsole console;
    private readonly KeySource keys;
    private readonly string first;
    private readonly string further;
    private ILineEditorState? state;

    /// <param name="console">Where the lines are shown.</param>
    /// <param name="keys">Where keys come from.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="further">What stands before the others.</param>
    public EditRound(IAnsiConsole console, KeySource keys, string first, string further)
    {
        this.console = console;
        this.keys = keys;
        this.first = first;
        this.further = further;
    }

    /// <summary>What ended the round.</summary>
    public EditRequest Request { get; private set; }

    public bool IsOnFirstLine => state is null or { IsFirstLine: true };

    public bool IsOnLastLine => state is null or { IsLastLine: true };

    private int Line { get; set; }

    private int Column { get; set; }

    /// <summary>Edits until a key asks for more than the editor does; the text is then as it was left.</summary>
    public EditRequest Run(EditedText text)
    {
        var editor = new LineEditor(console, keys) { MultiLine = true, Text = text.Text, Prompt = this };
        Bind(editor.KeyBindings, text.Column);
        keys.PlaceCaret(text.Line);
        string? edited = editor.ReadLine(CancellationToken.None).GetAwaiter().GetResult();
        text.Set((edited ?? string.Empty).ReplaceLineEndings("\n"), Line, Column);
        return Request;
    }

    /// <summary>A command ends the round.</summary>
    public void End(EditRequest request, int column)
    {
        Request = request;
        Line = state?.LineIndex ?? 0;
        Column = column;
    }

    (Markup Markup, int Margin) ILineEditorPrompt.GetPrompt(ILineEditorState state, int line)
    {
        this.state = state;
        string prompt = line == 0 ? first : further;
        string shown = prompt.TrimEnd(' ');
        return (new Markup(Markup.Escape(shown), new Style(Color.Purple, decoration: Decoration.Bold)), prompt.Length - shown.Length);
    }

    private void Bind(KeyBindings bindings, int startColumn)
    {
        bindings.Clear();
        BindRequests(bindings);
        BindMoves(bindings);
        BindChanges(bindings);
        bindings.Add(KeySource.PlaceKey, () => new LineCommand(line => line.Move(startColumn)));
    }

    private void BindRequests(KeyBindings bindings)
    {
        void Add(ConsoleKey key, EditRequest request) => bindings.Add(key, () => new RequestCommand(this, request));
        void AddControl(ConsoleKey key, EditRequest request) => bindings.Add(key, ConsoleModifiers.Control, () => new RequestCommand(this, request));
        Add(ConsoleKey.Enter, EditRequest.Accept);
        Add(KeySource.PasteKey, EditRequest.Paste);
        AddControl(ConsoleKey.C, EditRequest.Drop);
        AddControl(ConsoleKey.L, EditRequest.ClearScreen);
        AddControl(ConsoleKey.P, EditRequest.OlderInput);
        AddControl(ConsoleKey.N, EditRequest.NewerInput);
        AddControl(ConsoleKey.J, EditRequest.Accept);
        AddControl(ConsoleKey.Enter, EditRequest.Accept);
    }

    private void BindMoves(KeyBindings bindings)
    {
        bindings.Add<MoveLeftCommand>(ConsoleKey.LeftArrow);
        bindings.Add<MoveRightCommand>(ConsoleKey.RightArrow);
        bindings.Add<PreviousWordCommand>(ConsoleKey.LeftArrow, ConsoleModifiers.Control);
        bindings.Add<NextWordCommand>(ConsoleKey.RightArrow, ConsoleModifiers.Control);
        bindings.Add<MoveHomeCommand>(ConsoleKey.Home);
        bindings.Add<MoveEndCommand>(ConsoleKey.End);
        bindings.Add<MoveHomeCommand>(ConsoleKey.A, ConsoleModifiers.Control);
        bindings.Add<MoveEndCommand>(ConsoleKey.E, ConsoleModifiers.Control);
        bindings.Add<MoveLeftCommand>(ConsoleKey.B, ConsoleModifiers.Control);
        bindings.Add<MoveRightCommand>(ConsoleKey.F, ConsoleModifiers.Control);
        bindings.Add<MoveFirstLineCommand>(ConsoleKey.PageUp);
        bindings.Add<MoveLastLineCommand>(ConsoleKey.PageDown);
        bindings.Add<MoveDownCommand>(KeySource.DownKey);
        bindings.Add(ConsoleKey.UpArrow, () => new VerticalCommand(this, isUp: true));
        bindings.Add(ConsoleKey.DownArrow, () => new VerticalCommand(this, isUp: false));
    }

    private void BindChanges(KeyBindings bindings)
    {
        bindings.Add(ConsoleKey.Backspace, () => new RequestCommand(this, EditRequest.JoinBefore, line => line.AtBeginning && !IsOnFirstLine, LineChanges.Backspace));
        bindings.Add(ConsoleKey.Delete, () => new RequestCommand(this, EditRequest.JoinAfter, line => line.AtEnd && !IsOnLastLine, LineChanges.Delete));
        bindings.Add(ConsoleKey.D, ConsoleModifiers.Control, () => new LeaveOrDeleteCommand(this));
        bindings.Add(
            ConsoleKey.Tab,
            () => new RequestCommand(this, EditRequest.Complete, static line => line.Position > 0 && !LineChanges.IsInIndentation(line), LineChanges.Indent));
        void AddControl(ConsoleKey key, Action<LineBuffer> change) => bindings.Add(key, ConsoleModifiers.Control, () => new LineCommand(change));
        AddControl(ConsoleKey.K, LineChanges.DeleteToEnd);
        AddControl(ConsoleKey.U, LineChanges.DeleteToStart);
        AddControl(ConsoleKey.W, LineChanges.DeleteWord);
        AddControl(ConsoleKey.H, LineChanges.Backspace);
    }
}
