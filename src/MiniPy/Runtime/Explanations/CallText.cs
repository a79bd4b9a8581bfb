using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>
/// A call as it stands in the source: <c>c.send(1)</c> and <c>next(c)</c> both are about <c>c</c>. What is not written out, or too long for a sentence, is
/// called by a word that fits into every language.
/// </summary>
/// <param name="Whole">The call itself.</param>
/// <param name="Receiver">What it is about.</param>
/// <param name="Method">What is done: the name of the method or function.</param>
internal sealed record CallText(string Whole, string Receiver, string Method)
{
    private const string Somebody = "g";

    public static CallText At(SourceTrees sources, Place place, string method)
    {
        if (sources.ExpressionAt(place) is CallSyntax call)
        {
            SyntaxNode? receiver = call switch
            {
                { Function: AttributeSyntax attribute } when attribute.Name == method => attribute.Value,
                { Function: NameSyntax name, Arguments: [var first, ..] } when name.Name == method => first,
                _ => null,
            };
            if (receiver is not null)
            {
                // A call would make another one: what is to be called again needs a name.
                string shown = receiver is CallSyntax ? Somebody : SourceTrees.Text(place.Code.Source, receiver) ?? Somebody;
                return new CallText(SourceTrees.Text(place.Code.Source, call) ?? $"{method}(...)", shown, method);
            }
        }

        return new CallText(method == "next" ? $"next({Somebody})" : $"{Somebody}.{method}(...)", Somebody, method);
    }
}
