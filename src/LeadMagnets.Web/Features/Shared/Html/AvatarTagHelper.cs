using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary><c>&lt;person name="@lead.Owner" /&gt;</c>: a colleague's initials and name; nobody is "No owner".</summary>
[HtmlTargetElement("person", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AvatarTagHelper : TagHelper
{
    public string? Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "person");
        var avatar = new TagBuilder("span");
        avatar.AddCssClass(Name is null ? "avatar avatar-none" : "avatar");
        avatar.Attributes["aria-hidden"] = "true";
        avatar.InnerHtml.Append(Name is null ? "–" : Initials(Name));
        output.Content.AppendHtml(avatar).Append(Name ?? "No owner");
    }

    private static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Concat(words.Take(2).Select(word => System.Globalization.StringInfo.GetNextTextElement(word))).ToUpperInvariant();
    }
}
