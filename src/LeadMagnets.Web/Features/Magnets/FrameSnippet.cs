using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>
/// What a marketer pastes where scripts are not allowed: a frame, and a link for whoever does not see it. The frame loads when it comes near,
/// so that the page never waits for it. Beside <c>/embed/frame.js</c> it grows with what is in it and may have the listed targets opened.
/// </summary>
public static class FrameSnippet
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string For(string frame, string hosted, string title, IReadOnlyList<string> targets) => $"""
        <iframe src="{Html.Encode(frame)}" title="{Html.Encode(title)}" width="100%" height="560" loading="lazy" frameborder="0"{Targets(targets)}></iframe>
        <p><a href="{Html.Encode(hosted)}">{Html.Encode(title)}</a></p>
        """;

    private static string Targets(IReadOnlyList<string> targets) => targets.Count == 0 ? "" : $" data-targets=\"{Html.Encode(string.Join(' ', targets))}\"";
}
