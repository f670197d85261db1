using System.Runtime.CompilerServices;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Scoring;

/// <summary>The questions whose answers decide which others are shown: those that a formula of the steps reads, itself or through variables.</summary>
internal static class SteeringQuestions
{
    private static readonly ConditionalWeakTable<CompiledDefinition, IReadOnlySet<string>> Known = [];

    public static IReadOnlySet<string> Of(CompiledDefinition compiled) => Known.GetValue(compiled, Find);

    private static HashSet<string> Find(CompiledDefinition compiled)
    {
        var formulas = compiled.Formulas.ToDictionary(formula => NameRules.Key(formula.Name));
        var read = FormulaPlaces.Of(compiled.Definition).Where(place => place.Path.StartsWith("steps[", StringComparison.Ordinal))
            .SelectMany(place => Trees.Names(compiled.Tree(place.Text)))
            .SelectMany(name => NamesBehind.Of(NameRules.Key(name), formulas)).ToHashSet();
        return [.. compiled.Questions.Where(question => AnswerNames.IsRead(question, read.Contains)).Select(question => question.Id)];
    }
}
