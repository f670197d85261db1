using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary><c>&lt;icon name="inbox" /&gt;</c>: an icon of the sprite, beside words that say the same; alone it needs a <c>label</c>.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";
    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var extra = output.Attributes["class"]?.Value?.ToString();
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", extra is null ? "icon" : $"icon {extra}");
        if (Label is null)
        {
            output.Attributes.SetAttribute("aria-hidden", "true");
        }
        else
        {
            output.Attributes.SetAttribute("role", "img");
            output.Attributes.SetAttribute("aria-label", Label);
        }
        var use = new Microsoft.AspNetCore.Mvc.Rendering.TagBuilder("use");
        use.Attributes["href"] = $"/icons.svg#{Name}";
        output.Content.SetHtmlContent(use);
    }
}
