using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Web.Features.Embed;

/// <summary>What is wrong with an answer, in the visitor's language.</summary>
public sealed class HostedMessages(HostedModel page)
{
    private const string Answers = "answers.";

    public string Of(Problem problem)
    {
        var question = problem.Path.StartsWith(Answers, StringComparison.Ordinal)
            ? page.Way.Definition.Questions.FirstOrDefault(question => question.Id == problem.Path[Answers.Length..]) : null;
        return question is null ? OfLead(problem) : About(question, problem);
    }

    private string OfLead(Problem problem) => problem.Code switch
    {
        "required" => Say(problem.Path == "consents.report" ? "errorConsent" : "errorRequired"),
        "email" => Say("errorEmail"),
        "phone" => Say("errorPhone"),
        "country" => Say("errorCountry"),
        "unknown-option" => Say("errorChoice"),
        _ => problem.Message,
    };

    private string About(Question question, Problem problem) => (problem.Code, question) switch
    {
        ("required", ConsentQuestion) => Say("errorConsent"),
        ("required", _) => Say("errorRequired"),
        ("rows", _) => Say("errorRows"),
        ("wrong-type" or "not-whole", MeasuredQuestion) => Say("errorNumber"),
        ("out-of-range", MeasuredQuestion measured) => Range(measured),
        ("wrong-type" or "phone", PhoneQuestion) => Say("errorPhone"),
        ("wrong-type" or "duplicate", RankingQuestion) => Say("errorPlaces"),
        ("too-few" or "too-many", RankingQuestion ranking) => Say("errorRanking", Math.Min(ranking.Top ?? int.MaxValue, ranking.Options.Count)),
        ("exclusive", MultipleQuestion multiple) => Say("errorAlone", multiple.Options.First(option => option.Exclusive && Holds(question, option.Id)).Label),
        ("too-few", MultipleQuestion multiple) => Say("errorAtLeast", multiple.Min ?? 1),
        ("too-many", MultipleQuestion multiple) => Say("errorAtMost", multiple.Max ?? 1),
        ("too-long", TextQuestion text) => Say("errorLong", text.MaxLength),
        ("too-long", ChoiceQuestion) => Say("errorLong", 200),
        ("email", _) => Say("errorEmail"),
        ("country", _) => Say("errorCountry"),
        ("date" or "wrong-type", DateQuestion) => Say("errorDate"),
        ("too-early", DateQuestion date) => Say("errorDateMin", Day(date.Min!)),
        ("too-late", DateQuestion date) => Say("errorDateMax", Day(date.Max!)),
        ("unknown-option" or "wrong-type", _) => Say("errorChoice"),
        _ => problem.Message,
    };

    /// <summary>Which end it was: the answer is known, and lies beyond one of them.</summary>
    private string Range(MeasuredQuestion question)
    {
        var (least, most) = question switch { NumericQuestion numeric => (numeric.HardMin, numeric.HardMax), RatingQuestion rating => (1, rating.Max), _ => (0, 10) };
        var below = new HostedQuestion(page, question, first: false, error: null).Value is { ValueKind: JsonValueKind.Number } value && value.GetDouble() < least;
        return Say(below ? "errorMin" : "errorMax", EnteredNumber.Text(below ? least : most, (question as NumericQuestion)?.Format, HostedFields.Numbers(page.Definition)));
    }

    private bool Holds(Question question, string option) => new HostedQuestion(page, question, first: false, error: null).Is(option);

    private string Day(string bound) => HostedDays.Text(HostedDays.Of(bound, page.Definition, page.State.Now), page.Definition);

    private string Say(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, page.Texts[key], values);
}
