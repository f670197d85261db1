using System.Text.Json;
using System.Text.Json.Serialization;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks.Visit;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>What a check found, as it is stored and shown.</summary>
public sealed record PageReport
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public string Title { get; init; } = "";
    public string Final { get; init; } = "";
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    [JsonIgnore]
    public PageVerdict Verdict => Findings.Count == 0 ? PageVerdict.Fine : Findings.Max(f => f.State);

    public int Count(PageVerdict state) => Findings.Count(f => f.State == state);

    /// <summary>In the order in which one would look oneself: does the page open, is the magnet there, does it run, is it seen.</summary>
    internal static PageReport Of(VisitResult visit, KnownMagnets known)
    {
        var subject = new CheckSubject(visit, known);
        return new()
        {
            Title = visit.Wide.Title, Final = subject.Final,
            Findings =
            [
                .. PageOpens.Judge(subject), .. SnippetThere.Judge(subject), .. PolicyBlocks.Judge(subject), .. WebsiteAllowed.Judge(subject), .. QuestionShown.Judge(subject),
                .. ThereOnce.Judge(subject), .. StyleClash.Judge(subject), .. FirstLoad.Judge(subject), .. ConsentAsked.Judge(subject), .. OwnErrors.Judge(subject),
            ],
        };
    }

    /// <summary>Null: it cannot be read.</summary>
    public static PageReport? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<PageReport>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
