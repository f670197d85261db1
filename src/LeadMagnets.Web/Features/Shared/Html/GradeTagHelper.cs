using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary><c>&lt;grade of="A1" /&gt;</c>: a lead's grade, hotter colours for those that go to sales.</summary>
[HtmlTargetElement("grade", Attributes = "of", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GradeTagHelper : TagHelper
{
    public required string Of { get; set; }
    public bool Large { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of.Length == 0)
        {
            // Whoever left a magnet unfinished was neither scored nor graded.
            output.Attributes.SetAttribute("class", $"grade grade-cool{(Large ? " grade-lg" : "")}");
            output.Attributes.SetAttribute("title", "No grade: nothing was finished yet");
            output.Content.SetContent("–");
            return;
        }
        output.Attributes.SetAttribute("class", $"grade grade-{Heat(Of)}{(Large ? " grade-lg" : "")}");
        output.Attributes.SetAttribute("title", $"Grade {Of}: fit {Of[..1]}, intent {Of[1..]}");
        output.Content.SetContent(Of);
    }

    private static string Heat(string grade) => grade switch
    {
        "A1" => "hot",
        "A2" or "B1" => "warm",
        "B2" or "A3" or "C1" => "mild",
        _ => "cool",
    };
}
