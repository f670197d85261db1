using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Proving;
using LeadMagnets.Web.Features.Shared;
using LeadMagnets.Web.Features.Shared.Html;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>What a draft's paths and answers are called by the people who wrote it. Null: the draft cannot be read, so paths have to do.</summary>
public sealed class DraftWords(Definition? definition)
{
    private readonly PlaceWords? places = definition is null ? null : new(definition);
    private readonly Dictionary<string, string> formulas = definition is null ? [] : FormulaPlaces.Of(definition).ToDictionary(place => place.Path, place => place.Text);

    /// <summary>Where it is: “Formula of “Payback after””.</summary>
    public string Place(string path) => path.Length == 0 ? "The document" : places?.Of(path) ?? path;

    /// <summary>The path itself, where the words are others.</summary>
    public string? Path(string path) => path.Length == 0 || Place(path) == path ? null : path;

    /// <summary>The formula that stands there.</summary>
    public string? Formula(string path) => formulas.GetValueOrDefault(path);

    /// <summary>Answers by the titles of their questions, numbers with all their digits where the format leaves some out.</summary>
    public IReadOnlyList<AnswersInWords.Line> Answers(JsonObject? example)
    {
        if (definition is null || example is null) return [];
        var given = JsonSerializer.SerializeToElement(example);
        return [.. from question in definition.Questions
                   let text = AnswersInWords.One(question, given, definition)
                   where text.Length > 0
                   select new AnswersInWords.Line(question.Title, text + Exactly(question, given.GetProperty(question.Id), text))];
    }

    private string Exactly(Question question, JsonElement answer, string text)
    {
        if (question is not NumericQuestion numeric || answer.ValueKind is not JsonValueKind.Number) return "";
        var exact = NumberText.Format(answer.GetDouble(), NumberFormat.General, NumberPatterns.For(definition!.Locale, definition.Currency));
        return AllDigits.Of(exact) == AllDigits.Of(text[..^(numeric.Unit?.Length ?? 0)]) ? "" : $" ({exact})";
    }
}
