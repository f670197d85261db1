using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Proving;

/// <summary>Names whose values are piped into texts.</summary>
internal static class TextNames
{
    public static IEnumerable<string> In(Definition definition) =>
        Pipes.Places(definition).SelectMany(place => PipedText.Parse(place.Text).Parts.OfType<Pipe>()).Select(pipe => NameRules.Key(pipe.Name));
}
