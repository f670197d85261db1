using System.Text.Encodings.Web;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Result;
using Xunit;
using Sanitiser = LeadMagnets.Web.Infrastructure.SafeHtml.SafeHtml;

namespace LeadMagnets.Web.Tests.Infrastructure.SafeHtml;

public sealed class SafeHtmlTests
{
    [Theory]
    [InlineData("plain <b>bold</b>, <em>soft</em> &amp; <code>x&lt;1</code>", "<p>plain <strong>bold</strong>, <em>soft</em> &amp; <code>x&lt;1</code></p>")]
    [InlineData("<h1>Title</h1><h6>Small</h6>text", "<h3>Title</h3><h5>Small</h5><p>text</p>")]
    [InlineData("<p>one</p>\n\n<p>  two\n three </p><p> </p>", "<p>one</p><p>two three</p>")]
    [InlineData("<ul><li>a</li><li>b <i>c</i><ul><li>d</li></ul></li></ul>", "<ul><li>a</li><li>b <em>c</em></li><li>d</li></ul>")]
    [InlineData("<ol><li><p>a</p></li></ol><blockquote>q</blockquote>", "<ol><li>a</li></ol><blockquote>q</blockquote>")]
    [InlineData("<div>a<div>b</div>c</div>", "<p>a</p><p>b</p><p>c</p>")]
    [InlineData("<a href='https://example.com/x?a=1&amp;b=2'>go <b>on</b></a>", "<p><a href=\"https://example.com/x?a=1&amp;b=2\" rel=\"noopener nofollow ugc\">go <strong>on</strong></a></p>")]
    [InlineData("<img src='/files/a.png' alt='A &quot;cat&quot;' onerror=alert(1)>", "<img alt=\"A &quot;cat&quot;\" src=\"/files/a.png\" />")]
    [InlineData("", "")]
    public void What_marketers_write_keeps_its_meaning(string html, string expected) => Assert.Equal(expected, Written(html));

    [Theory]
    [InlineData("<script>alert(1)</script>safe")]
    [InlineData("safe<img src=x onerror=alert(1)>")]
    [InlineData("<svg><script>alert(1)</script></svg>safe")]
    [InlineData("<svg/onload=alert(1)>safe</svg>safe")]
    [InlineData("safe<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [InlineData("<a href='javascript:alert(1)'>safe</a>")]
    [InlineData("<a href='java\tscript:alert(1)'>safe</a>")]
    [InlineData("<a href=' &#14; javascript:alert(1)'>safe</a>")]
    [InlineData("<a href='data:text/html,<script>alert(1)</script>'>safe</a>")]
    [InlineData("<a href='vbscript:x'>safe</a>")]
    [InlineData("<p style='background:url(javascript:alert(1))' onclick=alert(1) data-x=alert>safe</p>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>safe")]
    [InlineData("<template><img src=x onerror=alert(1)></template>safe")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>safe")]
    [InlineData("<form action='https://evil.example'><input name=alert><button>alert</button></form>safe")]
    [InlineData("<style>@import 'alert'</style><link rel=stylesheet href=alert><meta http-equiv=refresh content='0;alert'>safe")]
    [InlineData("<base href='https://alert.example'>safe")]
    [InlineData("<img src='https://tracker.example/alert.gif'>safe")]
    [InlineData("<img src='//tracker.example/alert.gif'><img src='/\\tracker.example/alert'>safe")]
    [InlineData("<!-- alert --><!doctype alert>safe<![CDATA[ ]]>")]
    [InlineData("<object data=alert.swf>alert</object><embed src=alert>safe")]
    [InlineData("<textarea><img src=x onerror=alert(1)></textarea>safe")]
    [InlineData("<xmp><img src=x onerror=alert(1)></xmp>safe")]
    [InlineData("<b><b><b>safe<unknown alert=1></b>")]
    public void Nothing_that_acts_comes_through(string html)
    {
        var written = Written(html);

        Assert.Contains("safe", written, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", written, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)<(script|style|svg|math|iframe|form|input|img)|\\son[a-z]+=|script:|data:", written);
    }

    [Fact]
    public void Text_that_looks_like_markup_stays_text() =>
        Assert.Equal([Paragraph.Of("<script>alert(1)</script>")], Sanitiser.From("&lt;script&gt;alert(1)&lt;/script&gt;"), (a, b) => ((TextRun)((Paragraph)a).Content[0]).Text == ((TextRun)((Paragraph)b).Content[0]).Text);

    [Fact]
    public void Nesting_without_end_is_cut_off() =>
        Assert.DoesNotContain("deep", Written(string.Concat(Enumerable.Repeat("<div>", 5000)) + "deep"), StringComparison.Ordinal);

    [Fact]
    public void Too_long_is_refused() => Assert.Throws<ArgumentException>(() => Sanitiser.From(new string('a', Sanitiser.Longest + 1)));

    [Fact]
    public void What_came_through_once_comes_through_unchanged_again()
    {
        var once = Written("<h2>A</h2><p>b <a href='https://c.example/'>c <b>d</b></a></p><ol><li>e</li></ol><blockquote>f &lt;g&gt;</blockquote>");

        Assert.Equal(once.Replace("h3", "h4", StringComparison.Ordinal), Written(once));
    }

    private static string Written(string html)
    {
        using var text = new StringWriter();
        RichTextHtml.From(Sanitiser.From(html)).WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
