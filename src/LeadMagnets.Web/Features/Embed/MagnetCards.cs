using System.Security.Cryptography;
using System.Text;
using LeadMagnets.Domain.Branding;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Features.Shared.Cards;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>
/// <c>GET /m/{key}/card.png</c>: the picture beside a link to a magnet. It is taken when somebody first asks for it, and its address changes
/// with what it shows, so that networks which keep pictures for weeks fetch the new one.
/// </summary>
public sealed class MagnetCards(CardPictures cards, LogoPicture logos, DataFolder folder)
{
    private static readonly TimeSpan Long = TimeSpan.FromDays(30), Short = TimeSpan.FromMinutes(5);

    /// <summary>Path of the picture; null while it cannot be taken.</summary>
    /// <param name="magnet">The magnet.</param>
    /// <param name="definition">What it shows.</param>
    /// <param name="language">The definition's language, where it is not the magnet's own.</param>
    public string? AddressOf(PublishedMagnet magnet, Definition definition, string? language = null) =>
        cards.CanBeTaken ? $"/m/{magnet.Key}/card.png?v={Mark(magnet, definition)}{(language is null ? "" : $"&lang={Uri.EscapeDataString(language)}")}" : null;

    public static Task<IResult> Get(string key, string? v, string? lang, HttpContext http, PublishedMagnets magnets, MagnetCards own, TimeProvider clock, CancellationToken ct) =>
        own.Answer(key, v, lang, http, magnets, clock, ct);

    private async Task<IResult> Answer(string key, string? mark, string? language, HttpContext http, PublishedMagnets magnets, TimeProvider clock, CancellationToken ct)
    {
        if (await magnets.Named(key, ct) is not { CurrentVersion: { } number } magnet || await magnets.Version(magnet, number, ct) is not { } version) return Results.NotFound();
        var definition = version.In(language).Definition.Definition;
        var keep = mark == Mark(magnet, definition) ? Long : Short;
        return await CardAnswer.Of(cards, folder.CardsOf(magnet.MagnetId), await Document(magnet, definition, ct), keep, http, clock);
    }

    private async Task<CardDocument> Document(PublishedMagnet magnet, Definition definition, CancellationToken ct) => new()
    {
        Locale = definition.Locale,
        Title = definition.Title,
        Text = definition.Description,
        Call = Call(definition),
        BrandName = magnet.Brand.Name,
        Logo = await logos.Of(magnet.LogoFile, ct),
        Colours = BrandColours.From(magnet.Brand.Accent),
    };

    private static string Call(Definition definition) => definition.Intro?.Button ?? PublicTexts.Of(definition)["start"];

    private static string Mark(PublishedMagnet magnet, Definition definition) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        definition.Locale, definition.Title, definition.Description, Call(definition), magnet.Brand.Name, magnet.Brand.Accent, magnet.LogoFile))).AsSpan(0, 6));
}
