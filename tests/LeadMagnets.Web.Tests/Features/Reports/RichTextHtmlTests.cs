using System.Text.Encodings.Web;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Result;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Reports;

public sealed class RichTextHtmlTests
{
    [Theory]
    [InlineData("https://example.com/a?b=1&c=2", "<p><a href=\"https://example.com/a?b=1&amp;c=2\" rel=\"noopener nofollow ugc\">x</a></p>")]
    [InlineData("mailto:ana@example.com", "<p><a href=\"mailto:ana@example.com\" rel=\"noopener nofollow ugc\">x</a></p>")]
    [InlineData("javascript:alert(1)", "<p>x</p>")]
    [InlineData(" JaVaScRiPt:alert(1)", "<p>x</p>")]
    [InlineData("data:text/html,x", "<p>x</p>")]
    [InlineData("//example.com", "<p>x</p>")]
    public void Links_lead_to_the_web_and_to_mail_only(string href, string expected) =>
        Assert.Equal(expected, Html(new Paragraph([new Link(href, [new TextRun("x")])])));

    [Fact]
    public void Every_text_is_encoded() =>
        Assert.Equal("<p><strong><em><code>&lt;b&gt;&quot;&amp;</code></em></strong></p>", Html(new Paragraph([new TextRun("<b>\"&", true, true, true)])));

    [Fact]
    public void Blocks_have_their_elements() => Assert.Equal(
        "<h3>h</h3><ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><blockquote>q</blockquote>",
        Html(new Heading(2, [new TextRun("h")]), new TextList(false, [[new TextRun("a")], [new TextRun("b")]]), new TextList(true, [[new TextRun("c")]]), new Quote([new TextRun("q")])));

    [Theory, InlineData("/media/a.png", true), InlineData("//evil.example/a.png", false), InlineData("/\\evil.example/a.png", false), InlineData("https://evil.example/a.png", false), InlineData("data:image/svg+xml,x", false)]
    public void Pictures_are_our_own(string source, bool shown) =>
        Assert.Equal(shown, Html(new Picture(source, "A picture")).Length > 0);

    private static string Html(params TextBlock[] blocks)
    {
        using var text = new StringWriter();
        RichTextHtml.From(blocks).WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
