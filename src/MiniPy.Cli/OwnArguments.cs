namespace MiniPy.Cli;

/// <summary>
/// A command line taken apart as CPython does: our own options up to the program, and everything behind belongs to the program. Options of one
/// letter may stand together (<c>-qi</c>), and what follows <c>-c</c>, <c>-m</c>, <c>-W</c> and <c>-X</c> with or without a space is theirs.
/// </summary>
internal sealed class OwnArguments
{
    public const string ProfileOut = "--profile-out";

    /// <summary>The only one of ours whose value is optional: it is given behind a <c>=</c>, never as a word of its own, which would be the program.</summary>
    public const string Explain = "--explain";

    private const string LettersWithText = "cmWX";

    private readonly List<string> options = [];

    private OwnArguments()
    {
    }

    /// <summary>Our options, each one word: <c>-O</c>, <c>-W=ignore</c>, <c>--profile</c>.</summary>
    public IReadOnlyList<string> Options => options;

    /// <summary>The text behind <c>-c</c>; null without that option.</summary>
    public string? Code { get; private set; }

    /// <summary>The name behind <c>-m</c>; null without that option.</summary>
    public string? Module { get; private set; }

    /// <summary>The file and its arguments; behind <c>-c CODE</c> and <c>-m MODULE</c> the arguments alone.</summary>
    public string[] Program { get; private set; } = [];

    /// <summary>What is wrong with the options, in CPython's words; null if nothing is.</summary>
    public string? Error { get; private set; }

    public static OwnArguments Of(string[] arguments)
    {
        var own = new OwnArguments();
        int next = 0;
        while (next < arguments.Length && own.Error is null && arguments[next] is ['-', _, ..] word)
        {
            next++;
            if (word == "--" || own.Take(word, arguments, ref next))
            {
                break;
            }
        }

        own.Program = arguments[next..];
        return own;
    }

    /// <summary>Takes a word of options; true where the program follows at once.</summary>
    private bool Take(string word, string[] arguments, ref int next)
    {
        if (word == ProfileOut)
        {
            Add(word, next < arguments.Length ? arguments[next++] : null);
            return false;
        }

        if (word.StartsWith("--", StringComparison.Ordinal))
        {
            options.Add(word == Explain ? $"{Explain}={RunCommand.English}" : word);
            return false;
        }

        for (int i = 1; i < word.Length; i++)
        {
            if (!LettersWithText.Contains(word[i]))
            {
                options.Add("-" + word[i]);
                continue;
            }

            string? text = i + 1 < word.Length ? word[(i + 1)..] : next < arguments.Length ? arguments[next++] : null;
            Add("-" + word[i], text);
            return Code is not null || Module is not null;
        }

        return false;
    }

    private void Add(string option, string? text)
    {
        switch (option)
        {
            case var _ when text is null:
                Error = $"Argument expected for the {option} option";
                break;
            case "-c":
                Code = text;
                break;
            case "-m":
                Module = text;
                break;
            default:
                options.Add($"{option}={text}");
                break;
        }
    }
}
