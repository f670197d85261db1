using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Features.Shared.Cards;
using LeadMagnets.Web.Features.Shared.Magnets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>
/// <c>/s/{token}</c>: an outcome that its visitor shows around, without answers and without the person. Search engines leave it out; programs
/// that make previews may read it.
/// </summary>
[AllowAnonymous]
public sealed class ShareModel(ShareReader reader, CardPictures cards, PublicAddress address) : PageModel
{
    public SharedResult Shared { get; private set; } = null!;
    public PageCard Card { get; private set; } = null!;
    public ReportTexts Texts => ReportTexts.Of(Shared.Definition.Locale);
    public string Direction => PublicTexts.Direction(Shared.Definition.Locale);
    public string? Logo => Shared.Report.Workspace.LogoFile is { } logo ? $"/files/{logo}" : null;

    /// <summary>Where the reader takes it themselves; null while it is not public. It says where they came from, and not whose result they saw.</summary>
    public string? TakeUrl => Shared.Report.HostedName is { } name ? $"/m/{name}?utm_source=share&utm_medium=result" : null;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        var headers = Response.Headers;
        headers.CacheControl = "private, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
        if (await reader.ByToken(token, ct) is not { } shared) return NotFound();
        Shared = shared;
        var url = $"{address.Base}/s/{token}";
        Card = new()
        {
            Title = $"{shared.Outcome.Headline} · {shared.Definition.Title}",
            Description = shared.Outcome.Summary ?? shared.Outcome.Detail ?? shared.Definition.Description,
            Url = url,
            SiteName = shared.Report.Workspace.Name,
            Locale = shared.Definition.Locale,
            Image = cards.CanBeTaken ? $"{url}/card.png" : null,
            ImageAlt = string.Join(". ", new[] { shared.Outcome.Headline, shared.Outcome.Detail }.OfType<string>()),
        };
        return Page();
    }
}
