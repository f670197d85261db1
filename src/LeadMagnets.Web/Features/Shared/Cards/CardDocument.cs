using LeadMagnets.Domain.Branding;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.Shared.Cards;

/// <summary>The picture that social networks and chats show beside a link: 1200 by 630, a magnet's invitation or an outcome.</summary>
public sealed record CardDocument
{
    public required string Locale { get; init; }
    /// <summary>A line above the title; null: none.</summary>
    public string? Kicker { get; init; }
    public required string Title { get; init; }
    public string? Text { get; init; }
    /// <summary>What a button would say; null: none.</summary>
    public string? Call { get; init; }
    /// <summary>A score as a drawing; null: none.</summary>
    public Drawing? Dial { get; init; }
    public Tone Tone { get; init; } = Tone.Accent;
    public required string BrandName { get; init; }
    /// <summary>The logo as <c>data:</c> address; null: a mark beside the name.</summary>
    public string? Logo { get; init; }
    public BrandColours? Colours { get; init; }

    public string Direction => PublicTexts.Direction(Locale);

    /// <summary>Long titles are set smaller, so that all of them can be read.</summary>
    public string TitleSize => Title.Length switch { <= 28 => "short", <= 70 => "middle", _ => "long" };

    public bool HasEastAsianText => EastAsian.IsNeededFor(Locale, Title + Text + Kicker + BrandName + Call);
}
