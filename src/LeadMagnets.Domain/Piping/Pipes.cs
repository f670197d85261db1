using System.Collections.Frozen;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Piping;

/// <summary>What the texts of a checked definition pipe; known once per version, so that a magnet without pipes pays nothing.</summary>
public sealed class Pipes
{
    private Pipes(IReadOnlyDictionary<string, Question> questions, IReadOnlyList<Variable> live, bool isNone = false) =>
        (Questions, Live, IsNone) = (questions, live, isNone);

    public bool IsNone { get; }

    /// <summary>The questions by name in lower case, as pipes know them.</summary>
    public IReadOnlyDictionary<string, Question> Questions { get; }

    /// <summary>Variables that texts show before the end, and those that they rest on, in the order of computing.</summary>
    public IReadOnlyList<Variable> Live { get; }

    /// <param name="definition">The definition.</param>
    /// <param name="inOrder">Its variables in the order of computing.</param>
    /// <param name="tree">The tree of a formula.</param>
    public static Pipes In(Definition definition, IReadOnlyList<Variable> inOrder, Func<string, Node> tree)
    {
        var places = Places(definition);
        if (places.Count == 0) return new(FrozenDictionary<string, Question>.Empty, [], isNone: true);
        var trees = inOrder.ToDictionary(variable => NameRules.Key(variable.Id), variable => tree(variable.Formula));
        var needed = places.Where(place => place.Sees is TextSight.Answers or TextSight.OwnAnswer)
            .SelectMany(place => PipedText.Parse(place.Text).Parts.OfType<Pipe>())
            .Select(pipe => NameRules.Key(pipe.Name)).Where(trees.ContainsKey)
            .SelectMany(name => NamesBehind.Of(name, trees)).ToHashSet();
        return new(definition.Questions.ToFrozenDictionary(question => NameRules.Key(question.Id)), [.. inOrder.Where(variable => needed.Contains(NameRules.Key(variable.Id)))]);
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
