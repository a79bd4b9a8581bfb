namespace MiniPy.Tests.Repl;

/// <summary>A session whose streams are kept.</summary>
internal sealed class SessionRun : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public SessionRun(bool useColors = false) => Session = new ReplSession(new EngineOptions { Output = output, Error = error, UseColors = useColors });

    public ReplSession Session { get; }

    /// <summary>What the session has printed since this was asked last.</summary>
    public string TakeOutput() => Take(output);

    /// <summary>What has been written to the error stream since this was asked last.</summary>
    public string TakeError() => Take(error);

    /// <summary>Runs inputs, and gives what they print.</summary>
    public string Run(params string[] inputs)
    {
        foreach (string input in inputs)
        {
            Session.Run(input);
        }

        return TakeOutput();
    }

    public void Dispose() => Session.Dispose();

    private static string Take(StringWriter writer)
    {
        string text = writer.ToString();
        writer.GetStringBuilder().Clear();
        return text;
    }
}
