using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Attribution;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Failpoints;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>
/// The writing operation of a submission (design.md 4.8): submission, lead, touch, consents, route and one delivery row per effect, in one
/// transaction. It may run more than once; everything that is made anew here is made anew each time.
/// </summary>
public static class StoreSubmission
{
    public static async Task<AcceptanceAnswer> Run(AppDb db, PreparedSubmission prepared, CancellationToken ct)
    {
        if (await Find(db, prepared.Version.MagnetId, prepared.ClientId, prepared.Fingerprint, ct) is { } stored) return stored;

        var submission = Row(prepared, await Signs(db, prepared, ct));
        await Unfinished.UnfinishedRuns.End(db, prepared.Version, prepared.ClientId, ct);
        if (submission.Review is not null) Hold(db, prepared, submission);
        else if (prepared.Lead is { } answers) await LeadStory.Write(db, submission, LeadArrival.Of(prepared, answers), prepared, Arriving.WithSubmission, ct);
        else await WriteAlone(db, prepared, submission, ct);
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(ct);
        Failpoint.Pass(Failpoint.SubmissionWritten);
        return new AcceptanceAnswer.Accepted(submission.ResponseBody, submission.Id);
    }

    private static async Task<IReadOnlyList<Sign>> Signs(AppDb db, PreparedSubmission prepared, CancellationToken ct) =>
        prepared.Visit.Proof is { State: ProofState.Good } proof && !await SpentProofs.Spend(db, proof, ct)
            ? [.. prepared.Suspicion, Suspicion.ProofWasSpent]
            : prepared.Suspicion;

    /// <summary>The stored answer under the client's id; refused when that id came with other answers.</summary>
    public static async Task<AcceptanceAnswer?> Find(AppDb db, Guid magnetId, string clientId, string fingerprint, CancellationToken ct)
    {
        var row = await StoredReads.Of(db).Submission(db, magnetId, clientId, ct);
        if (row is null) return null;
        return row.Fingerprint == fingerprint
            ? new AcceptanceAnswer.Accepted(row.ResponseBody, row.Id)
            : new AcceptanceAnswer.Invalid([new("submissionId", "already-used", "This submissionId was used with other answers. Make a new id for a new submission.")]);
    }

    /// <summary>A run whose visitor is not known, or not yet.</summary>
    private static async Task WriteAlone(AppDb db, PreparedSubmission prepared, Submission submission, CancellationToken ct)
    {
        Hold(db, prepared, submission);
        await Tell(db, submission, prepared.Version.Number, prepared.At, ct);
    }

    /// <summary>How the visitor came waits with the submission until there is a lead.</summary>
    private static void Hold(AppDb db, PreparedSubmission prepared, Submission submission)
    {
        submission.WaitingTouchesJson = WaitingTouches.Write(TouchOf.Submission(prepared, submission));
        db.Append(submission);
    }

    /// <summary>What is owed to the outside for a run without a lead.</summary>
    public static async Task Tell(AppDb db, Submission submission, int version, DateTimeOffset at, CancellationToken ct)
    {
        var beside = await Surroundings.Of(db, submission.MagnetId, ct);
        var facts = new SubmissionFacts { Submission = submission, Magnet = beside.Magnet, VersionNumber = version, Touches = WaitingTouches.Of(submission), Endpoints = beside.Endpoints };
        foreach (var delivery in DeliveryPlan.ForSubmission(facts, at)) db.Append(delivery);
    }

    private static Submission Row(PreparedSubmission p, IReadOnlyList<Sign> signs)
    {
        var row = Row(p);
        HeldVisit.Judge(row, signs, p.Visit, p.AddressKey, p.At);
        return row;
    }

    private static Submission Row(PreparedSubmission p) => new()
    {
        Id = p.Id,
        WorkspaceId = p.Version.WorkspaceId,
        MagnetId = p.Version.MagnetId,
        VersionId = p.Version.VersionId,
        ClientId = p.ClientId,
        Language = p.Version.Language,
        Fingerprint = p.Fingerprint,
        AnswersJson = p.AnswersJson,
        LeadJson = p.LeadJson,
        ConsentsJson = p.ConsentsJson,
        ResultJson = p.ResultJson,
        ResponseBody = p.ResponseBody,
        ResultScore = p.Outcome.Result.Score,
        ResultLabel = p.ResultLabel,
        Fit = p.Outcome.Score?.Fit,
        Intent = p.Outcome.Score?.Intent,
        Grade = p.Outcome.Score?.Grade,
        WhyJson = p.Outcome.Score is { } score ? JsonSerializer.Serialize(score.Why, DefinitionJson.Options) : null,
        PageUrl = p.Page.Url,
        Referrer = p.Page.Referrer,
        Session = p.Visit.Session?.Id,
        Placement = p.Placement,
        GlobalPrivacyControl = p.Visit.GlobalPrivacyControl,
        IsTest = p.Visit.IsTest,
        PreviewDifference = p.PreviewDifference,
        ReceiptJson = p.ReceiptJson,
        CreatedAt = p.At,
        ReportTokenHash = p.Lead is null ? null : p.TokenHash,
        ReportLinkNumber = 1,
        ReportExpiresAt = p.At + Links.ReportLinks.Lifetime,
    };
}
