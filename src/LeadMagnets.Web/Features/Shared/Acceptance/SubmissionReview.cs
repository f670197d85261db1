using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Features.Shared.Links;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Features.Shared.Unfinished;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// What people decide about submissions in doubt. A released one becomes a lead as if it had just arrived: route and deliveries are written once,
/// whoever clicks twice. A rejected one is kept for a month, in case somebody asks for it.
/// </summary>
public sealed class SubmissionReview(
    PublishedMagnets magnets, AppDb db, IWriter writer, IDeliverySignal signal, ErasedFiles files, TimeProvider clock)
{
    /// <summary>How many of them there were to release; null among the ids, foreign ones and those that are decided are left alone.</summary>
    public async Task<int> Release(WriteScope scope, IReadOnlyCollection<Guid> ids, Guid? member, CancellationToken ct)
    {
        db.Scope = scope;
        var found = await db.Submissions.AsNoTracking().Where(s => ids.Contains(s.Id) && (s.Review == ReviewState.Held || s.Review == ReviewState.Rejected))
            .OrderBy(s => s.CreatedAt).ToListAsync(ct);
        var released = 0;
        foreach (var submission in found)
        {
            var number = await db.MagnetVersions.Where(v => v.Id == submission.VersionId).Select(v => v.Number).SingleAsync(ct);
            var version = (await magnets.Version(submission.WorkspaceId, submission.MagnetId, number, ct))!.In(submission.Language);
            var arrival = Arrival(version, submission);
            if (await writer.Write(scope, (context, stop) => Release(context, submission.Id, version, arrival, member, clock.GetUtcNow(), stop), ct)) released++;
        }
        if (released > 0) signal.Wake();
        return released;
    }

    public Task<int> Reject(WriteScope scope, IReadOnlyCollection<Guid> ids, Guid? member, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return writer.Write(scope, (context, stop) => context.Submissions.Where(s => ids.Contains(s.Id)).Reject(member, now, stop), ct);
    }

    /// <summary>All that wait, after a flood.</summary>
    public Task<int> RejectAll(WriteScope scope, Guid? member, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return writer.Write(scope, (context, stop) => context.Own<Submission>().Reject(member, now, stop), ct);
    }

    /// <summary>For good, with what was printed for them.</summary>
    public async Task<int> Delete(WriteScope scope, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var erased = await writer.Write(scope, (context, stop) => context.Submissions.Where(s => ids.Contains(s.Id)).Erase(context, stop), ct);
        files.Delete(erased);
        return erased.Submissions.Count;
    }

    /// <summary>Null: nobody left an address.</summary>
    private LeadArrival? Arrival(PublishedVersion version, Submission submission)
    {
        if (submission.ReportTokenHash is null) return null;
        var lead = StoredLead.Read(version.Definition.Definition.LeadForm, submission.LeadJson, submission.ConsentsJson);
        using var stored = JsonDocument.Parse(submission.AnswersJson);
        var (answers, _) = AnswerReader.Read(version.Definition, stored.RootElement, submission.CreatedAt);
        var outcome = Outcome.Of(version.Definition, answers, lead);
        var visit = HeldVisit.Read(submission);
        return new(version, lead, EmailKey.Of(lead.Email), outcome.Score!, outcome.Route!, new(submission.PageUrl, submission.Referrer), visit.AsVisit(),
            visit.AddressKey, clock.GetUtcNow()) { CameAt = visit.At };
    }

    private static async Task<bool> Release(AppDb db, Guid id, PublishedVersion version, LeadArrival? arrival, Guid? member, DateTimeOffset now, CancellationToken ct)
    {
        // The row itself is the lock: of two people who release it at once, one changes it.
        var mine = await db.Submissions.Where(s => s.Id == id && (s.Review == ReviewState.Held || s.Review == ReviewState.Rejected)).ExecuteUpdateAsync(row => row
            .SetProperty(s => s.Review, ReviewState.Released).SetProperty(s => s.ReviewedAt, now).SetProperty(s => s.ReviewedBy, member).SetProperty(s => s.HeldVisitJson, (string?)null), ct);
        if (mine == 0) return false;
        var submission = await db.Submissions.AsTracking().SingleAsync(s => s.Id == id, ct);
        if (arrival is null) await StoreSubmission.Tell(db, submission, version.Number, now, ct);
        else
        {
            // The mail that leaves now shall not bring a link that ends tomorrow.
            submission.ReportExpiresAt = now + ReportLinks.Lifetime;
            await LeadStory.Write(db, submission, arrival, prepared: null, Arriving.Released, ct);
        }
        await db.SaveChangesAsync(ct);
        return true;
    }
}
