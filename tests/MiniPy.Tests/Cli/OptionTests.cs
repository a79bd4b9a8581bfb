using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary>The options that CPython has, too (using Python, 1: "Command line and environment").</summary>
public sealed class OptionTests : IDisposable
{
    private const string Asserting = "def f():\n    'doc'\n    assert False, 'seen'\nprint(__debug__, f.__doc__)\nf()\n";

    private readonly string folder = Directory.CreateTempSubdirectory("minipy-options").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("-c", "True doc\n", 1)]
    [InlineData("-Oc", "False doc\n", 0)]
    [InlineData("-OOc", "False None\n", 0)]
    public void Option_O_leaves_assertions_out(string option, string output, int status)
    {
        CliRun run = CliRun.Of([option, Asserting]);
        Assert.Equal((output, status), (run.Output, run.Status));
    }

    [Fact]
    public void Options_reach_sys() => Assert.Equal(
        "2 1 1 True {'utf8': True} ['ignore'] ['-c', '-O', 'x'] True\n",
        CliRun.Of(
            ["-IOO", "-Xutf8", "-W", "ignore", "-c", "import sys; f = sys.flags; print(f.optimize, f.isolated, f.utf8_mode, f.safe_path, sys._xoptions, sys.warnoptions, sys.argv, '' not in sys.path)", "-O", "x"]).Output);

    [Fact]
    public void Option_W_makes_a_warning_an_error()
    {
        CliRun run = CliRun.Of(["-Werror", "-c", "import warnings; warnings.warn('careful')"]);
        Assert.Equal(1, run.Status);
        Assert.EndsWith("UserWarning: careful\n", run.Error);
    }

    [Fact]
    public void Option_X_takes_a_number_of_digits() => Assert.Contains("Exceeds the limit (640 digits)", CliRun.Of(["-X", "int_max_str_digits=640", "-c", "print(10 ** 700)"]).Error);

    [Fact]
    public void Option_x_leaves_the_first_line_out_and_keeps_the_numbers()
    {
        CliRun run = CliRun.Of(["-x", Write("odd.py", "#!garbage ((\nprint(1)\n1/0\n")]);
        Assert.Equal("1\n", run.Output);
        Assert.Contains("line 3, in <module>\n    1/0\n", run.Error);
    }

    [Fact]
    public void Option_m_runs_a_module_as_main()
    {
        Write("tool.py", "import sys\nprint(__name__, repr(__package__), sys.argv[1:])\n");
        Assert.Equal("__main__ '' ['a', '-b']\n", CliRun.Of(["-m", "tool", "a", "-b"], folder: folder).Output);
    }

    [Fact]
    public void Option_m_runs_the_main_of_a_package()
    {
        Write("pack/__init__.py", "print('init', __name__)\n");
        Write("pack/other.py", "name = 'other'\n");
        string main = Write("pack/__main__.py", "import sys\nfrom .other import name\nprint(__name__, __package__, name, sys.argv)\n");
        Assert.Equal($"init pack\n__main__ pack other ['{Real(main)}']\n", CliRun.Of(["-m", "pack"], folder: folder).Output);
    }

    [Theory]
    [InlineData("nope", "No module named nope")]
    [InlineData("nope.inner", "Error while finding module specification for 'nope.inner' (ModuleNotFoundError: No module named 'nope')")]
    [InlineData("plain", "No module named plain.__main__; 'plain' is a package and cannot be directly executed")]
    [InlineData("plain.nope", "No module named plain.nope")]
    [InlineData("sys", "No code object available for sys")]
    public void A_module_that_cannot_be_run_is_status_1(string module, string message)
    {
        Write("plain/__init__.py", "");
        Assert.Equal(("", $"minipy: {message}\n", 1), CliRun.Of(["-m", module], folder: folder).Text);
    }

    [Fact]
    public void A_folder_runs_its_main()
    {
        Write("__main__.py", "import near\nprint(__name__, near.x)\n");
        Write("near.py", "x = 5\n");
        Assert.Equal(("__main__ 5\n", "", 0), CliRun.Of([folder]).Text);
    }

    [Fact]
    public void A_folder_without_a_main_is_status_1() =>
        Assert.Equal(("", $"minipy: can't find '__main__' module in '{folder}'\n", 1), CliRun.Of([folder]).Text);

    [Theory]
    [InlineData("-z", "Unknown option: -z")]
    [InlineData("-qz", "Unknown option: -z")]
    [InlineData("--nonsense", "unknown option --nonsense")]
    [InlineData("-c", "Argument expected for the -c option")]
    [InlineData("-W", "Argument expected for the -W option")]
    [InlineData("-Ximporttime", "minipy: -X importtime is not supported")]
    [InlineData("-Xint_max_str_digits=5", "minipy: -X int_max_str_digits: invalid limit; must be >= 640 or 0 for unlimited.")]
    public void What_cannot_be_taken_is_refused_with_status_2(string option, string message)
    {
        CliRun run = CliRun.Of([option]);
        Assert.Equal((2, message), (run.Status, run.Error.Split('\n')[0]));
    }

    [Theory]
    [InlineData("-c", "True\n")]
    [InlineData("-Ec", "False\n")]
    public void MINIPYPATH_is_searched_unless_the_environment_is_left_alone(string option, string output) =>
        Assert.Equal(output, CliRun.Of([option, "import sys; print('/some/where' in sys.path)"], environment: ("MINIPYPATH", "/some/where:/else")).Output);

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A path as the process sees its own folder, behind links.</summary>
    private static string Real(string path) => OperatingSystem.IsMacOS() ? "/private" + path : path;
}
