using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
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
public sealed class SubmissionPreparation(ReportLinks links, ServerSecret secret, RepeatedPayloads repeated, TimeProvider clock)
{
    public (PreparedSubmission? Prepared, IReadOnlyList<Problem> Problems) Prepare(
        PublishedVersion version, SubmissionRequest request, Visit visit, Benchmark? benchmark)
    {
        var compiled = version.Definition;
        var now = clock.GetUtcNow();
        visit = visit with { GlobalPrivacyControl = visit.GlobalPrivacyControl || request.Gpc is true };
        var given = request.Answers ?? new Dictionary<string, JsonElement>();
        var (answers, wrong) = AnswerReader.Read(compiled, given, now);
        var (lead, wrongLead) = ReadLead(compiled.Definition.LeadForm, request);
        if (wrong.Count + wrongLead.Count > 0) return (null, visit.Said(compiled, given, now, [.. wrong, .. wrongLead]));

        var id = Guid.CreateVersion7(now);
        var fingerprint = Fingerprint.Of(request);
        var outcome = Outcome.Of(compiled, answers, lead);
        outcome = outcome with { Result = outcome.Result with { Benchmark = benchmark } };
        var receipt = Receipt.Of(compiled, version.Number, AnswerReader.Sent(given), outcome);
        var view = ResultViewBuilder.Result(ReportSource.Of(compiled, outcome, Person(lead, now), lead) with { Receipt = receipt }, hasLead: lead is not null);
        var token = links.Token(id, link: 1);
        var reportUrl = lead is null ? null : links.Url(visit.BaseUrl, token);
        var resultJson = JsonSerializer.Serialize(outcome.Result, DefinitionJson.Options);
        return (new()
        {
            Id = id,
            ClientId = request.SubmissionId,
            Fingerprint = fingerprint,
            Version = version,
            Outcome = outcome,
            Lead = lead,
            AnswersJson = outcome.Walk.Answers.ToJson().ToJsonString(DefinitionJson.Options),
            LeadJson = lead is null ? "{}" : JsonSerializer.Serialize(lead.Fields, DefinitionJson.Options),
            ConsentsJson = JsonSerializer.Serialize(lead?.Consents ?? new(), DefinitionJson.Options),
            ResultJson = resultJson,
            ReceiptJson = JsonSerializer.Serialize(receipt, DefinitionJson.Options),
            ResponseBody = ResponseJson.Of(request.SubmissionId, resultJson, view, reportUrl, links.ShareUrl(visit.BaseUrl, id, link: 1, view)),
            ResultLabel = Label(version, answers, outcome),
            PreviewDifference = PreviewCheck.Difference(request.Preview, outcome.Result),
            TokenHash = ReportToken.Hash(token),
            Suspicion = Suspicion.Of(request.Trap, lead, visit, compiled.Definition, IsRepeated(version, lead, request, fingerprint, visit), now),
            Page = PageOf(request.Page),
            Journey = Journey.Of(request.Touches, PageOf(request.Page), Journey.MayFollow(request.Consent, visit.GlobalPrivacyControl), now),
            Placement = PlacementKey.Of(request.Placement),
            Consent = request.Consent,
            Visit = visit,
            AddressKey = VisitorAddress.KeyOf(visit.Address, secret.Bytes),
            At = now,
        }, []);
    }

    /// <summary>Only of somebody who says who it is: of a short quiz that asks nobody before its result, a hall full of people sends the very same answers.</summary>
    private bool IsRepeated(PublishedVersion version, LeadAnswers? lead, SubmissionRequest request, string fingerprint, Visit visit) =>
        lead is not null && !visit.IsOwnMachine && repeated.Note(version.MagnetId, fingerprint, request.SubmissionId);

    private static (LeadAnswers? Lead, IReadOnlyList<Problem> Problems) ReadLead(LeadForm form, SubmissionRequest request) =>
        form.MayStayAway && request.Lead is not { Count: > 0 } ? (null, []) : LeadReader.Read(form, request.Lead, request.Consents);

    /// <summary>Lists and sales read it in the language in which the magnet was written.</summary>
    private static string? Label(PublishedVersion version, AnswerSet answers, Outcome outcome)
    {
        var own = version.In(null);
        return ResultLabel.Of(own.Definition.Definition, own == version ? outcome.Result : Outcome.Of(own.Definition, answers, null).Result);
    }

    public static ReportPerson Person(LeadAnswers? lead, DateTimeOffset at) =>
        new(lead?.Text("name"), lead?.Text("company"), DateOnly.FromDateTime(at.UtcDateTime));

    /// <summary>Any client may send anything here, players of old versions the whole address: no more is kept than where, and how the visitor came.</summary>
    public static PageVisit PageOf(PageVisit? page) => new(WebAddress.OfPage(Clean(page?.Url)), Clean(WebAddress.Of(page?.Referrer)));

    /// <summary>Control characters are in no address, and PostgreSQL refuses NUL.</summary>
    private static string? Clean(string? url)
    {
        if (string.IsNullOrWhiteSpace(url)) return null;
        var clean = string.Concat(url.Take(2000).Where(c => !char.IsControl(c)));
        return clean.Length > 0 && char.IsHighSurrogate(clean[^1]) ? clean[..^1] : clean;
    }
}
