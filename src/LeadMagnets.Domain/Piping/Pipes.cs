using System.Collections.Frozen;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Piping;

/// <summary>What the texts of a checked definition pipe; known once per version, so that a magnet without pipes pays nothing.</summary>
public sealed class Pipes
{
    private Pipes(IReadOnlyDictionary<string, Question> questions, IReadOnlyList<string> live, bool isNone = false) =>
        (Questions, Live, IsNone) = (questions, live, isNone);

    public bool IsNone { get; }

    /// <summary>The questions by name in lower case, as pipes know them.</summary>
    public IReadOnlyDictionary<string, Question> Questions { get; }

    /// <summary>The variables that texts show before the end, in lower case.</summary>
    public IReadOnlyList<string> Live { get; }

    public static Pipes In(Definition definition, IReadOnlyList<SheetFormula> formulas)
    {
        var places = Places(definition);
        if (places.Count == 0) return new(FrozenDictionary<string, Question>.Empty, [], isNone: true);
        var variables = formulas.Select(formula => NameRules.Key(formula.Name)).ToHashSet();
        var live = places.Where(place => place.Sees is TextSight.Answers or TextSight.OwnAnswer)
            .SelectMany(place => PipedText.Parse(place.Text).Parts.OfType<Pipe>())
            .Select(pipe => NameRules.Key(pipe.Name)).Where(variables.Contains).Distinct();
        return new(definition.Questions.ToFrozenDictionary(question => NameRules.Key(question.Id)), [.. live]);
    }

    /// <summary>The texts of a definition that hold pipes, or braces that were to be none.</summary>
    public static IReadOnlyList<TextPlace> Places(Definition definition)
    {
        var found = new List<TextPlace>();
        TextMap.Of(definition, place =>
        {
            if (PipedText.IsIn(place.Text)) found.Add(place);
            return place.Text;
        });
        return found;
    }
}
