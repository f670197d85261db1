using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Features.Shared.Published;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>A lead form that was filled in: what is known of the person, how good the lead is, where it should go.</summary>
public sealed record LeadArrival(
    PublishedVersion Version, LeadAnswers Answers, EmailKey Key, LeadScore Score, Domain.Routing.Route Decision, PageVisit Page, Visit Visit,
    string? AddressKey, DateTimeOffset At)
{
    public static LeadArrival Of(PreparedSubmission p, LeadAnswers answers) => new(
        p.Version, answers, EmailKey.Of(answers.Email), p.Outcome.Score!, p.Outcome.Route!, p.Page, p.Visit, p.AddressKey, p.At);

    /// <summary>When the person was there, which for a submission that was held is not when it counts.</summary>
    public DateTimeOffset CameAt { get; init; } = At;

    public LeadForm Form => Version.Definition.Definition.LeadForm;

    /// <summary>
    /// One lead per identity (domain.md D5). Behind an office's address stand different people: there, another name is another lead.
    /// </summary>
    public string Identity => IdentityOf(Key, Answers);

    public static string IdentityOf(EmailKey key, LeadAnswers answers) => key.IsRole && answers.Text("name") is { } name ? $"{key.Exact}|{name.ToLowerInvariant()}" : key.Identity;
}
