namespace LeadMagnets.Web.Features.Shared.Cards;

/// <summary>What a page tells programs that make previews of links: Open Graph, and the same for Twitter.</summary>
public sealed record PageCard
{
    public required string Title { get; init; }
    public required string Description { get; init; }
    /// <summary>The page's own address, whole.</summary>
    public required string Url { get; init; }
    public required string SiteName { get; init; }
    public required string Locale { get; init; }
    /// <summary>Whole address of a picture of 1200 by 630; null: there is none.</summary>
    public string? Image { get; init; }
    public required string ImageAlt { get; init; }

    /// <summary><c>en-GB</c> as <c>en_GB</c>.</summary>
    public string OpenGraphLocale => Locale.Replace('-', '_');
}
