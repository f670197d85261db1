using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Answers;

/// <summary>
/// What is wrong with answers and lead, as their visitor reads it: in the language of the magnet and in the words of the player. Problems that no
/// visitor can mend stay in the words of whoever builds on us.
/// </summary>
public sealed class VisitorMessages
{
    private const string Answers = "answers.";
    private readonly Definition definition;
    private readonly IReadOnlyDictionary<string, JsonElement> given;
    private readonly DateTimeOffset now;
    private readonly IReadOnlyDictionary<string, string> words;

    /// <param name="definition">In the visitor's language, its texts filled with the answers so far.</param>
    /// <param name="given">The answers as they came.</param>
    /// <param name="now">What TODAY() goes by.</param>
    public VisitorMessages(Definition definition, IReadOnlyDictionary<string, JsonElement> given, DateTimeOffset now)
    {
        (this.definition, this.given, this.now) = (definition, given, now);
        words = PublicTexts.Of(definition);
    }

    /// <summary>The problems of a submission in words for its visitor.</summary>
    public static IReadOnlyList<Problem> Of(CompiledDefinition compiled, IReadOnlyDictionary<string, JsonElement> given, DateTimeOffset now, IReadOnlyList<Problem> problems)
    {
        var definition = compiled.Pipes.IsNone ? compiled.Definition
            : PipeValues.During(compiled, Walk.Through(compiled, AnswerReader.Read(compiled, given, now).Answers)).Fill(compiled.Definition);
        var messages = new VisitorMessages(definition, given, now);
        return [.. problems.Select(problem => problem with { Message = messages.Of(problem) })];
    }

    public string Of(Problem problem)
    {
        var question = problem.Path.StartsWith(Answers, StringComparison.Ordinal) ? definition.Questions.FirstOrDefault(question => question.Id == problem.Path[Answers.Length..]) : null;
        return question is null ? OfLead(problem) : About(question, problem);
    }

    private string OfLead(Problem problem) => problem.Code switch
    {
        "required" => Say(problem.Path == "consents.report" ? "errorConsent" : "errorRequired"),
        "email" => Say("errorEmail"),
        "phone" => Say("errorPhone"),
        "country" => Say("errorCountry"),
        "unknown-option" => Say("errorChoice"),
        "too-long" => Say("errorLong", Count(LeadReader.LongestText)),
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
        ("too-few" or "too-many", RankingQuestion ranking) => Say("errorRanking", Count(Math.Min(ranking.Top ?? int.MaxValue, ranking.Options.Count))),
        ("exclusive", MultipleQuestion multiple) => Say("errorAlone", multiple.Options.First(option => option.Exclusive && IsChosen(question, option.Id)).Label),
        ("too-few", MultipleQuestion multiple) => Say("errorAtLeast", Count(multiple.Min ?? 1)),
        ("too-many", MultipleQuestion multiple) => Say("errorAtMost", Count(multiple.Max ?? 1)),
        ("too-long", TextQuestion text) => Say("errorLong", Count(text.MaxLength)),
        ("too-long", ChoiceQuestion) => Say("errorLong", Count(200)),
        ("email", _) => Say("errorEmail"),
        ("country", _) => Say("errorCountry"),
        ("date" or "wrong-type", DateQuestion) => Say("errorDate"),
        ("too-early", DateQuestion date) => Say("errorDateMin", Day(date.Min)),
        ("too-late", DateQuestion date) => Say("errorDateMax", Day(date.Max)),
        ("unknown-option" or "wrong-type", _) => Say("errorChoice"),
        _ => problem.Message,
    };

    /// <summary>Which end it was: the answer is known, and lies beyond one of them.</summary>
    private string Range(MeasuredQuestion question)
    {
        var (least, most) = question switch { NumericQuestion numeric => (numeric.HardMin, numeric.HardMax), RatingQuestion rating => (1, rating.Max), _ => (0, 10) };
        var isBelow = Number(question) < least;
        return Say(isBelow ? "errorMin" : "errorMax", EnteredNumber.Text(isBelow ? least : most, (question as NumericQuestion)?.Format, Numbers));
    }

    /// <summary>The number that was given, whichever unit it is in.</summary>
    private double? Number(Question question)
    {
        if (!given.TryGetValue(question.Id, out var answer)) return null;
        var value = answer.ValueKind is JsonValueKind.Object && answer.TryGetProperty("value", out var entered) ? entered : answer;
        return value.ValueKind is JsonValueKind.Number ? value.GetDouble() : null;
    }

    private bool IsChosen(Question question, string option) => given.TryGetValue(question.Id, out var answer) && answer.ValueKind is JsonValueKind.Array
        && answer.EnumerateArray().Any(choice => JsonText.Of(choice.ValueKind is JsonValueKind.Object && choice.TryGetProperty("choice", out var id) ? id : choice) == option);

    private string Day(string? bound) => NumberText.Format(DateSerial.Of(DayText.Bound(bound, MarketDay.Of(definition, now))!.Value), "date", Numbers);

    private NumberPattern Numbers => NumberPatterns.For(definition.Locale, definition.Currency);

    /// <summary>How many, as people of the language write it: 10,000 or 10.000.</summary>
    private string Count(int many) => NumberText.Format(many, "integer", Numbers);

    private string Say(string key, params object[] values) => string.Format(CultureInfo.InvariantCulture, words[key], values);
}
