using System.Globalization;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;

namespace LeadMagnets.Web.Features.Embed.Hosted;

/// <summary>A question on the page without script: what its fields are called, what they hold, and what is wrong with them.</summary>
public sealed class HostedQuestion
{
    private readonly JsonElement? given;

    public HostedQuestion(HostedModel page, Question question, bool first)
    {
        (Page, Question, First, Error) = (page, question, first, page.ErrorOf($"answers.{question.Id}"));
        given = page.State.Answers.TryGetValue(question.Id, out var stored) ? stored : page.Way.Start(question);
        Numbers = HostedFields.Numbers(page.Definition);
        if (Error is not null && question is NumericQuestion typed && HostedFields.Readings(typed, Value, Numbers) is { } readings) Error += " " + readings;
    }

    public HostedModel Page { get; }
    public Question Question { get; }
    /// <summary>Its title is the largest text of the page.</summary>
    public bool First { get; }
    public NumberPattern Numbers { get; }
    public string? Error { get; }

    public string Name => HostedAnswers.Name(Question);
    /// <summary>The id of its field, or of the first one of its group.</summary>
    public string Id => IdOf(Question);
    public string? Marker => Page.Way.Requires(Question) ? null : Page.Texts["optional"];
    public string? Invalid => Error is null ? null : "true";
    public string? TitleClass => First ? "question" : null;

    /// <summary>Ids of help and message; null: there are none.</summary>
    public string? Described =>
        string.Join(' ', new[] { Question.Help is null ? null : Id + "-help", Error is null ? null : Id + "-error" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    /// <summary>Whether its fields are several that need a common legend.</summary>
    public bool IsGroup => Question is SingleQuestion or PictureQuestion or MultipleQuestion or YesNoQuestion or ScaleQuestion or MatrixQuestion or RankingQuestion;

    public static string IdOf(Question question) => "q-" + question.Id;

    public string PartName(string part) => HostedAnswers.Name(Question, part);

    /// <summary>An id that can stand in a list of ids, whatever the part is called.</summary>
    public string PartId(int part) => $"{Id}-{part.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The text of its one field.</summary>
    public string Typed => given is { } value ? value.ValueKind is JsonValueKind.Object && value.TryGetProperty("number", out var number) ? number.ToString() : value.ToString() : "";

    /// <summary>The number, whichever unit it is in.</summary>
    public JsonElement? Value => given is { ValueKind: JsonValueKind.Object } entered && entered.TryGetProperty("value", out var value) ? value : given;

    public bool IsNotApplicable => given is { ValueKind: JsonValueKind.String } word && word.GetString() == Domain.Answers.NotApplicableAnswer.Word;

    public bool IsTicked => given is { ValueKind: JsonValueKind.True };

    /// <summary>Whether an option or a point of a scale was chosen.</summary>
    public bool Is(string id) => Question is YesNoQuestion
        ? given is { ValueKind: JsonValueKind.True or JsonValueKind.False } yes && yes.GetBoolean() == (id == "yes")
        : Choices.Any(choice => Chosen(choice) == id);

    /// <summary>What was written to an option.</summary>
    public string? Written(string id) => Choices.Where(choice => choice.ValueKind is JsonValueKind.Object && Chosen(choice) == id)
        .Select(choice => choice.TryGetProperty("text", out var text) ? text.ToString() : null).FirstOrDefault();

    /// <summary>What was given for a part: a row's option, a unit, a country, the place of a ranked option.</summary>
    public string? Part(string part)
    {
        if (given is { ValueKind: JsonValueKind.Object } parts) return parts.TryGetProperty(part, out var value) ? value.ToString() : null;
        if (Question is not RankingQuestion) return null;
        var place = Choices.Select(Chosen).ToList().IndexOf(part);
        return place < 0 ? null : (place + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The mouth of a face: how glad it is grows from the first point of a scale to its last, as in <c>widgets/src/player/questions/scales/face.ts</c>.</summary>
    public static string Mouth(int point, int last)
    {
        var bend = ((double)point / last - 0.5) * 7;
        return string.Create(CultureInfo.InvariantCulture, $"M7.9 {15.4 - bend / 4:0.####}q4.1 {bend:0.####} 8.2 0");
    }

    private IEnumerable<JsonElement> Choices => given is not { } value ? [] : value.ValueKind is JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static string Chosen(JsonElement choice) =>
        choice.ValueKind is JsonValueKind.Object ? choice.TryGetProperty("choice", out var id) ? id.ToString() : "" : choice.ToString();
}
