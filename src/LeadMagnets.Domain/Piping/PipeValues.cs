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
        words = PublicTexts.For(compiled.Definition.Locale);
    }

    /// <summary>While the visitor answers: answers so far, and the variables that texts show then.</summary>
    public static PipeValues During(CompiledDefinition compiled, Walk walk)
    {
        var scope = compiled.EmptyScope();
        foreach (var (id, answer) in walk.Answers.All) scope[id] = AnswerValue.Of(compiled.Question(id)!, answer);
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

    private string? Text(Question question, Answer? answer, string? format) => answer switch
    {
        null => null,
        ChoiceAnswer choice => Labels((ChoiceQuestion)question, [choice.Option]),
        ChoicesAnswer choices => Labels((ChoiceQuestion)question, choices.Options),
        NumberAnswer number => NumberText.Format(number.Number, format ?? ((NumericQuestion)question).Format ?? "general", pattern),
        TextAnswer text => text.Text,
        YesNoAnswer yesNo => Word((YesNoQuestion)question, yesNo.Yes),
        _ => throw new UnreachableException(answer.GetType().Name),
    };

    private string Labels(ChoiceQuestion question, IReadOnlyList<string> ids) => ListPattern.For(compiled.Definition.Locale)
        .Join([.. question.Options.Where(option => ids.Contains(option.Id)).Select(option => Fill(option.Label))]);

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
