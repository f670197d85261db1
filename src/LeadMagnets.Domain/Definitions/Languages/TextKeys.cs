using System.Collections.Frozen;

namespace LeadMagnets.Domain.Definitions.Languages;

/// <summary>
/// The names by which translations know texts. They go by ids wherever things have ids, so that a question may move and keep its
/// translations: <c>steps[0].questions[2].options[1].label</c> is <c>questions[industry].options[retail].label</c>. Blocks of result and report go
/// by kind: <c>result[text].body[0]</c>, and <c>result[text-2]</c> for the second of a kind.
/// </summary>
public sealed class TextKeys
{
    private readonly FrozenDictionary<string, string> prefixes;

    public TextKeys(Definition definition)
    {
        var found = new Dictionary<string, string>();
        void List<T>(string at, string key, IEnumerable<T> items, Func<T, string> name)
        {
            foreach (var (i, item) in items.Index()) found[$"{at}[{i}]"] = $"{key}[{name(item)}]";
        }
        List("steps", "steps", definition.Steps, step => step.Id);
        foreach (var (s, step) in definition.Steps.Index())
        {
            List($"steps[{s}].questions", "questions", step.Questions, question => question.Id);
            foreach (var (q, question) in step.Questions.Index())
            {
                var (at, key) = ($"steps[{s}].questions[{q}]", $"questions[{question.Id}]");
                if (question is ChoiceQuestion choice) List($"{at}.options", $"{key}.options", choice.Options, option => option.Id);
                if (question is RankingQuestion ranking) List($"{at}.options", $"{key}.options", ranking.Options, option => option.Id);
                if (question is not MatrixQuestion matrix) continue;
                List($"{at}.options", $"{key}.options", matrix.Options, option => option.Id);
                List($"{at}.rows", $"{key}.rows", matrix.Rows, row => row.Id);
            }
        }
        List("variables", "variables", definition.Variables, variable => variable.Id);
        List("leadForm.fields", "leadForm.fields", definition.LeadForm.Fields, field => field.Id);
        foreach (var (f, field) in definition.LeadForm.Fields.Index()) List($"leadForm.fields[{f}].options", $"leadForm.fields[{field.Id}].options", field.Options, option => option.Id);
        Blocks("result", definition.Result, found);
        Blocks("report", definition.Report, found);
        if (definition is QuizDefinition quiz) List("outcomes", "outcomes", quiz.Outcomes, outcome => outcome.Id);
        if (definition is AssessmentDefinition assessment)
        {
            List("categories", "categories", assessment.Categories, category => category.Id);
            List("bands", "bands", assessment.Bands, band => band.Id);
            List("grades", "grades", assessment.Grades, grade => grade.Id);
        }
        prefixes = found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The key of a path of <see cref="TextMap"/>.</summary>
    public string Of(string path)
    {
        for (var bracket = path.LastIndexOf(']'); bracket > 0; bracket = path.LastIndexOf(']', bracket - 1))
            if (prefixes.TryGetValue(path[..(bracket + 1)], out var key)) return key + path[(bracket + 1)..];
        return path;
    }

    private static void Blocks(string list, IReadOnlyList<Block> blocks, Dictionary<string, string> found)
    {
        var seen = new Dictionary<string, int>();
        foreach (var (i, block) in blocks.Index())
        {
            var kind = Kinds[block.GetType()];
            seen[kind] = seen.GetValueOrDefault(kind) + 1;
            found[$"{list}[{i}]"] = seen[kind] == 1 ? $"{list}[{kind}]" : $"{list}[{kind}-{seen[kind]}]";
        }
    }

    private static readonly FrozenDictionary<Type, string> Kinds = DefinitionJson.Options.GetTypeInfo(typeof(Block)).PolymorphismOptions!.DerivedTypes
        .ToFrozenDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);
}
