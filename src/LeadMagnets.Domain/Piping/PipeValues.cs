using System.Diagnostics;
using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Piping;

/// <summary>
/// The values of one run as words: a choice by its label, several joined as the language joins them, a number in the format of its
/// question or variable, the winner by its title. What a visitor typed stays text and is cut to <see cref="PipedValue.Longest"/> characters.
/// </summary>
public sealed class PipeValues
{
    private readonly CompiledDefinition compiled;
    private readonly AnswerSet answers;
    private readonly IScope scope;
    private readonly LeadAnswers? lead;
    private readonly NumberPattern pattern;
    private readonly IReadOnlyDictionary<string, string> words;
    private readonly Dictionary<(string Name, string? Format), string?> known = [];

    private PipeValues(CompiledDefinition compiled, AnswerSet answers, IScope scope, LeadAnswers? lead)
    {
        (this.compiled, this.answers, this.scope, this.lead) = (compiled, answers, scope, lead);
        pattern = NumberPatterns.For(compiled.Definition.Locale, compiled.Definition.Currency);
        words = PublicTexts.Of(compiled.Definition);
    }

    /// <summary>While the visitor answers: answers so far, and the variables that texts show then.</summary>
    public static PipeValues During(CompiledDefinition compiled, Walk walk)
    {
        var scope = compiled.EmptyScope();
        foreach (var (id, answer) in walk.Answers.All) AnswerValue.Put(compiled.Question(id)!, answer, scope);
        if (compiled.Pipes.Live.Count > 0) compiled.Compute(scope);
        return new(compiled, walk.Answers, scope, null);
    }

    /// <summary>In result and report: everything that the outcome's scope knows, and the lead where there is one.</summary>
    public static PipeValues AtTheEnd(CompiledDefinition compiled, Outcome outcome, LeadAnswers? lead) => new(compiled, outcome.Walk.Answers, outcome.Scope, lead);

    /// <summary>The definition as somebody read it who gave these answers, for those who look at them later.</summary>
    public static Definition AsRead(Definition definition, string answersJson, DateTimeOffset at)
    {
        if (Pipes.Places(definition).Count == 0) return definition;
        var compiled = CompiledDefinition.Compile(definition);
        using var given = JsonDocument.Parse(answersJson);
        return During(compiled, Walk.Through(compiled, AnswerReader.Read(compiled, given.RootElement, at).Answers)).Fill(definition);
    }

    /// <summary>The text with its pipes filled; a name that nobody knows stays as it was written.</summary>
    public string Fill(string text) => PipedText.IsIn(text) ? string.Concat(PipedText.Parse(text).Parts.Select(Fill)) : text;

    /// <summary>The definition with all texts filled, as the visitor may see it.</summary>
    public Definition Fill(Definition definition) => TextMap.Of(definition, place => place.Sees is TextSight.Name ? place.Text : Fill(place.Text));

    private string Fill(TextPart part) => part switch
    {
        PlainPart plain => plain.Text,
        Pipe pipe => Value(pipe) ?? pipe.Fallback ?? (PipeNames.Exists(compiled.Definition, pipe.Name) ? "" : pipe.Source),
        _ => throw new UnreachableException(part.GetType().Name),
    };

    /// <summary>Found once per name: labels may hold pipes themselves.</summary>
    private string? Value(Pipe pipe)
    {
        var key = (NameRules.Key(pipe.Name), pipe.Format);
        if (!known.TryGetValue(key, out var value)) known[key] = value = PipedValue.Of(Find(key.Item1, pipe.Format));
        return value;
    }

    private string? Find(string name, string? format)
    {
        if (compiled.Pipes.Questions.GetValueOrDefault(name) is { } question) return Text(question, answers[question.Id], format);
        if (compiled.Definition.LeadForm.Fields.FirstOrDefault(field => NameRules.Key(field.Id) == name) is { } field) return Text(field);
        if (scope.Find(name) is not { } value) return null;
        if (name == "winner" && compiled.Definition is QuizDefinition quiz) return quiz.Outcomes.FirstOrDefault(outcome => outcome.Id == value.ToString())?.Title;
        return Text(value, format ?? compiled.Definition.Outputs.FirstOrDefault(variable => NameRules.Key(variable.Id) == name)?.Format);
    }

    private string? Text(Question question, Answer? answer, string? format) => (question, answer) switch
    {
        (_, null) => null,
        (_, ChoiceAnswer or ChoicesAnswer or RankingAnswer) => Labels(question, answer),
        (MatrixQuestion matrix, RowsAnswer rows) => Rows(matrix, rows),
        (NumberQuestion { Units.Count: > 0 } measured, NumberAnswer number) => InUnit(measured, number, format),
        (_, NumberAnswer number) => NumberText.Format(number.Number, format ?? (question as NumericQuestion)?.Format ?? "general", pattern),
        (MeasuredQuestion measured, NotApplicableAnswer) => Fill(measured.NotApplicable ?? ""),
        (_, DateAnswer date) => NumberText.Format(DateSerial.Of(date.Day), format ?? "date", pattern),
        (CountryQuestion, TextAnswer code) => CountryNames.In(compiled.Definition.Locale, code.Text),
        (_, TextAnswer text) => text.Text,
        (YesNoQuestion yesNo, YesNoAnswer given) => Word(yesNo, given.Yes),
        (_, YesNoAnswer given) => YesOrNo(given.Yes),
        _ => throw new UnreachableException(answer.GetType().Name),
    };

    /// <summary>What the visitor wrote stands for the label of its option; labels may hold pipes themselves.</summary>
    private string Labels(Question question, Answer answer)
    {
        IEnumerable<string> labels = (question, answer) switch
        {
            (ChoiceQuestion choice, ChoiceAnswer one) => choice.Options.Where(option => option.Id == one.Option).Select(option => one.Text ?? Fill(option.Label)),
            (ChoiceQuestion choice, ChoicesAnswer several) => choice.Options.Where(option => several.Options.Contains(option.Id)).Select(option => several.Texts?.GetValueOrDefault(option.Id) ?? Fill(option.Label)),
            _ => AnswerWords.Chosen(question, answer).Select(Fill),
        };
        return ListPattern.For(compiled.Definition.Locale).Join([.. labels]);
    }

    private string? Rows(MatrixQuestion question, RowsAnswer answer) => answer.Rows.Count == 0 ? null : Fill(AnswerWords.Rows(question, answer));

    private string InUnit(NumberQuestion question, NumberAnswer answer, string? format) => Units.After(
        NumberText.Format(answer.Entered?.Value ?? answer.Number, format ?? question.Format ?? "general", pattern),
        question.Units.First(unit => unit.Id == (answer.Entered?.Unit ?? question.Units[0].Id)).Label);

    private string Word(YesNoQuestion question, bool yes) => (yes ? question.YesLabel : question.NoLabel) is { } label ? Fill(label) : YesOrNo(yes);

    private string? Text(LeadField field) => lead?.Fields.GetValueOrDefault(field.Id) switch
    {
        { Logical: { } yes } => YesOrNo(yes),
        { Text: { } text } => field.Kind switch
        {
            LeadFieldKind.Single => field.Options.FirstOrDefault(option => option.Id == text)?.Label ?? text,
            LeadFieldKind.Country => CountryNames.In(compiled.Definition.Locale, text),
            _ => text,
        },
        _ => null,
    };

    private string? Text(Value value, string? format) => value.Kind switch
    {
        ValueKind.Number => NumberText.Format(value.Number, format ?? "general", pattern),
        ValueKind.Text => value.Text,
        ValueKind.Logical => YesOrNo(value.Logical),
        _ => null,
    };

    private string YesOrNo(bool yes) => words[yes ? "yes" : "no"];
}
