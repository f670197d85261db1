using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Attribution;
using LeadMagnets.Web.Features.Shared.Deliveries;
using Microsoft.EntityFrameworkCore;
using LeadAnswers = LeadMagnets.Domain.Answers.LeadAnswers;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>What a known visitor adds to a submission: the lead (new or known), how they came, what they agreed to, the route and its deliveries.</summary>
public static class LeadStory
{
    /// <param name="prepared">The submission that is stored with it; null: it was stored before.</param>
    public static async Task Write(AppDb db, Submission submission, LeadArrival arrival, PreparedSubmission? prepared, Arriving how, CancellationToken ct)
    {
        var (lead, isNew) = await FindOrMake(db, submission.WorkspaceId, submission.IsTest, arrival, ct);
        // Of a visit that was not finished nobody has been told as of a lead.
        var isFirst = lead.SubmissionCount == 0;
        submission.LeadId = lead.Id;
        Update(lead, submission, arrival);
        var (route, owner) = submission.IsTest ? (null, null) : await Assignment.Decide(db, submission, lead, arrival, ct);
        lead.OwnerId = owner?.Id ?? lead.OwnerId;

        // Each row after those that it points at.
        if (isNew) db.Append(lead);
        if (how is Arriving.WithSubmission) db.Append(submission);
        var touches = prepared is null ? TouchOf.Waiting(submission, arrival) : TouchOf.Submission(prepared, submission);
        submission.WaitingTouchesJson = null;
        foreach (var touch in touches) db.Append(touch);
        foreach (var consent in ConsentProof.Of(submission, lead, arrival)) db.Append(consent);
        if (route is not null) db.Append(route);
        db.Append(Activity(submission, lead, arrival, isFirst));
        foreach (var delivery in await Deliveries(db, submission, arrival, lead, isFirst, route, owner, touches, how, ct)) db.Append(delivery);
    }

    /// <summary>
    /// What somebody adds who did not finish: the lead (new ones are nurtured, known ones stay what they are), how they came, what they agreed to.
    /// Neither score nor route, and nobody's mail.
    /// </summary>
    public static async Task<Lead> WriteUnfinished(AppDb db, Partial partial, LeadArrival arrival, CancellationToken ct)
    {
        var (lead, isNew) = await FindOrMake(db, partial.WorkspaceId, partial.IsTest, arrival, ct);
        Introduce(lead, arrival.Answers);
        if (isNew) lead.LastMagnetId = partial.MagnetId;
        if (lead.LastSubmissionAt < partial.ChangedAt) lead.LastSubmissionAt = partial.ChangedAt;
        lead.Version++;
        if (isNew) db.Append(lead);
        foreach (var touch in WaitingTouches.Of(partial))
        {
            touch.LeadId = lead.Id;
            db.Append(touch);
        }
        foreach (var consent in ConsentProof.Of(partial.Id, partial.AnswersJson, lead, arrival)) db.Append(consent);
        db.Append(new LeadActivity
        {
            Id = Guid.CreateVersion7(arrival.At), WorkspaceId = lead.WorkspaceId, LeadId = lead.Id, At = arrival.At, Kind = "unfinished",
            Text = $"Left {OwnTitle(arrival)} unfinished",
        });
        return lead;
    }

    private static async Task<(Lead Lead, bool IsNew)> FindOrMake(AppDb db, Guid workspace, bool isTest, LeadArrival arrival, CancellationToken ct)
    {
        if (await StoredReads.Of(db).Lead(db, workspace, arrival.Identity, isTest, ct) is { } known) return (known, false);
        return (new()
        {
            Id = Guid.CreateVersion7(arrival.At),
            WorkspaceId = workspace,
            Email = arrival.Answers.Email,
            ExactKey = arrival.Key.Exact,
            ProviderKey = arrival.Identity,
            Grade = arrival.Score.Grade,
            Destination = arrival.Decision.Destination,
            IsTest = isTest,
            CreatedAt = arrival.At,
            LastSubmissionAt = arrival.At,
        }, true);
    }

    /// <summary>The newest submission speaks for the lead; what it leaves empty stays as it was known.</summary>
    private static void Update(Lead lead, Submission submission, LeadArrival arrival)
    {
        Introduce(lead, arrival.Answers);
        lead.Fit = arrival.Score.Fit;
        lead.Intent = arrival.Score.Intent;
        lead.Score = arrival.Score.Score;
        lead.Grade = arrival.Score.Grade;
        lead.Destination = arrival.Decision.Destination;
        lead.LastMagnetId = submission.MagnetId;
        lead.LastSubmissionAt = arrival.At;
        lead.SubmissionCount++;
        lead.Version++;
        if (lead.Stage is LeadStage.Lead && arrival.Score.Score >= MqlScore) lead.Stage = LeadStage.Mql;
        // Whoever was declined and comes back is new again; spam stays spam until a person says otherwise.
        if (lead.Status is LeadStatus.Declined) lead.Status = LeadStatus.New;
    }

    private static void Introduce(Lead lead, LeadAnswers form)
    {
        lead.Email = form.Email;
        lead.Name = form.Text("name") ?? lead.Name;
        lead.Company = form.Text("company") ?? lead.Company;
        lead.Phone = form.Text("phone") ?? lead.Phone;
        lead.Country = form.Text("country") ?? lead.Country;
    }

    /// <summary>A lead is marketing-qualified from this score (domain.md A, 004).</summary>
    private const int MqlScore = 50;

    /// <summary>Salespeople read it in the language in which the magnet was written.</summary>
    private static string OwnTitle(LeadArrival arrival) => arrival.Version.In(null).Definition.Definition.Title;

    private static LeadActivity Activity(Submission submission, Lead lead, LeadArrival arrival, bool isNew) => new()
    {
        Id = Guid.CreateVersion7(arrival.At),
        WorkspaceId = submission.WorkspaceId,
        LeadId = lead.Id,
        Kind = "submission",
        Text = $"{(isNew ? "First submission" : "Another submission")}: {OwnTitle(arrival)}, grade {arrival.Score.Grade}, score {arrival.Score.Score}{LeftOut(arrival.Answers)}",
        At = arrival.At,
    };

    private static string LeftOut(LeadAnswers lead) =>
        lead.LeftOut.Count == 0 ? "" : $". Left out, because the page sent what the field does not take: {string.Join(", ", lead.LeftOut)}";

    private static async Task<IReadOnlyList<Delivery>> Deliveries(
        AppDb db, Submission submission, LeadArrival arrival, Lead lead, bool isNew, Route? route, Member? owner, IReadOnlyList<Touch> touches, Arriving how, CancellationToken ct)
    {
        if (submission.IsTest) return [];
        var beside = await Surroundings.Of(db, submission.MagnetId, ct);
        var facts = new SubmissionFacts
        {
            Submission = submission,
            Magnet = beside.Magnet,
            VersionNumber = arrival.Version.Number,
            Lead = lead,
            LeadIsNew = isNew,
            Touches = touches,
            Route = route,
            Owner = owner,
            ReportConsent = arrival.Answers.Consents.Report || arrival.Form.Fields.All(f => f.Kind != LeadFieldKind.Consent),
            MarketingConsent = arrival.Answers.Consents.Marketing,
            Endpoints = beside.Endpoints,
            AddressKey = arrival.AddressKey,
        };
        return how switch
        {
            Arriving.Late => DeliveryPlan.ForLateLead(facts, arrival.At),
            Arriving.Released => await NotOwedYet(db, submission.Id, DeliveryPlan.ForSubmission(facts, arrival.At), ct),
            _ => DeliveryPlan.ForSubmission(facts, arrival.At),
        };
    }

    /// <summary>Where only the lead was held, the run itself was told about before.</summary>
    private static async Task<IReadOnlyList<Delivery>> NotOwedYet(AppDb db, Guid submission, IReadOnlyList<Delivery> planned, CancellationToken ct)
    {
        var owed = await db.Deliveries.Where(d => d.SubmissionId == submission).Select(d => d.Destination).ToListAsync(ct);
        return [.. planned.Where(delivery => !owed.Contains(delivery.Destination))];
    }
}

/// <summary>When a lead comes to its submission: with it, by a call of its own, or when a held one is released.</summary>
public enum Arriving { WithSubmission, Late, Released }
