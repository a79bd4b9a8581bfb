using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Interactive;

/// <summary>A <c>__main__</c> that takes input after input, as CPython's interactive mode does (tutorial, 2.1.2).</summary>
internal sealed class InteractiveMain(Interpreter interp)
{
    private const string DefaultPrompt = ">>> ";
    private const string DefaultContinuation = "... ";

    private static readonly PyStr MainName = new(MainModule.Name);
    private static readonly PyStr Prompt1Name = new("ps1");
    private static readonly PyStr Prompt2Name = new("ps2");

    /// <summary>The commands that work without being called, unless the program uses their names itself.</summary>
    private static readonly string[] Commands = ["exit", "quit", "copyright", "help"];

    private int inputs;

    /// <summary>True after <c>from __future__ import annotations</c>, which holds for all later inputs.</summary>
    private bool postponesAnnotations;

    /// <summary>Makes <c>__main__</c> and the prompts.</summary>
    public void Begin()
    {
        MainModule.Create(interp);
        interp.InputSources = [];
        PyDict sys = SysNames;
        sys.SetStr(Prompt1Name, Value.FromString(DefaultPrompt));
        sys.SetStr(Prompt2Name, Value.FromString(DefaultContinuation));
    }

    public string Prompt() => PromptText(Prompt1Name, DefaultPrompt);

    public string ContinuationPrompt() => PromptText(Prompt2Name, DefaultContinuation);

    public ReplOutcome RunProgram(Func<SourceText> source) => Guard(() => MainModule.Execute(interp, Main, source()), canExit: false);

    public ReplOutcome RunModule(string name) => Guard(() => MainModule.ExecuteModule(interp, Main, name), canExit: false);

    public ReplOutcome Run(string text)
    {
        if (Array.IndexOf(Commands, text.Trim()) >= 0 && Main.Names.GetStr(new PyStr(text.Trim())).IsUnbound)
        {
            return Guard(() => interp.Call(interp.Builtins.Names.GetStr(new PyStr(text.Trim()))), canExit: true);
        }

        var source = new SourceText(InputCheck.WithoutFinalIndent(text), $"<python-input-{inputs++}>");
        interp.InputSources![source.FileName] = source;
        return Guard(() => RunStatements(source), canExit: true);
    }

    /// <summary>Only the value of the last statement is shown.</summary>
    private void RunStatements(SourceText source)
    {
        ModuleSyntax tree = Compiler.ParseInput(interp, source, postponesAnnotations);
        foreach (StatementSyntax statement in tree.Body)
        {
            bool isLast = ReferenceEquals(statement, tree.Body[^1]);
            Code code = Compiler.CompileStatement(interp, source, statement, isLast ? CompileMode.Interactive : CompileMode.Module, postponesAnnotations);
            postponesAnnotations = code.PostponesAnnotations;
            if (Compiler.Run(interp, code, Main.Names, Main.Names).IsError)
            {
                throw interp.ThrowPending();
            }
        }
    }

    /// <summary>Does something; what nobody handles is told of, and a SystemExit ends the session if it may.</summary>
    private ReplOutcome Guard(Action action, bool canExit)
    {
        interp.ForgetInterrupt();
        PyException? failure = Try(action);
        if (failure is not null && !(canExit && IsExit(failure)))
        {
            Remember(failure);
            failure = Try(() => interp.ReportUncaught(failure)) ?? failure;
        }

        int? status = canExit && failure is not null && IsExit(failure) ? Program.ExitStatus(interp, failure) : null;
        interp.Output.Flush();
        return new ReplOutcome(failure is not null && status is null, status);
    }

    private PyException? Try(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (PythonException error)
        {
            return error.Value;
        }
        catch (Exception error) when (error is not PythonException)
        {
            // A defect of the interpreter itself: the session lives on.
            interp.ForgetFrames();
            return Throw.New(Exceptions.SystemError, "internal error of the interpreter: " + error).Value;
        }
    }

    private static bool IsExit(PyException failure) => failure.Type.IsSubtypeOf(Exceptions.SystemExit);

    /// <summary><c>sys.last_exc</c> and its older forms.</summary>
    private void Remember(PyException failure)
    {
        PyDict sys = SysNames;
        sys.SetStr(new PyStr("last_exc"), failure);
        sys.SetStr(new PyStr("last_type"), failure.Type);
        sys.SetStr(new PyStr("last_value"), failure);
        sys.SetStr(new PyStr("last_traceback"), failure.Traceback is { } traceback ? traceback : Value.None);
    }

    private PyModule Main => (PyModule)interp.Modules.GetStr(MainName).Reference!;

    private PyDict SysNames => ((PyModule)ModuleLoader.Import(interp, "sys").Reference!).Names;

    private string PromptText(PyStr name, string otherwise)
    {
        Value prompt = SysModule.Find(interp, name);
        try
        {
            return prompt.IsUnbound ? otherwise : Operators.Str(interp, prompt);
        }
        catch (PythonException error)
        {
            interp.PrintUnraisable(error.Value, Value.FromString("Exception ignored in sys." + name.Text), prompt);
            return otherwise;
        }
    }
}
