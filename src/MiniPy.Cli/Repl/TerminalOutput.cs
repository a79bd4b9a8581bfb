using System.Text;
using Spectre.Console;

namespace MiniPy.Cli.Repl;

/// <summary>The terminal as Spectre.Console sees it. One that does not know its size is taken to have the usual one.</summary>
internal sealed class TerminalOutput(TextWriter writer) : IAnsiConsoleOutput
{
    private const int UsualWidth = 80;
    private const int UsualHeight = 24;

    public TextWriter Writer { get; } = writer;

    public bool IsTerminal => true;

    public int Width => ColumnsOrUsual;

    public int Height => Console.WindowHeight is > 0 and var height ? height : UsualHeight;

    public static int ColumnsOrUsual => Console.WindowWidth is > 0 and var width ? width : UsualWidth;

    public void SetEncoding(Encoding encoding)
    {
        // The process's streams are UTF-8 already.
    }
}
