namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>The parts of a definition with their paths.</summary>
internal static class Places
{
    public static IEnumerable<(string Path, Question Question)> Questions(Definition definition) =>
        definition.Steps.Index().SelectMany(step => step.Item.Questions.Index().Select(question => ($"steps[{step.Index}].questions[{question.Index}]", question.Item)));

    public static IEnumerable<(string Path, Block Block)> Blocks(Definition definition) =>
        [.. definition.Result.Index().Select(block => ($"result[{block.Index}]", block.Item)), .. definition.Report.Index().Select(block => ($"report[{block.Index}]", block.Item))];

    public static IEnumerable<(string Path, T Item)> Of<T>(string list, IEnumerable<T> items) => items.Index().Select(item => ($"{list}[{item.Index}]", item.Item));
}
