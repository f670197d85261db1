using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Links;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Result;
using LeadMagnets.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>The lead that follows its submission, once, where the gate stands behind the result (design.md 5).</summary>
public sealed class LeadAcceptance(
    PublishedMagnets magnets, IWriter writer, AppDb db, ReportLinks links, ServerSecret secret, IDeliverySignal signal, TimeProvider clock)
{
    public async Task<AcceptanceAnswer> Accept(PublishedMagnet magnet, string clientId, LeadRequest request, Visit visit, CancellationToken ct)
    {
        db.Scope = WriteScope.Of(magnet.WorkspaceId);
        var submission = await db.Submissions.AsNoTracking().FirstOrDefaultAsync(s => s.MagnetId == magnet.MagnetId && s.ClientId == clientId, ct);
        if (submission is null) return new AcceptanceAnswer.NotOffered();
        var number = await db.MagnetVersions.Where(v => v.Id == submission.VersionId).Select(v => v.Number).SingleAsync(ct);
        var version = (await magnets.Version(magnet, number, ct))!.In(submission.Language);

        var (lead, problems) = LeadReader.Read(version.Definition.Definition.LeadForm, request.Lead, request.Consents);
        if (lead is null) return new AcceptanceAnswer.Invalid(visit.Said(version.Definition, new Dictionary<string, JsonElement>(), clock.GetUtcNow(), problems));
        var outcome = OutcomeOf(version, submission, lead);
        var arrival = Arrival(version, submission, lead, outcome, visit);
        var (view, link) = (View(version, submission, lead, outcome), submission.ReportLinkNumber);
        var reply = new LeadResponse(clientId, links.Url(visit.BaseUrl, submission.Id, link), view, links.ShareUrl(visit.BaseUrl, submission.Id, link, view));
        var body = JsonSerializer.Serialize(reply, DefinitionJson.Options);
        try
        {
            var answer = await writer.Write(WriteScope.Of(magnet.WorkspaceId), (context, stop) => Store(context, submission.Id, arrival, Suspicion.OfLateLead(request.Trap, lead, visit), body, stop), ct);
            signal.Wake();
            return answer;
        }
        catch (Exception full) when (full is WriterBusyException or StorageUnavailableException)
        {
            return new AcceptanceAnswer.Busy();
        }
    }

    private static Outcome OutcomeOf(PublishedVersion version, Submission submission, LeadAnswers lead)
    {
        using var stored = JsonDocument.Parse(submission.AnswersJson);
        var (answers, _) = AnswerReader.Read(version.Definition, stored.RootElement, submission.CreatedAt);
        return Outcome.Of(version.Definition, answers, lead);
    }

    private LeadArrival Arrival(PublishedVersion version, Submission submission, LeadAnswers lead, Outcome outcome, Visit visit) => new(
        version, lead, EmailKey.Of(lead.Email), outcome.Score!, outcome.Route!, new(submission.PageUrl, submission.Referrer), visit,
        VisitorAddress.KeyOf(visit.Address, secret.Bytes), clock.GetUtcNow());

    /// <summary>The numbers are those that the visitor was shown; what a gate kept back comes with them.</summary>
    private static ResultView View(PublishedVersion version, Submission submission, LeadAnswers lead, Outcome outcome)
    {
        var result = JsonSerializer.Deserialize<Domain.Scoring.Result>(submission.ResultJson, DefinitionJson.Options);
        var source = ReportSource.Of(version.Definition, outcome, SubmissionPreparation.Person(lead, submission.CreatedAt), lead, result);
        return ResultViewBuilder.Result(source with { Receipt = StoredWorking.Receipt(submission.ReceiptJson) });
    }

    private async Task<AcceptanceAnswer> Store(AppDb context, Guid id, LeadArrival arrival, IReadOnlyList<Sign> signs, string body, CancellationToken ct)
    {
        var submission = await context.Submissions.AsTracking().SingleAsync(s => s.Id == id, ct);
        var fields = JsonSerializer.Serialize(arrival.Answers.Fields, DefinitionJson.Options);
        // A held submission has its answers without a lead.
        if (submission.LeadId is not null || submission.ReportTokenHash is not null)
            return submission.LeadJson == fields
                ? new AcceptanceAnswer.Accepted(body, id)
                : new AcceptanceAnswer.Invalid([new("lead", "already-known", "This submission has its lead already. Start the magnet again to send another one.")]);

        submission.LeadJson = fields;
        submission.ConsentsJson = JsonSerializer.Serialize(arrival.Answers.Consents, DefinitionJson.Options);
        submission.Fit = arrival.Score.Fit;
        submission.Intent = arrival.Score.Intent;
        submission.Grade = arrival.Score.Grade;
        submission.WhyJson = JsonSerializer.Serialize(arrival.Score.Why, DefinitionJson.Options);
        submission.ReportTokenHash = links.Hash(id, submission.ReportLinkNumber);
        submission.ReportExpiresAt = arrival.At + ReportLinks.Lifetime;
        HeldVisit.Judge(submission, signs, arrival.Visit, arrival.AddressKey, arrival.At);
        if (submission.Review is null or ReviewState.Released) await LeadStory.Write(context, submission, arrival, prepared: null, Arriving.Late, ct);
        await context.SaveChangesAsync(ct);
        return new AcceptanceAnswer.Accepted(body, id);
    }
}
