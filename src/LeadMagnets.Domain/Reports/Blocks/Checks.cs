using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>Questions as a list with answer and traffic light: nothing of what the best option earns is red, all of it green.</summary>
internal static class Checks
{
    public static ChecksView? View(ChecksBlock block, ReportSource source)
    {
        var rows = block.Questions
            .Select(id => source.Definition.Questions.FirstOrDefault(q => q.Id == id)).OfType<Question>()
            .Where(question => source.Answers.ContainsKey(question.Id))
            .Select(question => Row(question, source.Answers[question.Id])).ToList();
        return rows.Count == 0 ? null : new ChecksView(rows);
    }

    private static CheckView Row(Question question, Answered answer) => new(question.Title, answer.Text, Light(question, answer));

    private static Tone Light(Question question, Answered answer)
    {
        if (question is not ChoiceQuestion choice || answer.Options is not [{ LeftOut: false } chosen]) return Tone.Neutral;
        var worths = choice.Options.Where(o => !o.LeftOut).Select(Worth).ToList();
        var (least, most) = (worths.Min(), worths.Max());
        if (most <= least) return Tone.Neutral;
        return Worth(chosen) == most ? Tone.Good : Worth(chosen) == least ? Tone.Bad : Tone.Warning;
    }

    /// <summary>A calculator's options have values instead of points.</summary>
    private static double Worth(Option option) => option.Points ?? option.Value ?? 0;
}
