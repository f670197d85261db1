using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Scoring;
using Result = LeadMagnets.Domain.Scoring.Result;

namespace LeadMagnets.Domain.Tests.Receipts;

/// <summary>A worked submission with its receipt, as the database gives both back.</summary>
internal sealed record Worked(CompiledDefinition Compiled, Outcome Outcome, Receipt Receipt, Result Result)
{
    public Working Working(LeadWorth? lead = null) => Domain.Receipts.Working.Of(Compiled, Receipt, Result, lead);

    public WorkingStep Step(string name) => Working().Steps.Single(step => step.Name == name && step.Kind is not WorkingKind.Input);

    public static Worked Submission(string template, int number) => Of(Domain.Templates.Templates.Find(template)!.Definition,
        Vectors.Document("templates.json").GetProperty(template)[number].GetProperty("answers"));

    public static Worked Of(Definition definition, JsonElement given)
    {
        var compiled = CompiledDefinition.Compile(definition);
        var (answers, _) = AnswerReader.Read(compiled, given);
        var outcome = Outcome.Of(compiled, answers, lead: null);
        return new(compiled, outcome, Again(Domain.Receipts.Receipt.Of(compiled, 3, AnswerReader.Sent(given.EnumerateObject().Select(answer => KeyValuePair.Create(answer.Name, answer.Value))), outcome)), Again(outcome.Result));
    }

    /// <summary>The story with a lead whose parts are given.</summary>
    public static LeadWorth Lead(params ScorePart[] why) => new(35, 25, "A2", why);

    private static T Again<T>(T stored) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(stored, DefinitionJson.Options), DefinitionJson.Options)!;
}
