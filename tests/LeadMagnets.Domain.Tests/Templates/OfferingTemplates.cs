using System.Text.RegularExpressions;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Templates;

/// <summary>What a visitor may read of a verdict is there, says something, and says it once.</summary>
public sealed partial class OfferingTemplates
{
    public static TheoryData<string> Templates => [.. Domain.Templates.Templates.All.Select(template => template.Id)];

    [Fact]
    public void Magnets_can_be_started_from()
    {
        Assert.Equal(["cyber-risk", "hr-compliance", "magnet-audit", "marketing-ready", "mortgage", "pm-style", "saas-roi", "solar"], Domain.Templates.Templates.All.Select(template => template.Id));
        Assert.Null(Domain.Templates.Templates.Find("no-such"));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Every_answer_that_loses_points_has_advice(string template)
    {
        var scored = Definition(template).Questions.OfType<ScoredQuestion>().Where(question => question.Category is not null);

        Assert.All(scored.SelectMany(question => Losing(question)), advice => Assert.NotNull(advice.Advice));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Advice_is_two_sentences_at_least_and_nowhere_repeated(string template)
    {
        var advice = AllAdvice(Definition(template)).ToList();

        Assert.All(advice, item => Assert.True(Sentences().Count(item.Body) >= 2, $"One sentence is no advice: {item.Body}"));
        Once(advice.Select(item => item.Title));
        Once(advice.SelectMany(item => item.Body.Split(". ")));
    }

    [Theory, MemberData(nameof(Templates))]
    public void Every_band_grade_outcome_and_category_says_what_it_means(string template)
    {
        IEnumerable<string?> verdicts = Definition(template) switch
        {
            AssessmentDefinition assessment => [.. assessment.Bands.Select(band => band.Summary), .. assessment.Grades.Select(grade => grade.Summary)],
            QuizDefinition quiz => quiz.Outcomes.Select(string? (outcome) => string.Join(" ", outcome.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<TextRun>().Select(run => run.Text))),
            _ => [],
        };
        var categories = (Definition(template) as AssessmentDefinition)?.Categories.Select(category => category.Summary) ?? [];

        Assert.All(verdicts.ToList(), verdict => Assert.True(Sentences().Count(verdict ?? "") >= 2, $"Too little: {verdict}"));
        Assert.All(categories, summary => Assert.False(string.IsNullOrWhiteSpace(summary)));
        Once(verdicts.Concat(categories).OfType<string>());
    }

    private static Definition Definition(string template) => Domain.Templates.Templates.Find(template)!.Definition;

    /// <summary>By answer that loses points what is said about it; of several choices the ones not taken lose.</summary>
    private static IEnumerable<(string Answer, Advice? Advice)> Losing(ScoredQuestion question) => question switch
    {
        MultipleQuestion multiple => multiple.Options.Where(option => option.Points > 0).Select(option => ($"{question.Id} without {option.Id}", option.Advice)),
        ChoiceQuestion choice => choice.Options.Where(option => !option.LeftOut && (option.Points ?? 0) < choice.Options.Max(best => best.Points)).Select(option => ($"{question.Id} {option.Id}", option.Advice)),
        _ => [(question.Id, question.Advice)],
    };

    private static IEnumerable<Advice> AllAdvice(Definition definition) =>
    [
        .. definition.Questions.Select(question => question.Advice).OfType<Advice>(),
        .. definition.Questions.OfType<ChoiceQuestion>().SelectMany(question => question.Options).Select(option => option.Advice).OfType<Advice>(),
    ];

    private static void Once(IEnumerable<string> texts)
    {
        var all = texts.Select(text => text.Trim().TrimEnd('.').ToUpperInvariant()).ToList();
        Assert.DoesNotContain(all, string.IsNullOrWhiteSpace);
        Assert.Equal(all.Distinct(), all);
    }

    [GeneratedRegex("""[.!?]["”]?(?=\s|$)""")]
    private static partial Regex Sentences();
}
