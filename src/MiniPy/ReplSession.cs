using MiniPy.Runtime;
using MiniPy.Runtime.Interactive;
using MiniPy.Syntax;

namespace MiniPy;

/// <summary>
/// Python as one types it: an interpreter that lives on between inputs, which it takes as CPython's interactive mode does. What edits lines and shows prompts is
/// somebody else.
/// </summary>
/// <remarks>
/// Inputs run one at a time, each until it ends, on a thread of the session's own whose stack is large. The members may be called from any thread;
/// <see cref="Interrupt"/> is the one that makes sense while an input is running.
/// </remarks>
public sealed class ReplSession : IDisposable
{
    private readonly EngineOptions options;
    private readonly SessionThread thread = new(Engine.StackBytes);
    private readonly Interpreter interpreter;
    private readonly InteractiveMain main;
    private readonly NameCompletion completion;
    private int? status;

    /// <summary>Makes a session whose <c>__main__</c> is empty.</summary>
    /// <param name="options">Where output goes and input comes from; the process's own streams if null. Profiles and traces are not recorded.</param>
    public ReplSession(EngineOptions? options = null)
    {
        this.options = options ?? new EngineOptions();
        interpreter = Engine.NewInterpreter(this.options);
        main = new InteractiveMain(interpreter);
        completion = new NameCompletion(interpreter);
        thread.Do(main.Begin);
    }

    /// <summary><c>sys.ps1</c>: what stands before an input. Empty where the program has deleted it.</summary>
    public string Prompt => thread.Do(main.Prompt);

    /// <summary><c>sys.ps2</c>: what stands before the further lines of an input.</summary>
    public string ContinuationPrompt => thread.Do(main.ContinuationPrompt);

    /// <summary>Says whether an input can be run, or needs more lines. A compound statement needs an empty line behind it.</summary>
    /// <param name="text">The lines so far.</param>
    public static InputState Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InputCheck.StateOf(text);
    }

    /// <summary>The white space with which the line behind this text begins: that of the last line, and one level more behind a colon.</summary>
    /// <param name="text">The lines before; the last without its line end.</param>
    public static string IndentFor(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InputIndent.For(text);
    }

    /// <summary>
    /// Runs an input, statement by statement. The value of the last, where that is an expression, goes through <c>sys.displayhook</c>, which prints it and keeps it as
    /// <c>_</c>. What nobody handles goes through <c>sys.excepthook</c>, and the session goes on.
    /// </summary>
    /// <param name="text">One statement or more.</param>
    /// <returns>Whether it failed, and whether it ended the session.</returns>
    public ReplOutcome Run(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Remember(thread.Do(() => main.Run(text)));
    }

    /// <summary>Runs a whole program in the session's <c>__main__</c>, from the bytes of its file; nothing of it ends the session, not even <c>sys.exit</c>.</summary>
    /// <param name="code">The bytes: UTF-8, or what the encoding declaration says.</param>
    /// <param name="fileName">The name that tracebacks show.</param>
    public ReplOutcome RunProgram(byte[] code, string fileName)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Remember(thread.Do(() => main.RunProgram(() => Compiler.Decode(code, fileName))));
    }

    /// <inheritdoc cref="RunProgram(byte[], string)"/>
    /// <summary>Runs a whole program, given as its text, in the session's <c>__main__</c>.</summary>
    public ReplOutcome RunProgram(string code, string fileName)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Remember(thread.Do(() => main.RunProgram(() => new SourceText(code, fileName))));
    }

    /// <summary>Runs a module of <see cref="EngineOptions.SearchPath"/> in the session's <c>__main__</c>, as <see cref="Engine.RunModule"/> does.</summary>
    /// <param name="name">The module's full name.</param>
    public ReplOutcome RunModule(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Remember(thread.Do(() => main.RunModule(name)));
    }

    /// <summary>
    /// How the name or the dotted name before the caret could go on: keywords, names of the program and of Python, attributes, and modules behind <c>import</c>. No Python code runs for
    /// it: what calls or properties would give has no completions.
    /// </summary>
    /// <param name="text">The input so far.</param>
    /// <param name="position">Where the caret is, in UTF-16 units.</param>
    public ReplCompletion Complete(string text, int position)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)position, (uint)text.Length, nameof(position));
        return thread.Do(() => completion.Complete(text, position));
    }

    /// <summary>Makes the running input raise KeyboardInterrupt; does nothing between inputs.</summary>
    public void Interrupt() => interpreter.Interrupt();

    /// <summary>Ends the session: exit functions run, and what the globals still hold is finalized.</summary>
    /// <returns>The exit status: that of the input that ended the session, otherwise 0.</returns>
    public int Close()
    {
        if (!thread.IsClosed)
        {
            status = thread.Do(() => Runtime.Program.Finish(interpreter, status ?? 0));
            thread.Dispose();
        }

        return status ?? 0;
    }

    /// <summary>Ends the session as <see cref="Close"/> does.</summary>
    public void Dispose() => Close();

    private ReplOutcome Remember(ReplOutcome outcome)
    {
        status = outcome.ExitStatus ?? status;
        return outcome;
    }
}
