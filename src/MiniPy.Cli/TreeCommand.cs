using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics;
using System.Text;
using MiniPy.Lowering;
using MiniPy.Runtime;
using MiniPy.Syntax;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;
using IToken = Antlr4.Runtime.IToken;

namespace MiniPy.Cli;

/// <summary>
/// <c>minipy tree [options] FILE...</c>: what becomes of a program before it runs, for whoever works on MiniPy. The syntax tree has the form of
/// <c>tests/syntax/dump_ast.py</c>.
/// </summary>
internal sealed class TreeCommand
{
    private const int RefusedStatus = 1;

    private readonly Argument<string[]> files = new("FILE") { Description = "Python programs; of several, each stands behind a line === FILE.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> tokens = new("--tokens") { Description = "Show the tokens: line, column, kind, text." };
    private readonly Option<bool> syntax = new("--syntax") { Description = "Show the syntax tree, as Python's ast.dump does." };
    private readonly Option<bool> hoisted = new("--hoisted") { Description = "Show the source after the rewrites: no yield stands inside an expression." };
    private readonly Option<bool> nodes = new("--nodes") { Description = "Show the tree that executes." };
    private readonly Option<bool> time = new("--time") { Description = "Parse all files twice and show the speed of each pass." };

    private TreeCommand()
    {
    }

    public static int Run(string[] arguments) => CommandLine.Invoke(new TreeCommand().Make(), "minipy tree", arguments);

    private Command Make()
    {
        var command = new Command("tree", "Shows what becomes of a program: its tokens, its syntax tree, the source after the rewrites, and the tree that executes. All of them without an option.")
        {
            files, tokens, syntax, hoisted, nodes, time, new HelpOption("--help", "-h"),
        };
        command.SetAction(parsed => parsed.GetValue(time) ? Time(parsed.GetValue(files)!) : Show(parsed));
        return command;
    }

    private int Show(ParseResult parsed)
    {
        (string Title, Func<SourceText, string> Show)[] all =
        [
            ("tokens", Tokens),
            ("syntax", static source => SyntaxDump.Dump(Parser.ParseUnchecked(source), source)),
            ("hoisted", static source => SyntaxPrinter.Print(YieldHoister.Rewrite(Parser.ParseModule(source)))),
            ("nodes", Nodes),
        ];
        bool[] isWanted = [parsed.GetValue(tokens), parsed.GetValue(syntax), parsed.GetValue(hoisted), parsed.GetValue(nodes)];
        (string Title, Func<SourceText, string> Show)[] views = isWanted.Contains(true) ? [.. all.Where((_, index) => isWanted[index])] : all;

        int status = 0;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        string[] names = parsed.GetValue(files)!;
        foreach (string file in names)
        {
            if (names.Length > 1)
            {
                output.Write($"=== {file}\n");
            }

            foreach ((string title, Func<SourceText, string> show) in views)
            {
                if (views.Length > 1)
                {
                    output.Write($"== {title}\n");
                }

                if (!TryShow(file, show, output))
                {
                    status = RefusedStatus;
                    break;
                }
            }
        }

        return status;
    }

    private static bool TryShow(string file, Func<SourceText, string> show, TextWriter output)
    {
        try
        {
            output.Write(show(SourceDecoder.Decode(File.ReadAllBytes(file), file)));
            return true;
        }
        catch (PythonSyntaxError error)
        {
            output.Write($"{error.Kind}: {error.Message} (line {error.Span.Line})\n");
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            output.Write($"cannot read {file}: {error.Message}\n");
            return false;
        }
    }

    private static string Tokens(SourceText source)
    {
        TokenSource read = TokenSource.Read(source, skipLeadingSpace: false);
        var text = new StringBuilder();
        foreach (IToken token in read.Tokens)
        {
            string shown = (token.Text ?? string.Empty).Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t");
            text.Append($"{token.Line,4}:{token.Column,-3} {PythonLexer.DefaultVocabulary.GetSymbolicName(token.Type) ?? "EOF",-14} {shown}".TrimEnd()).Append('\n');
        }

        return read.Failure is null ? text.ToString() : throw read.Failure;
    }

    private static string Nodes(SourceText source)
    {
        ModuleSyntax module = Parser.ParseModule(source);
        return NodeDump.IsPossible ? NodeDump.Dump(NodeBuilder.BuildModule(source, module, new CompileOptions())) : "the native build cannot show them: it keeps no names of fields\n";
    }

    /// <summary>Used by bench/parsing.py; files that are refused are left out.</summary>
    private static int Time(string[] files)
    {
        const double megabyte = 1e6;
        byte[][] contents = [.. files.Select(File.ReadAllBytes)];
        for (int pass = 1; pass <= 2; pass++)
        {
            long bytes = 0;
            var clock = Stopwatch.StartNew();
            for (int i = 0; i < files.Length; i++)
            {
                try
                {
                    Parser.ParseUnchecked(SourceDecoder.Decode(contents[i], files[i]));
                    bytes += contents[i].Length;
                }
                catch (PythonSyntaxError error)
                {
                    Console.Error.WriteLine($"left out: {files[i]}: {error.Message}");
                }
            }

            Console.WriteLine($"pass {pass}: {bytes / megabyte:F2} MB in {clock.Elapsed.TotalSeconds:F3} s, {bytes / megabyte / clock.Elapsed.TotalSeconds:F2} MB/s");
        }

        return 0;
    }
}
