using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What the module site adds to the builtins for interactive use (library reference, "Constants added by the site module").</summary>
internal static class SiteCommands
{
    private const string Copyright = "Copyright (c) the MiniPy authors.\nAll Rights Reserved.";

    private const string Credits = "MiniPy is a Python interpreter for .NET, written in C#. Its parser is made by ANTLR, and its interactive mode uses RadLine and Spectre.Console.";

    private const string License = "MiniPy is free software under the MIT license: the file LICENSE beside its source has the text.";

    public static readonly string[] Names = ["exit", "quit", "copyright", "credits", "license"];

    /// <summary>A new command by its name.</summary>
    public static PyObject Make(string name) => name switch
    {
        "copyright" => new PyPrinter(Copyright),
        "credits" => new PyPrinter(Credits),
        "license" => new PyPrinter(License),
        _ => new PyQuitter(name),
    };
}

/// <summary><c>exit</c> and <c>quit</c>: a call raises SystemExit.</summary>
internal sealed class PyQuitter(string name) : PyObject(QuitterType)
{
    public static readonly PyType QuitterType = new("Quitter", new QuitterSlots(), Types.Object, static () => Table, isSubclassable: false) { Module = "_sitebuiltins" };

    public string Name { get; } = name;

    private static TypeTable Table => new()
    {
        Specials = "__repr__ __call__",
        Attributes = [new("name", (_, self) => Value.FromString(self.Unchecked<PyQuitter>().Name))],
    };
}

internal sealed class QuitterSlots : TypeSlots
{
    private static readonly ConstructorSignature CallSignature = new("Quitter.__call__", "code=None");

    public override bool IsCallable => true;

    public override string Repr(Interpreter interp, Value self) => $"Use {self.Unchecked<PyQuitter>().Name}() or Ctrl-D (i.e. EOF) to exit";

    public override Value Call(Interpreter interp, Value self, in Arguments arguments) =>
        throw Throw.New(Exceptions.SystemExit, CallSignature.BindOptional(arguments));
}

/// <summary><c>copyright</c>, <c>credits</c> and <c>license</c>: a text to be shown, by its repr or by a call.</summary>
internal sealed class PyPrinter(string text) : PyObject(PrinterType)
{
    public static readonly PyType PrinterType = new("_Printer", new PrinterSlots(), Types.Object, static () => Table, isSubclassable: false) { Module = "_sitebuiltins" };

    public string Text { get; } = text;

    private static TypeTable Table => new() { Specials = "__repr__ __call__" };
}

internal sealed class PrinterSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override string Repr(Interpreter interp, Value self) => self.Unchecked<PyPrinter>().Text;

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        interp.CallMethod(SysModule.Find(interp, new PyStr("stdout")), Names.Write, Value.FromString(self.Unchecked<PyPrinter>().Text + "\n"));
        return Value.None;
    }
}
