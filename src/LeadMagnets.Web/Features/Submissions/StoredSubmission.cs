using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Reports;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Features.Shared.Attribution;

namespace LeadMagnets.Web.Features.Submissions;

/// <summary>What a submission was answered, and beside it the lead, the route and why.</summary>
/// <remarks>Only described here, for the API document; <see cref="GetSubmission"/> composes it of stored JSON.</remarks>
public sealed record StoredSubmission
{
    /// <summary>The client's id.</summary>
    public required string SubmissionId { get; init; }
    public required Result Result { get; init; }
    public required ResultView ResultView { get; init; }
    public string? ReportUrl { get; init; }
    public string? ShareUrl { get; init; }
    /// <summary>The product's own id.</summary>
    public required Guid Id { get; init; }
    public required Guid MagnetId { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    /// <summary>The language in which the visitor read it; null: it is older than languages, and in the magnet's own.</summary>
    public required string? Language { get; init; }
    public required bool Test { get; init; }
    /// <summary>Signs that a program sent it, 0 to 100.</summary>
    public required int Suspicion { get; init; }
    /// <summary>Why it waits for a person or was rejected; null: it counts. While it is set there is no lead, and nobody was told.</summary>
    public required HeldSubmission? Held { get; init; }
    public required IReadOnlyDictionary<string, JsonElement> Answers { get; init; }
    public required PageVisit? Page { get; init; }
    /// <summary>Key of the placement where it was filled in; null: none was named.</summary>
    public required string? Placement { get; init; }
    /// <summary>How the visitor came; null: it is older than touches.</summary>
    public required TouchesAnswer? Touches { get; init; }
    /// <summary>The browser asked for Global Privacy Control.</summary>
    public required bool Gpc { get; init; }
    /// <summary>What it was computed from and by; null: it is older than receipts.</summary>
    public required Receipt? Receipt { get; init; }
    public required string? PreviewDifference { get; init; }
    public required SubmissionLead? Lead { get; init; }
    public required SubmissionRoute? Route { get; init; }
    /// <summary>The points, clamps included, add up to the score.</summary>
    public required IReadOnlyList<ScorePart> Why { get; init; }
}

/// <param name="State"><c>held</c> or <c>rejected</c>.</param>
/// <param name="Since">When that was decided.</param>
/// <param name="Reasons">The signs that a program sent it, in words.</param>
public sealed record HeldSubmission(string State, DateTimeOffset Since, IReadOnlyList<string> Reasons);

/// <summary>The score of this submission, and what the person gave with it.</summary>
public sealed record SubmissionLead(Guid Id, int? Fit, int? Intent, int? Score, string? Grade, IReadOnlyDictionary<string, JsonElement> Fields, Consents Consents);

/// <param name="Destination"><c>sales</c>, <c>sdr</c> or <c>nurture</c>.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Owner">Who has the lead; null: nobody.</param>
/// <param name="Trace">The steps of the decision in words.</param>
public sealed record SubmissionRoute(string Destination, string Rule, RouteOwner? Owner, IReadOnlyList<string> Trace);

public sealed record RouteOwner(Guid Id, string Name, string Email);
