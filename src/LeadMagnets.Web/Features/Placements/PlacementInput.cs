using System.ComponentModel.DataAnnotations;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Placements;

/// <summary>What a marketer says of a placement.</summary>
public sealed class PlacementInput : IValidatableObject
{
    [Required(ErrorMessage = "Give the placement a name, such as Pricing page."), StringLength(80, ErrorMessage = "A name has 80 characters at most.")]
    public string Name { get; set; } = "";
    public PlacementKind Kind { get; set; }
    [StringLength(Utm.Longest)] public string? UtmSource { get; set; }
    [StringLength(Utm.Longest)] public string? UtmMedium { get; set; }
    [StringLength(Utm.Longest)] public string? UtmCampaign { get; set; }
    [StringLength(Utm.Longest)] public string? UtmTerm { get; set; }
    [StringLength(Utm.Longest)] public string? UtmContent { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PlacementKey.Of(Name) is null) yield return new("Use a letter or a digit in the name: snippets and links call the placement by it.", [nameof(Name)]);
    }

    public void WriteTo(Placement placement)
    {
        placement.Name = Clean(Name, 80)!;
        placement.Kind = Kind;
        placement.UtmSource = Clean(UtmSource);
        placement.UtmMedium = Clean(UtmMedium);
        placement.UtmCampaign = Clean(UtmCampaign);
        placement.UtmTerm = Clean(UtmTerm);
        placement.UtmContent = Clean(UtmContent);
    }

    public static PlacementInput Of(Placement p) => new()
    {
        Name = p.Name, Kind = p.Kind, UtmSource = p.UtmSource, UtmMedium = p.UtmMedium, UtmCampaign = p.UtmCampaign, UtmTerm = p.UtmTerm, UtmContent = p.UtmContent,
    };

    private static string? Clean(string? text, int longest = Utm.Longest) => PlainText.Of(text, longest);
}
