using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary><c>&lt;pill of="@Words.For(lead.Status)" /&gt;</c>: a state as a small coloured label.</summary>
[HtmlTargetElement("pill", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PillTagHelper : TagHelper
{
    public required Pill Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Of.Tone.Length == 0 ? "pill" : $"pill pill-{Of.Tone}");
        if (Of.Icon is not null) output.Content.AppendHtml(Icon(Of.Icon));
        output.Content.Append(Of.Text);
    }

    private static TagBuilder Icon(string name)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"/icons.svg#{name}";
        var svg = new TagBuilder("svg");
        svg.AddCssClass("icon");
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
