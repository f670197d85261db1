using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>Comparisons with a text that the other side can never be: a band that is called otherwise, an option that does not exist.</summary>
internal static class Comparisons
{
    public static IEnumerable<Finding> Find(Study study)
    {
        var texts = Texts(study.Definition);
        foreach (var place in study.Formulas)
            foreach (var (name, text) in Trees.Walk(study.Compiled.Tree(place.Text)).SelectMany(Compared).Distinct())
                if (texts.TryGetValue(name, out var possible) && !possible.Contains(text, StringComparer.OrdinalIgnoreCase))
                    yield return Finding.Of(Severity.Warning, place.Path, "never-equal", $"“{Written(study.Definition, name)}” is never “{text}”.{Suggestions.For(text, [.. possible.Where(other => other.Length > 0)])}",
                        $"Compare it with one of: {string.Join(", ", possible.Where(other => other.Length > 0).Take(8))}.", $"{name} {text} {place.Text}");
    }

    /// <summary>A name with the capitals that its author gave it.</summary>
    private static string Written(Definition definition, string name) => definition.Questions.Select(question => question.Id)
        .Concat(definition.LeadForm.Fields.Select(field => field.Id)).FirstOrDefault(id => NameRules.Key(id) == name) ?? name;

    private static IEnumerable<(string Name, string Text)> Compared(Node node) => node switch
    {
        BinaryNode { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual, Left: NameNode name, Right: TextNode text } => [(name.Name, text.Text)],
        BinaryNode { Operator: BinaryOperator.Equal or BinaryOperator.NotEqual, Left: TextNode text, Right: NameNode name } => [(name.Name, text.Text)],
        CallNode { Function: "SWITCH", Arguments: [NameNode name, ..] and var all } => all.Index()
            .Where(item => item.Index % 2 == 1 && item.Index < all.Count - 1).Select(item => item.Item).OfType<TextNode>().Select(text => (name.Name, text.Text)),
        _ => [],
    };

    private static Dictionary<string, IReadOnlyList<string>> Texts(Definition definition)
    {
        var texts = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var question in definition.Questions)
            if (question is ChoiceQuestion choice)
                texts[NameRules.Key(question.Id)] = [.. choice.Options.Where(option => option.Value is null).Select(option => option.Id), ""];
        foreach (var field in definition.LeadForm.Fields)
            if (field.Kind is LeadFieldKind.Single) texts[NameRules.Key(field.Id)] = [.. field.Options.Select(option => option.Id), ""];
        if (definition is AssessmentDefinition assessment)
        {
            texts["band"] = [.. assessment.Bands.Select(band => band.Title), ""];
            texts["grade"] = [.. assessment.Grades.Select(grade => grade.Id), ""];
        }
        if (definition is QuizDefinition quiz) texts["winner"] = [.. quiz.Outcomes.Select(outcome => outcome.Id)];
        return texts;
    }
}
