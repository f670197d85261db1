using System.Net.Http.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>A published magnet that keeps unfinished visits and offers to continue later, and visitors who call as the player does.</summary>
internal static class UnfinishedWorld
{
    public static readonly CalculatorDefinition Planner = new()
    {
        Title = "Planner", Locale = "en-GB", LeadModel = new(), SaveAndContinue = true,
        Steps =
        [
            new() { Id = "size", Title = "Size", Questions = [new NumberQuestion { Id = "people", Title = "How many are you?" }] },
            new() { Id = "aim", Title = "Aim", Questions = [new TextQuestion { Id = "why", Title = "Why?" }] },
            new() { Id = "end", Title = "End", Questions = [new TextQuestion { Id = "when", Title = "When?" }] },
        ],
        Variables = [new() { Id = "cost", Formula = "people*10", Label = "Cost", Format = "0" }],
        LeadForm = new()
        {
            Title = "To whom?", Placement = LeadFormPlacement.BeforeQuestions, Partials = true, MarketingConsent = "Send me news.",
            Fields = [new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true }, new() { Id = "name", Kind = LeadFieldKind.Text, Label = "Name" }],
        },
        Result = [new NumbersBlock { Items = ["cost"] }],
        Report = [new CoverBlock { Intro = "For you" }],
    };

    /// <summary>For magnets that are read in German as well.</summary>
    public static readonly Dictionary<string, IReadOnlyDictionary<string, string>> German = new()
    {
        ["de"] = new Dictionary<string, string> { ["title"] = "Planer", ["questions[people].title"] = "Wie viele seid ihr?" },
    };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<(Guid Id, string Key)> Published(this WebApp app) => app.Published(Planner);

    /// <summary>What the player knows of a visitor who is at the second step.</summary>
    public static Dictionary<string, object?> State(string email = "ada@acme.example", long sequence = 1, object? answers = null, string step = "aim", string? language = null) => new()
    {
        ["sequence"] = sequence, ["language"] = language, ["step"] = step, ["answers"] = answers ?? new { people = 3 }, ["lead"] = new { email, name = "Ada" },
        ["consents"] = new { report = false, marketing = true }, ["page"] = new { url = "https://shop.example/plan?x=1", referrer = "https://www.google.com/" }, ["placement"] = "pricing",
    };

    public static Dictionary<string, object?> With(this Dictionary<string, object?> state, string name, object? value) => new(state) { [name] = value };

    public static Task<HttpResponseMessage> Keep(this HttpClient visitor, string key, string id, object state) => visitor.PutAsJsonAsync($"/api/v1/embed/{key}/partials/{id}", state, Ct);

    public static Task<HttpResponseMessage> Finish(this HttpClient visitor, string key, string id, string email = "ada@acme.example") => visitor.PostAsJsonAsync(
        $"/api/v1/embed/{key}/submissions", new { submissionId = id, answers = new { people = 3, why = "x", when = "now" }, lead = new { email, name = "Ada" } }, Ct);

    public static Task<HttpResponseMessage> Later(this HttpClient visitor, string key, string id, string email, object? answers = null, string at = "aim", string? page = null, string? language = null) => visitor.PostAsJsonAsync(
        $"/api/v1/embed/{key}/continuations", new { email, run = new { submissionId = id, language, at, answers = answers ?? new { people = 3 }, lead = new { name = "Ada" } }, page = page is null ? null : new { url = page } }, Ct);
}
