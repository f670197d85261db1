using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>What is wrong with a run is told to its visitor in their language, and to a customer's program in that of the API.</summary>
public sealed class RefusalLanguageTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly CalculatorDefinition Planner = new()
    {
        Title = "Planner", Locale = "en-GB", LeadModel = new(),
        Steps = [new() { Id = "size", Title = "Size", Questions = [new NumberQuestion { Id = "people", Title = "How many are you?", HardMax = 5000 }, new TextQuestion { Id = "why", Title = "Why?", Required = false, MaxLength = 10 }] }],
        Variables = [new() { Id = "cost", Formula = "people*10", Label = "Cost", Format = "0" }],
        LeadForm = new() { Title = "To whom?", Fields = [new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true }, new() { Id = "phone", Kind = LeadFieldKind.Phone, Label = "Phone" }, new() { Id = "name", Kind = LeadFieldKind.Text, Label = "Name" }] },
        Result = [new NumbersBlock { Items = ["cost"] }],
        Report = [new CoverBlock()],
        Translations = new Dictionary<string, IReadOnlyDictionary<string, string>> { ["de"] = new Dictionary<string, string> { ["title"] = "Planer" } },
    };

    private static readonly string Long = new('x', 301);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "Please enter 5000 or less.", "Please use at most 10 characters.", "Please use at most 300 characters.")]
    [InlineData("de", "Bitte geben Sie 5000 oder weniger ein.", "Bitte verwenden Sie höchstens 10 Zeichen.", "Bitte verwenden Sie höchstens 300 Zeichen.")]
    public async Task A_run_is_refused_in_its_language(string? language, string tooMany, string tooLong, string tooLongName)
    {
        var (_, key) = await Published();

        var told = await Refused(app.CreateClient(), $"/api/v1/embed/{key}/submissions", language);

        Assert.Equal(["answers.people", "answers.why", "lead.email", "lead.phone", "lead.name"], told.Select(problem => problem.Path));
        var words = PublicTexts.For(language ?? "en");
        Assert.Equal([tooMany, tooLong, words["errorEmail"], words["errorPhone"], tooLongName], told.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData(null, "Please use at most 10,000 characters."), InlineData("de", "Bitte verwenden Sie höchstens 10.000 Zeichen."), InlineData("fr", "10\u202f000")]
    public async Task A_large_limit_is_written_as_the_language_writes_numbers(string? language, string words)
    {
        var question = (TextQuestion)Planner.Steps[0].Questions[1] with { MaxLength = 10_000 };
        var translations = new Dictionary<string, IReadOnlyDictionary<string, string>>(Planner.Translations!) { ["fr"] = new Dictionary<string, string> { ["title"] = "Plan" } };
        var (_, key) = await Published(Planner with { Translations = translations, Steps = [Planner.Steps[0] with { Questions = [Planner.Steps[0].Questions[0], question] }] });

        var told = await Problems(await app.CreateClient().PostAsJsonAsync($"/api/v1/embed/{key}/submissions", new
        {
            submissionId = "refused-0002", language, answers = new { people = 1, why = new string('x', 10_001) }, lead = new { email = "ana@acme.example" },
        }, Ct));

        Assert.Contains(words, told.Single(problem => problem.Path == "answers.why").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null), InlineData("de")]
    public async Task Whoever_wants_a_link_to_continue_is_refused_in_their_language_too(string? language)
    {
        var (_, key) = await app.Published(UnfinishedWorld.Planner with { Translations = UnfinishedWorld.German });

        var told = await Problems(await app.CreateClient().Later(key, "run-000001", "ana@", language: language));

        Assert.Equal([("email", PublicTexts.For(language ?? "en")["errorEmail"])], told);
    }

    [Fact]
    public async Task A_program_is_told_in_the_words_of_the_interface()
    {
        var (id, _) = await Published();
        using var api = app.Api();

        var told = await Refused(api, $"/api/v1/magnets/{id}/submissions", "de");

        Assert.Equal("Enter an e-mail address such as name@example.com.", told.Single(problem => problem.Path == "lead.email").Message);
    }

    [Fact]
    public async Task The_lead_behind_the_result_is_refused_in_the_language_of_its_run()
    {
        var (_, key) = await Published(Planner with { LeadForm = Planner.LeadForm with { Placement = LeadFormPlacement.AfterResult } });
        using var client = app.CreateClient();
        var id = app.Given.NewId();
        Assert.Equal(HttpStatusCode.Created, (await client.PostAsJsonAsync($"/api/v1/embed/{key}/submissions", new { submissionId = id, language = "de", answers = new { people = 3 } }, Ct)).StatusCode);

        var answer = await client.PostAsJsonAsync($"/api/v1/embed/{key}/submissions/{id}/lead", new { lead = new { email = "ana@" } }, Ct);

        Assert.Equal([("lead.email", PublicTexts.For("de")["errorEmail"])], await Problems(answer));
    }

    private static async Task<List<(string Path, string Message)>> Refused(HttpClient client, string path, string? language) => await Problems(await client.PostAsJsonAsync(path, new
    {
        submissionId = "refused-0001", language, answers = new { people = 5001, why = "far too long for it" }, lead = new { email = "ana@", phone = "call me", name = Long },
    }, Ct));

    private static async Task<List<(string Path, string Message)>> Problems(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);
        return [.. body.GetProperty("errors").EnumerateArray().Select(problem => (problem.GetProperty("path").GetString()!, problem.GetProperty("message").GetString()!))];
    }

    private async Task<(string Id, string Key)> Published(Definition? definition = null)
    {
        using var api = app.Api();
        using var body = new StringContent(DefinitionJson.Write(definition ?? Planner), Encoding.UTF8, "application/json");
        var made = await api.PostAsync("/api/v1/magnets", body, Ct);
        Assert.True(made.IsSuccessStatusCode, await made.Content.ReadAsStringAsync(Ct));
        var magnet = await made.Content.ReadFromJsonAsync<JsonElement>(Ct);
        var id = magnet.GetProperty("id").GetString()!;
        Assert.True((await api.PostAsync($"/api/v1/magnets/{id}/publish", null, Ct)).IsSuccessStatusCode);
        return (id, magnet.GetProperty("key").GetString()!);
    }
}
