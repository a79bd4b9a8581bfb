using System.Text;
using MiniPy.Syntax;

namespace MiniPy.Cli;

/// <summary>
/// <c>minipy tree FILE...</c>: the syntax trees of files, in the form of <c>tests/syntax/dump_ast.py</c>, for whoever works on MiniPy. Of several files
/// each tree stands behind a line <c>=== FILE</c>.
/// </summary>
internal static class TreeCommand
{
    private const int RefusedStatus = 1;

    public static int Run(string[] files)
    {
        int status = 0;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        foreach (string file in files)
        {
            if (files.Length > 1)
            {
                output.Write($"=== {file}\n");
            }

            try
            {
                SourceText source = SourceDecoder.Decode(File.ReadAllBytes(file), file);
                output.Write(SyntaxDump.Dump(Parser.ParseUnchecked(source), source));
            }
            catch (PythonSyntaxError error)
            {
                output.Write($"{error.Kind}: {error.Message} (line {error.Span.Line})\n");
                status = RefusedStatus;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                output.Write($"cannot read {file}: {error.Message}\n");
                status = RefusedStatus;
            }
        }

        return status;
    }
}
