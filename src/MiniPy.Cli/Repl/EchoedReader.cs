namespace MiniPy.Cli.Repl;

/// <summary>What programs read. The terminal shows what is typed, the line end too.</summary>
internal sealed class EchoedReader(TextReader reader, LineTracker output) : TextReader
{
    public override int Peek() => reader.Peek();

    public override int Read()
    {
        int character = reader.Read();
        if (character == '\n')
        {
            output.NoteEcho();
        }

        return character;
    }
}
