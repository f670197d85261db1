using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Answers;

/// <summary>Answers as people read them: options by their labels, numbers in their format with their unit, days and countries as the language writes them.</summary>
/// <param name="Locale">The language of days, countries and numbers.</param>
/// <param name="Pattern">How it writes numbers.</param>
/// <param name="Yes">Where a question has no word of its own.</param>
/// <param name="No">The same.</param>
public sealed record AnswerWords(string Locale, NumberPattern Pattern, string Yes, string No)
{
    private const string DayFormat = "date";

    /// <summary>Stands between the options of a list.</summary>
    public string Comma { get; init; } = ", ";

    public static AnswerWords For(Definition definition, string yes, string no) =>
        new(definition.Locale, NumberPatterns.For(definition.Locale, definition.Currency), yes, no);

    public string Of(Question question, Answer answer) => answer switch
    {
        ChoiceAnswer or ChoicesAnswer => string.Join(Comma, Chosen(question, answer)),
        NumberAnswer number => Number((MeasuredQuestion)question, number),
        NotApplicableAnswer => ((MeasuredQuestion)question).NotApplicable ?? "",
        TextAnswer text => question is CountryQuestion ? CountryNames.In(Locale, text.Text) : text.Text,
        DateAnswer date => Day(date.Day),
        RowsAnswer rows => Rows((MatrixQuestion)question, rows),
        RankingAnswer ranking => string.Join(Comma, Chosen(question, ranking).Select((label, i) => $"{i + 1}. {label}")),
        YesNoAnswer given => question is YesNoQuestion yesNo ? (given.Yes ? yesNo.YesLabel : yesNo.NoLabel) ?? YesOrNo(given.Yes) : YesOrNo(given.Yes),
        _ => throw new UnreachableException(answer.GetType().Name),
    };

    /// <summary>The labels of what was chosen, with what the visitor wrote; in the order of the question, in a ranking in that of the answer.</summary>
    public static IEnumerable<string> Chosen(Question question, Answer answer) => (question, answer) switch
    {
        (ChoiceQuestion choice, ChoiceAnswer one) => choice.Options.Where(option => option.Id == one.Option).Select(option => Written(option, one.Text)),
        (ChoiceQuestion choice, ChoicesAnswer several) => choice.Options.Where(option => several.Options.Contains(option.Id)).Select(option => Written(option, several.Texts?.GetValueOrDefault(option.Id))),
        (RankingQuestion ranking, RankingAnswer ranked) => ranked.Options.Select(id => ranking.Options.First(option => option.Id == id).Label),
        _ => [],
    };

    public string Day(DateOnly day) => NumberText.Format(Formulas.DateSerial.Of(day), DayFormat, Pattern);

    public static string Rows(MatrixQuestion question, RowsAnswer answer) => string.Join("; ",
        from row in question.Rows
        where answer.Rows.ContainsKey(row.Id)
        select $"{row.Label}: {question.Options.First(point => point.Id == answer.Rows[row.Id]).Label}");

    private string Number(MeasuredQuestion question, NumberAnswer answer) => question switch
    {
        RatingQuestion rating => $"{Entered(answer.Number, null)} / {Entered(rating.Max, null)}",
        NpsQuestion => $"{Entered(answer.Number, null)} / {Entered(10, null)}",
        NumberQuestion { Units: [var first, ..] units } number => Units.After(Entered(answer.Entered?.Value ?? answer.Number, number.Format),
            answer.Entered is { } entered ? units.FirstOrDefault(unit => unit.Id == entered.Unit)?.Label : first.Label),
        NumericQuestion numeric => Units.After(Entered(answer.Number, numeric.Format), numeric.Unit),
        _ => throw new UnreachableException(question.GetType().Name),
    };

    private string Entered(double number, string? format) => EnteredNumber.Text(number, format, Pattern);

    private string YesOrNo(bool yes) => yes ? Yes : No;

    private static string Written(Option option, string? text) => text is null ? option.Label : $"{option.Label}: {text}";
}
