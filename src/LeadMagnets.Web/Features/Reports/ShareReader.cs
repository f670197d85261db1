using System.Text.Json;
using LeadMagnets.Domain.Branding;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Cards;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>Finds the outcome behind a share link. Unknown, forged and revoked links, and results that are not offered for sharing, are all the same: null.</summary>
public sealed class ShareReader(AppDb db, ReportReader reports, PublishedMagnets magnets, LogoPicture logos, ServerSecret secret)
{
    public async Task<SharedResult?> ByToken(string token, CancellationToken ct)
    {
        if (ShareToken.SubmissionOf(token) is not { } id) return null;
        var link = await db.As(WriteScope.System).Submissions.Where(s => s.Id == id && s.ReportRevokedAt == null).Select(s => (int?)s.ReportLinkNumber).FirstOrDefaultAsync(ct);
        if (link is not { } number || !ShareToken.Opens(token, secret.Bytes, id, number)) return null;
        if (await reports.BySubmission(id, ct) is not { } report) return null;
        var version = await magnets.Version(report.WorkspaceId, report.MagnetId, report.VersionNumber, ct);
        if (version?.In(report.Language).Definition.Definition is not { } definition || !IsOffered(definition)) return null;
        var result = JsonSerializer.Deserialize<Result>(report.ResultJson, DefinitionJson.Options)!;
        return new(report, definition, SharedOutcome.Of(definition, result));
    }

    public async Task<CardDocument> Card(SharedResult shared, CancellationToken ct) => new()
    {
        Locale = shared.Definition.Locale,
        Kicker = shared.Definition.Title,
        Title = shared.Outcome.Headline,
        Text = shared.Outcome.Dial is null ? string.Join(" · ", new[] { shared.Outcome.Detail, shared.Outcome.Summary }.OfType<string>()) : shared.Outcome.Summary,
        Tone = shared.Outcome.Tone,
        Dial = shared.Outcome.Dial,
        Call = ReportTexts.Of(shared.Definition.Locale).TakeItYourself,
        BrandName = shared.Report.Workspace.Name,
        Logo = await logos.Of(shared.Report.Workspace.LogoFile, ct),
        Colours = BrandColours.From(shared.Report.Workspace.Accent),
    };

    private static bool IsOffered(Definition definition) => definition.Result.OfType<ButtonsBlock>().Any(block => block.Share);
}

/// <param name="Report">The rows that it is made of.</param>
/// <param name="Definition">The version that the visitor saw.</param>
/// <param name="Outcome">What strangers may see.</param>
public sealed record SharedResult(StoredReport Report, Definition Definition, SharedOutcome Outcome);
