using System.Diagnostics;
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
        if (files is ["--time", .. string[] timed])
        {
            return Time(timed);
        }

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

    /// <summary>Parses all files twice and prints the speed of each pass; files that are refused are left out. Used by bench/parsing.py.</summary>
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
