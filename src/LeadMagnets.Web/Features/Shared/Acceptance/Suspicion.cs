using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Signs that a program sent the submission (trust.md 3). They add up and are shown to people; none of them refuses anybody.</summary>
public static class Suspicion
{
    private static readonly TimeSpan Hasty = TimeSpan.FromSeconds(2);

    public static IReadOnlyList<(string Reason, int Points)> Of(SubmissionRequest request, Visit visit, Definition definition, DateTimeOffset now)
    {
        if (!visit.CheckForRobots) return [];
        var signs = new List<(string, int)>();
        if (!string.IsNullOrEmpty(request.Trap)) signs.Add(("A field that nobody sees was filled in", 60));
        if (visit.Session is null) signs.Add(("No session from the player", 30));
        else if (now - visit.Session.StartedAt < Hasty && definition.Questions.Count() >= 3) signs.Add(("Finished in less than two seconds", 40));
        if (visit.Pressure == Pressure.Suspicious) signs.Add(("Many submissions from the same network within a minute", 20));
        return signs;
    }
}
