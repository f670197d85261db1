using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Branding;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Features.Shared.Magnets;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Result;
using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>Makes the document from the rows, the HTML from the document, and the PDF from the HTML.</summary>
public sealed class ReportWriter(LogoPicture logos, PublishedMagnets magnets, RazorText razor, ReportStore store)
{
    private const string View = "/Features/Reports/_Document.cshtml";

    /// <summary>The numbers are the stored result's; the formulas of blocks are computed anew from the answers, on the same version.</summary>
    public async Task<ReportDocument> Document(StoredReport report, CancellationToken ct)
    {
        var version = await magnets.Version(report.WorkspaceId, report.MagnetId, report.VersionNumber, ct)
            ?? throw new InvalidOperationException("A submission's version is never deleted before it.");
        var compiled = version.In(report.Language).Definition;
        using var given = JsonDocument.Parse(report.AnswersJson);
        var outcome = Outcome.Of(compiled, AnswerReader.Read(compiled, given.RootElement, report.CreatedAt).Answers, Lead(compiled.Definition.LeadForm, report));
        var result = JsonSerializer.Deserialize<Result>(report.ResultJson, DefinitionJson.Options);
        var person = Person(report);
        return new ReportDocument
        {
            View = ResultViewBuilder.Report(ReportSource.Of(compiled, outcome, person, Lead(report), result) with { Receipt = StoredWorking.Receipt(report.ReceiptJson) }),
            Title = compiled.Definition.Title,
            Locale = compiled.Definition.Locale,
            Who = person.Who,
            Brand = new(report.Workspace.Name, await logos.Of(report.Workspace.LogoFile, ct), BrandColours.From(report.Workspace.Accent)),
            Paper = report.Workspace.Paper,
            RetakeUrl = report.HostedName is { } name ? $"/m/{name}" : null,
        };
    }

    /// <summary>What is printed has neither nonce nor links of the page, so the same report is the same text, and the same file.</summary>
    public async Task<Print> Pdf(StoredReport report, ReportDocument document, CancellationToken ct) =>
        await store.Pdf(report.SubmissionId, await razor.Write(View, document with { Nonce = null, PdfUrl = null, RetakeUrl = null }), ct);

    /// <summary>What conditions of blocks read; null while the visitor is unknown.</summary>
    private static LeadAnswers? Lead(LeadForm form, StoredReport report)
    {
        using var lead = JsonDocument.Parse(report.LeadJson);
        if (lead.RootElement.ValueKind is not JsonValueKind.Object) return null;
        var fields = lead.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value);
        return LeadReader.Read(form, fields, new(Report: true)).Lead;
    }

    /// <summary>The fields <c>name</c> and <c>company</c> of the lead form, and the day in the workspace's own time.</summary>
    private static ReportPerson Person(StoredReport report)
    {
        using var lead = JsonDocument.Parse(report.LeadJson);
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(report.Workspace.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(report.CreatedAt, zone).DateTime);
        return new ReportPerson(Text(lead.RootElement, "name"), Text(lead.RootElement, "company"), day);
    }

    /// <summary>What texts may pipe of the lead form; after an erasure nothing.</summary>
    private static LeadAnswers Lead(StoredReport report) =>
        new("", JsonSerializer.Deserialize<Dictionary<string, Scalar>>(report.LeadJson, DefinitionJson.Options) ?? [], new());

    private static string? Text(JsonElement lead, string field) =>
        lead.ValueKind is JsonValueKind.Object && lead.TryGetProperty(field, out var text) && text.ValueKind is JsonValueKind.String ? text.GetString() : null;
}
