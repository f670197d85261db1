using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Tests;

/// <summary>Small sound definitions; a test changes only what it is about.</summary>
internal static class Samples
{
    public static LeadForm Form { get; } = new()
    {
        Title = "Your address",
        Fields =
        [
            new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true },
            new() { Id = "name", Kind = LeadFieldKind.Text, Label = "Name" },
            new() { Id = "phone", Kind = LeadFieldKind.Phone, Label = "Phone" },
            new() { Id = "country", Kind = LeadFieldKind.Country, Label = "Country" },
            new() { Id = "employees", Kind = LeadFieldKind.Single, Label = "Size", Options = [.. Options("1-9", "10-49", "50-249", "250-999", "1000+")] },
            new() { Id = "role", Kind = LeadFieldKind.Single, Label = "Role", Options = [.. Options("exec", "head", "manager", "other")] },
            new() { Id = "timeline", Kind = LeadFieldKind.Single, Label = "When", Options = [.. Options("now", "lt3m", "3to12m", "none")] },
            new() { Id = "contact_me", Kind = LeadFieldKind.Boolean, Label = "Call me" },
            new() { Id = "consent", Kind = LeadFieldKind.Consent, Label = "Send it", Required = true },
        ],
    };

    public static CalculatorDefinition Calculator(params Question[] questions) => new()
    {
        Title = "Sum", Locale = "en-GB", Steps = [Step("one", questions)], LeadForm = Form, LeadModel = new(),
        Result = [new ButtonsBlock { Buttons = [new(ButtonAction.Retake, "Again")] }], Report = [new CoverBlock()],
    };

    public static AssessmentDefinition Assessment(params Question[] questions) => new()
    {
        Title = "Test", Locale = "en-GB", Steps = [Step("one", questions)], LeadForm = Form, LeadModel = new(),
        Categories = [.. questions.OfType<ScoredQuestion>().Select(question => question.Category).OfType<string>().Distinct().Select(id => new Category { Id = id, Title = id })],
        Bands = [new() { Id = "low", From = 0, To = 49, Title = "Low" }, new() { Id = "high", From = 50, To = 100, Title = "High" }],
        Result = [new ScoreBlock()], Report = [new ScoreBlock()],
    };

    public static QuizDefinition Quiz(params Question[] questions) => new()
    {
        Title = "Which?", Locale = "en-GB", Steps = [Step("one", questions)], LeadForm = Form, LeadModel = new(),
        Outcomes = [new() { Id = "X", Title = "Ex" }, new() { Id = "Y", Title = "Why" }], TieOrder = ["Y", "X"],
        Result = [new OutcomeBlock()], Report = [new OutcomeBlock()],
    };

    public static Step Step(string id, params Question[] questions) => new() { Id = id, Questions = questions };

    /// <summary>A question with the options 0, 1, 2 … that earn as many points.</summary>
    public static SingleQuestion Scored(string id, string category, int most, double weight = 1) =>
        new() { Id = id, Title = id, Category = category, Weight = weight, Options = [.. Enumerable.Range(0, most + 1).Select(n => new Option { Id = $"{n}", Label = $"{n}", Points = n })] };

    public static SingleQuestion Voting(string id, params (string Option, string Outcome, double Points)[] votes) =>
        new() { Id = id, Title = id, Options = [.. votes.Select(vote => new Option { Id = vote.Option, Label = vote.Option, Outcomes = new Dictionary<string, double> { [vote.Outcome] = vote.Points } })] };

    public static SingleQuestion Choice(string id, params string[] options) =>
        new() { Id = id, Title = id, Options = [.. options.Select(option => new Option { Id = option, Label = option })] };

    public static SliderQuestion Slider(string id, double @default = 0, double min = 0, double max = 10) => new() { Id = id, Title = id, Min = min, Max = max, Default = @default };

    public static Variable Variable(string id, string formula) => new() { Id = id, Formula = formula };

    public static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    public static (AnswerSet Answers, IReadOnlyList<Problem> Problems) Read(Definition definition, string json) =>
        AnswerReader.Read(CompiledDefinition.Compile(definition), Json(json));

    public static Outcome Outcome(Definition definition, string answers, LeadAnswers? lead = null)
    {
        var compiled = CompiledDefinition.Compile(definition);
        return Domain.Outcome.Of(compiled, AnswerReader.Read(compiled, Json(answers)).Answers, lead);
    }

    public static LeadAnswers Lead(string email, params (string Field, Scalar Value)[] fields) =>
        new(email, fields.Append(("email", Scalar.Of(email))).ToDictionary(field => field.Item1, field => field.Item2), new(Report: true));

    private static IEnumerable<LeadOption> Options(params string[] ids) => ids.Select(id => new LeadOption(id, id));
}
