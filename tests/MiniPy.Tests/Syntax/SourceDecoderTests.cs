using System.Text;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;
using Xunit;

namespace MiniPy.Tests.Syntax;

/// <summary>Bytes to text: marks, cookies and what is refused.</summary>
public sealed class SourceDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_dropped()
        => Assert.Equal("x = 'é'", Decode([0xEF, 0xBB, 0xBF, .. "x = 'é'"u8]).Text);

    [Theory]
    [InlineData("# coding: latin-1\nx = 'é'")]
    [InlineData("#!/usr/bin/python\n# -*- coding: iso-8859-1 -*-\nx = 'é'")]
    public void A_cookie_on_the_first_two_lines_names_the_encoding(string text)
        => Assert.Equal(text, Decode(Encoding.Latin1.GetBytes(text)).Text);

    [Fact]
    public void A_cookie_after_code_is_a_comment()
        => Assert.Equal("x = 1\n# coding: nope\n", Decode("x = 1\n# coding: nope\n"u8.ToArray()).Text);

    [Theory]
    [InlineData("# coding: koi8-r\n", "encoding problem: koi8-r")]
    [InlineData("x = '\0'", "source code cannot contain null bytes")]
    public void What_cannot_be_read_is_refused(string text, string message)
        => Assert.Equal(message, Assert.Throws<PythonSyntaxError>(() => Decode(Encoding.UTF8.GetBytes(text))).Message);

    [Fact]
    public void Invalid_UTF_8_is_refused_with_its_place()
    {
        PythonSyntaxError error = Assert.Throws<PythonSyntaxError>(() => Decode([.. "x = 1\ny = '"u8, 0xFF, (byte)'\'']));
        Assert.Equal("(unicode error) 'utf-8' codec can't decode byte 0xff in position 11: invalid start byte", error.Message);
        Assert.Equal(2, error.Span.Line);
    }

    [Theory]
    [InlineData("x = 1\r\ny = 2\r\n")]
    [InlineData("x = 1\ry = 2\r")]
    public void Every_line_end_is_a_line_end(string text)
    {
        ModuleSyntax module = Parser.ParseModule(new SourceText(text, "lines"));
        Assert.Equal([1, 2], module.Body.Select(statement => statement.Span.Line));
    }

    [Fact]
    public void An_expression_may_be_indented()
    {
        ExpressionSyntax value = Parser.ParseExpression(new SourceText("  a + b\n", "eval"));
        Assert.Equal("a + b", SyntaxPrinter.Print(value));
    }

    private static SourceText Decode(byte[] bytes) => SourceDecoder.Decode(bytes, "test");
}
