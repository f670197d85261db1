using System.Text.Json;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Attribution;

namespace LeadMagnets.Web.Features.Leads;

/// <param name="Leads">Newest submission first.</param>
/// <param name="Next">Give it as <c>cursor</c> for the next page; null at the end.</param>
public sealed record LeadPage(IReadOnlyList<LeadAnswer> Leads, string? Next);

/// <param name="Lead">The person.</param>
/// <param name="Submissions">Newest first.</param>
/// <param name="Unfinished">Visits that were not finished, newest first; they count nowhere.</param>
public sealed record LeadDetails(LeadAnswer Lead, IReadOnlyList<LeadSubmission> Submissions, IReadOnlyList<LeadUnfinished> Unfinished);

/// <param name="Step">Id of the step that was open last.</param>
/// <param name="Answers">So far, by question id.</param>
/// <param name="Gpc">The browser asked not to be followed or sold.</param>
public sealed record LeadUnfinished(string SubmissionId, Guid MagnetId, DateTimeOffset StartedAt, DateTimeOffset ChangedAt, string? Step, JsonElement Answers, string? Placement, bool Gpc);

/// <param name="Score">The lead's score by this submission, fit and intent.</param>
/// <param name="Result">The shown score where the magnet has one.</param>
public sealed record LeadSubmission(Guid Id, string SubmissionId, Guid MagnetId, DateTimeOffset CreatedAt, int? Score, string? Grade, int? Result, string? Label, string? Placement);

public sealed record LeadOwner(Guid Id, string Name, string Email);

/// <summary>A lead in the management API.</summary>
/// <param name="Grade">Null: the person has finished nothing yet.</param>
/// <param name="Placement">Key of the placement of the newest run; null: none was named.</param>
/// <param name="Touches">How the person came the first time, and the last.</param>
public sealed record LeadAnswer(
    Guid Id, string Email, string? Name, string? Company, string? Phone, string? Country, string Stage, string Status, int Fit, int Intent, int Score, string? Grade,
    string Destination, LeadOwner? Owner, int Submissions, bool Test, DateTimeOffset CreatedAt, DateTimeOffset LastSubmissionAt, string? Placement, TouchesAnswer? Touches)
{
    public static LeadAnswer Of(Lead l, IReadOnlyDictionary<Guid, Member> owners, IReadOnlyCollection<Touch> touches) => new(
        l.Id, l.Email, l.Name, l.Company, l.Phone, l.Country, l.Stage.ToString().ToLowerInvariant(), l.Status.ToString().ToLowerInvariant(), l.Fit, l.Intent, l.Score, l.Grade.Length == 0 ? null : l.Grade,
        DestinationWord.Of(l.Destination), l.OwnerId is { } id && owners.TryGetValue(id, out var owner) ? new(owner.Id, owner.Name, owner.Email) : null,
        l.SubmissionCount, l.IsTest, l.CreatedAt, l.LastSubmissionAt, TouchPair.Last(touches)?.Placement, TouchesAnswer.Of(touches));
}
