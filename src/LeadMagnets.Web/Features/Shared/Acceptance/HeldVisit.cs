using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>What a held submission keeps of the call that brought it: the proof of a consent needs it when the submission is released.</summary>
public sealed record HeldVisit(string? Origin, string? UserAgent, bool GlobalPrivacyControl, string Method, string? AddressKey, DateTimeOffset At)
{
    /// <summary>Notes the signs of doubt, and holds or rejects the submission where they weigh enough. A trial of the marketer is never held.</summary>
    public static void Judge(Submission submission, IReadOnlyList<Sign> signs, Visit visit, string? addressKey, DateTimeOffset at)
    {
        if (signs.Count > 0)
        {
            submission.Suspicion = Math.Min(100, submission.Suspicion + signs.Sum(s => s.Points));
            submission.SuspicionReasons = string.Join("; ", [.. Reasons(submission), .. signs.Select(s => s.Reason).Except(Reasons(submission))]);
        }
        if (submission.Review is null && !submission.IsTest && Suspicion.Verdict(signs) is { } verdict)
            (submission.Review, submission.ReviewedAt) = (verdict, at);
        if (submission.Review is ReviewState.Held or ReviewState.Rejected)
            submission.HeldVisitJson = Write(visit, addressKey, at);
    }

    public static string Write(Visit visit, string? addressKey, DateTimeOffset at) =>
        JsonSerializer.Serialize(new HeldVisit(visit.Origin, visit.UserAgent, visit.GlobalPrivacyControl, visit.Method, addressKey, at), DefinitionJson.Options);

    public static HeldVisit Read(Submission submission) => Read(submission.HeldVisitJson!);

    public static HeldVisit Read(string json) => JsonSerializer.Deserialize<HeldVisit>(json, DefinitionJson.Options)!;

    public static IReadOnlyList<string> Reasons(Submission submission) => submission.SuspicionReasons?.Split("; ") ?? [];

    public Visit AsVisit() => new(null, CheckForRobots: false, Pressure.Usual, Origin, UserAgent, null, GlobalPrivacyControl, "") { Method = Method };
}
