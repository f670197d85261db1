using System.Text.RegularExpressions;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <param name="Reason">For people to read.</param>
/// <param name="Points">How much it weighs.</param>
public readonly record struct Sign(string Reason, int Points);

/// <summary>
/// Signs that a program sent the submission (trust.md 3). They add up: from <see cref="Hold"/> on a person looks at it before anybody is told,
/// from <see cref="Drop"/> on nobody needs to. No sign refuses anybody, and whoever sent it cannot tell.
/// </summary>
public static partial class Suspicion
{
    public const int Hold = 50;
    public const int Drop = 100;

    private static readonly TimeSpan Hasty = TimeSpan.FromSeconds(2);

    public static Sign ProofWasSpent { get; } = new("Its proof of work was used before", 60);

    public static ReviewState? Verdict(IEnumerable<Sign> signs) => signs.Sum(s => s.Points) switch
    {
        >= Drop => ReviewState.Rejected,
        >= Hold => ReviewState.Held,
        _ => null,
    };

    /// <param name="trap">What stood in the field that nobody sees.</param>
    public static IReadOnlyList<Sign> Of(string? trap, LeadAnswers? lead, Visit visit, Definition definition, bool isRepeated, DateTimeOffset now)
    {
        if (!visit.CheckForRobots) return [];
        return
        [
            .. Trap(trap),
            .. Session(visit),
            .. visit.Session is { } session && now - session.StartedAt < Hasty && definition.Questions.Count() >= 3 ? [new("Finished in less than two seconds", 40)] : Nothing,
            .. visit.IsOwnMachine ? [] : Worked(visit.Proof),
            .. isRepeated ? [new("The very same answers and person again and again", 30)] : Nothing,
            .. Rate(visit),
            .. Person(lead),
        ];
    }

    /// <summary>Of a lead that follows its submission: that one brought the proof.</summary>
    public static IReadOnlyList<Sign> OfLateLead(string? trap, LeadAnswers lead, Visit visit) =>
        visit.CheckForRobots ? [.. Trap(trap), .. Session(visit), .. Rate(visit), .. Person(lead)] : [];

    private static IEnumerable<Sign> Nothing => [];

    private static IEnumerable<Sign> Trap(string? trap) => string.IsNullOrEmpty(trap) ? [] : [new("A field that nobody sees was filled in", 60)];

    private static IEnumerable<Sign> Session(Visit visit) => visit.Session is null ? [new("No session from the player", 30)] : [];

    private static IEnumerable<Sign> Worked(ProofCheck? proof) => proof?.State switch
    {
        null => [new("No script ran in the browser", 20)],
        ProofState.Missing => [new("No proof of work from a browser", 50)],
        ProofState.Late => [new("Its proof of work had expired", 50)],
        ProofState.Wrong => [new("Its proof of work is wrong, or was made for something else", 60)],
        _ => [],
    };

    private static IEnumerable<Sign> Rate(Visit visit) =>
        visit.Pressure == Pressure.Suspicious ? [new("Many submissions from the same network within a minute", 20)] : [];

    private static IEnumerable<Sign> Person(LeadAnswers? lead)
    {
        if (lead is null) yield break;
        if (lead.Fields.Any(f => f.Key.Contains("name", StringComparison.OrdinalIgnoreCase) && f.Value.Text is { } text && Links().IsMatch(text)))
            yield return new("A link where a name belongs", 40);
        if (DisposableMail.Contains(lead.Email)) yield return new("A throw-away e-mail address", 20);
    }

    [GeneratedRegex(@"https?:|://|\bwww\.|<\s*a\b|\[url|\]\(", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Links();
}
