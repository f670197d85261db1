using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Answers;

/// <summary>What a question starts with: the value of its formula where that could be an answer, else its default.</summary>
public static class StartAnswer
{
    public static Answer? Of(CompiledDefinition compiled, Question question, Scope scope) => question is StartingQuestion { DefaultFormula: { } formula }
        ? From(question, compiled.Evaluate(formula, scope), scope.Today)
        : Given(question);

    /// <summary>The default that its author wrote; null: none.</summary>
    internal static Answer? Given(Question question) => question switch
    {
        OneOfQuestion { Default: { } option } => new ChoiceAnswer(option),
        MeasuredQuestion { Default: { } number } => new NumberAnswer(number),
        CountryQuestion { Default: { } code } => new TextAnswer(code),
        YesNoQuestion { Default: { } yes } => new YesNoAnswer(yes),
        _ => null,
    };

    private static Answer? From(Question question, Value value, Value today) => question switch
    {
        MultipleQuestion multiple => Several(multiple, value),
        ChoiceQuestion choice => Option(choice, value) is { } id ? new ChoiceAnswer(id) : null,
        ScaleQuestion when value.IsNumber && value.Number != Math.Floor(value.Number) => null,
        MeasuredQuestion measured => value.IsNumber && value.Number >= measured.Least && value.Number <= measured.Most ? new NumberAnswer(value.Number) : null,
        DateQuestion date => value.IsNumber && DateSerial.IsDate(value.Number) ? Day(date, DateSerial.DateOf((int)value.Number), today) : null,
        CountryQuestion => value.IsText && Countries.Contains(value.Text) ? new TextAnswer(value.Text) : null,
        YesNoQuestion => value.IsLogical ? new YesNoAnswer(value.Logical) : null,
        _ => null,
    };

    private static DateAnswer? Day(DateQuestion question, DateOnly day, Value today)
    {
        DateOnly? now = today.IsNumber ? DateSerial.DateOf((int)today.Number) : null;
        return day < DayText.Bound(question.Min, now) || day > DayText.Bound(question.Max, now) ? null : new(day);
    }

    private static ChoicesAnswer? Several(MultipleQuestion question, Value value)
    {
        var named = (value.IsTable ? value.Table.Cells.ToArray() : [value]).Select(cell => Option(question, cell)).ToList();
        if (named.Contains(null) || named.Count > 1 && question.Options.Any(option => option.Exclusive && named.Contains(option.Id)) || named.Count < question.Min || named.Count > question.Max) return null;
        return new([.. question.Options.Select(option => option.Id).Where(named.Contains)]);
    }

    /// <summary>The option whose value it is, else the one whose id: <c>2</c> and <c>"2"</c> name the same.</summary>
    private static string? Option(ChoiceQuestion question, Value value) => value switch
    {
        { IsNumber: true } => (question.Options.FirstOrDefault(option => option.Value == value.Number) ?? Named(question, value.ToString()))?.Id,
        { IsText: true } => Named(question, value.Text)?.Id,
        _ => null,
    };

    private static Option? Named(ChoiceQuestion question, string id) => question.Options.FirstOrDefault(option => option.Id == id);
}
