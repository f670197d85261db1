using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>The best single changes with advice, and what each alone comes to.</summary>
internal static class Improvements
{
    public static GapsView? View(ImprovementsBlock block, ReportSource source)
    {
        if (source.Definition is not AssessmentDefinition assessment || source.Result.Score is null) return null;
        var items = Ordered(block.Order, source.Result.Improvements, assessment, source).Take(block.Take).Select(item => Item(item, assessment, source)).ToList();
        return items.Count == 0 ? null : new GapsView(block.Intro, items);
    }

    private static IEnumerable<Improvement> Ordered(ImprovementOrder order, IReadOnlyList<Improvement> improvements, AssessmentDefinition assessment, ReportSource source)
    {
        var questions = assessment.Questions.OfType<ScoredQuestion>().ToDictionary(question => question.Id);
        var critical = assessment.GradeCaps.SelectMany(cap => cap.Questions).ToHashSet();
        return order switch
        {
            ImprovementOrder.Gain => improvements,
            ImprovementOrder.Critical => improvements.OrderByDescending(item => critical.Contains(item.Question)).ThenByDescending(item => questions[item.Question].Weight),
            ImprovementOrder.Weakest => improvements.GroupBy(item => questions[item.Question].Category!)
                .SelectMany(group => group.Select((item, turn) => (Item: item, Turn: turn, Category: group.Key)))
                .OrderBy(entry => entry.Turn).ThenBy(entry => source.Result.Categories.FirstOrDefault(category => category.Id == entry.Category)?.Score)
                .Select(entry => entry.Item),
            _ => throw new UnreachableException(order.ToString()),
        };
    }

    private static GapView Item(Improvement item, AssessmentDefinition assessment, ReportSource source)
    {
        var question = assessment.Questions.First(q => q.Id == item.Question);
        var answer = source.Answers.GetValueOrDefault(item.Question);
        var advice = Advices.For(question, answer);
        return new GapView(advice?.Title ?? question.Title, advice?.Body, (item.Gain < 0 ? "" : "+") + source.Text(item.Gain, "decimal:1"), Lift(item, assessment, source),
            answer is null ? null : Fill(source.Texts.YouAnswered, answer.Text));
    }

    private static string Lift(Improvement item, AssessmentDefinition assessment, ReportSource source) =>
        item.Grade is { } grade && source.Result.Grade is { } now && grade != now.Id
            ? Fill(source.Texts.LiftsGrade, now.Title, Grades.Title(grade, assessment))
            : Fill(source.Texts.LiftsScore, source.Texts.Whole(source.Result.Score!.Value), source.Texts.Whole(item.Score));
}
