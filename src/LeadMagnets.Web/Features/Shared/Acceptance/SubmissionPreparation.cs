using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Links;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Reads, computes and writes down a submission; no database. The server's numbers count, the client's preview is only compared.</summary>
public sealed class SubmissionPreparation(ReportLinks links, ServerSecret secret, TimeProvider clock)
{
    public (PreparedSubmission? Prepared, IReadOnlyList<Problem> Problems) Prepare(
        PublishedVersion version, SubmissionRequest request, Visit visit, Benchmark? benchmark)
    {
        var compiled = version.Definition;
        var now = clock.GetUtcNow();
        var (answers, wrong) = AnswerReader.Read(compiled, request.Answers ?? new Dictionary<string, JsonElement>(), now);
        var (lead, wrongLead) = ReadLead(compiled.Definition.LeadForm, request);
        if (wrong.Count + wrongLead.Count > 0) return (null, [.. wrong, .. wrongLead]);

        var id = Guid.CreateVersion7(now);
        var outcome = Outcome.Of(compiled, answers, lead);
        outcome = outcome with { Result = outcome.Result with { Benchmark = benchmark } };
        var receipt = Receipt.Of(compiled, version.Number, AnswerReader.Sent(request.Answers ?? new Dictionary<string, JsonElement>()), outcome);
        var view = ResultViewBuilder.Result(ReportSource.Of(compiled, outcome, Person(lead, now), lead) with { Receipt = receipt }, hasLead: lead is not null);
        var token = links.Token(id, link: 1);
        var reportUrl = lead is null ? null : links.Url(visit.BaseUrl, token);
        var resultJson = JsonSerializer.Serialize(outcome.Result, DefinitionJson.Options);
        return (new()
        {
            Id = id,
            ClientId = request.SubmissionId,
            Fingerprint = Fingerprint.Of(request),
            Version = version,
            Outcome = outcome,
            Lead = lead,
            AnswersJson = outcome.Walk.Answers.ToJson().ToJsonString(DefinitionJson.Options),
            LeadJson = lead is null ? "{}" : JsonSerializer.Serialize(lead.Fields, DefinitionJson.Options),
            ConsentsJson = JsonSerializer.Serialize(lead?.Consents ?? new(), DefinitionJson.Options),
            ResultJson = resultJson,
            ReceiptJson = JsonSerializer.Serialize(receipt, DefinitionJson.Options),
            ResponseBody = ResponseJson.Of(request.SubmissionId, resultJson, view, reportUrl),
            ResultLabel = ResultLabel.Of(compiled.Definition, outcome.Result),
            PreviewDifference = PreviewCheck.Difference(request.Preview, outcome.Result),
            TokenHash = ReportToken.Hash(token),
            Suspicion = Suspicion.Of(request, visit, compiled.Definition, now),
            Page = PageOf(request),
            Visit = visit,
            AddressKey = VisitorAddress.KeyOf(visit.Address, secret.Bytes),
            At = now,
        }, []);
    }

    private static (LeadAnswers? Lead, IReadOnlyList<Problem> Problems) ReadLead(LeadForm form, SubmissionRequest request) =>
        form.MayStayAway && request.Lead is not { Count: > 0 } ? (null, []) : LeadReader.Read(form, request.Lead, request.Consents);

    public static ReportPerson Person(LeadAnswers? lead, DateTimeOffset at) =>
        new(lead?.Text("name"), lead?.Text("company"), DateOnly.FromDateTime(at.UtcDateTime));

    private static PageVisit PageOf(SubmissionRequest request) => new(Short(request.Page?.Url), Short(request.Page?.Referrer));

    /// <summary>Any client may send anything here; control characters are in no address, and PostgreSQL refuses NUL.</summary>
    private static string? Short(string? url)
    {
        if (string.IsNullOrWhiteSpace(url)) return null;
        var clean = string.Concat(url.Take(2000).Where(c => !char.IsControl(c)));
        return clean.Length > 0 && char.IsHighSurrogate(clean[^1]) ? clean[..^1] : clean;
    }
}
