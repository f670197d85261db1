using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary><c>&lt;when at="@lead.CreatedAt" /&gt;</c>: how long ago in a word, the exact time of the workspace's zone on hover.</summary>
[HtmlTargetElement("when", Attributes = "at", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WhenTagHelper(LocalTime local) : TagHelper
{
    public required DateTimeOffset At { get; set; }
    /// <summary>Show day and time instead of how long ago.</summary>
    public bool Exact { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var exact = await local.Exact(At);
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("title", exact);
        output.Content.SetContent(Exact ? exact : await local.Ago(At));
    }
}
