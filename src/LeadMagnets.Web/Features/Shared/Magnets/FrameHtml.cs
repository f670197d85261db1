using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>The iframe with a magnet, as oEmbed answers it and as a marketer pastes it.</summary>
public static class FrameHtml
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string For(string address, string title, int width, int height) => string.Create(CultureInfo.InvariantCulture,
        $"""<iframe src="{Html.Encode(address)}" width="{width}" height="{height}" title="{Html.Encode(title)}" frameborder="0"></iframe>""");

    /// <summary>The same behind a link to the hosted page.</summary>
    public static string Quoted(string page, string address, string title, int width, int height) =>
        $"""<blockquote><a href="{Html.Encode(page)}">{Html.Encode(title)}</a></blockquote>{For(address, title, width, height)}""";
}
