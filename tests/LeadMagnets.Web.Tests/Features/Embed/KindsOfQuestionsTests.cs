using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>Every row of the table of kinds through the whole house: saved, published, asked with and without script, stored, and read by people.</summary>
public sealed class KindsOfQuestionsTests(WebApp app) : IClassFixture<WebApp>
{
    /// <summary>What somebody enters on the page without script, by row; the answer is the first valid one of the table.</summary>
    private static readonly Dictionary<string, (string Name, string Value)[]> Entered = new()
    {
        ["single"] = [("a.tool", "crm")],
        ["multiple"] = [("a.channels", "chat"), ("a.channels", "mail")],
        ["picture"] = [("a.roof", "flat")],
        ["dropdown"] = [("a.industry", "health")],
        ["matrix"] = [("a.view:price", "partly"), ("a.view:speed", "yes")],
        ["slider"] = [("a.people", "250")],
        ["number"] = [("a.distance", "100"), ("a.distance:unit", "km")],
        ["rating"] = [("a.stars", "4")],
        ["nps"] = [("a.recommend", "0")],
        ["text"] = [("a.wish", "  Less paper ")],
        ["email"] = [("a.colleague", "ana@acme.example")],
        ["date"] = [("a.start", "2026-03-31")],
        ["phone"] = [("a.mobile", "020 7946 0000"), ("a.mobile:country", "GB")],
        ["country"] = [("a.market", "GB")],
        ["ranking"] = [("a.order:price", "2"), ("a.order:speed", ""), ("a.order:care", "1")],
        ["yes-no"] = [("a.servers", "yes")],
        ["consent"] = [("a.newsletter", "yes")],
        ["statement"] = [],
        ["plain-single"] = [("a.size", "middle")],
        ["plain-multiple"] = [("a.days", "week"), ("a.days", "sunday")],
        ["pictures"] = [("a.rooms", "loft"), ("a.rooms", "cell")],
        ["plain-dropdown"] = [("a.region", "south")],
        ["money-slider"] = [("a.spend", "4500")],
        ["quantity"] = [("a.area", "1,250")],
        ["currency"] = [("a.budget", "£12,500.50")],
        ["percent"] = [("a.share", "12.5")],
        ["digits"] = [("a.ease", "6")],
        ["faces"] = [("a.mood", "3")],
        ["long-text"] = [("a.story", "We grew.\nThen we moved.")],
        ["film"] = [],
    };

    /// <summary>What somebody enters wrongly, and the words at the field.</summary>
    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "single", "a.tool", "", "Please answer this question." },
        { "multiple", "a.channels", "mail", "Please choose at least 2." },
        { "matrix", "a.view:price", "yes", "Please answer every row." },
        { "number", "a.distance", "2.5e", "Please enter a number." },
        { "number", "a.distance", "2,001", "Please enter 2000 or less." },
        { "rating", "a.stars", "", "Please answer this question." },
        { "date", "a.start", "2026-02-30", "Please enter a day that exists." },
        { "date", "a.start", "2019-12-31", "The day must be 1 Jan 2020 or later." },
        { "phone", "a.mobile", "12", "Please enter a phone number such as +44 20 7946 0000." },
        { "ranking", "a.order:care", "2", "Please give each place once, from 1 on without gaps." },
        { "ranking", "a.order:care", "1", "Please put 2 of them in order." },
        { "consent", "a.newsletter:x", "", "Please tick this box to go on." },
    };

    public static TheoryData<string> Kinds => [.. QuestionKinds.All.Select(row => row.Name)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_is_published_answered_and_read_by_people(string kind)
    {
        var row = Row(kind);
        var key = await Published(row.Question);
        Assert.Contains($"\"kind\":\"{row.Kind}\"", await app.CreateClient().GetStringAsync($"/api/v1/embed/{key}", Ct), StringComparison.Ordinal);
        if (row.Valid.Count == 0) return;

        foreach (var refused in row.Invalid)
        {
            var answer = await Submit(key, row.Question.Id, refused.Answer, "no@one.example");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            var error = Assert.Single((await Json(answer)).GetProperty("errors").EnumerateArray());
            Assert.Equal(($"answers.{row.Question.Id}", refused.Code), (Text(error, "path"), Text(error, "code")));
        }
        foreach (var (index, taken) in row.Valid.Index())
        {
            var email = $"{kind}-{index}@table.example";
            var answer = await Submit(key, row.Question.Id, taken.Answer, email);
            Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));

            using var visitor = app.Visit();
            var report = await visitor.Open(new Uri(Text(await Json(answer), "reportUrl")).PathAndQuery);
            Assert.Contains(taken.Words, report.Html.Body!.TextContent, StringComparison.Ordinal);
            using var sales = await app.SignIn();
            var lead = await app.Read(db => db.Leads.SingleAsync(lead => lead.Email == email, Ct));
            var page = await sales.Open($"/leads/{lead.Id}");
            Assert.Contains(taken.Words, page.Html.QuerySelectorAll(".answers dd").Select(words => words.TextContent.Trim()));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_is_answered_without_script(string kind)
    {
        var row = Row(kind);
        using var visitor = app.Visit();
        var step = await visitor.Open($"/m/{await Published(row.Question)}");
        Assert.All(step.Html.QuerySelectorAll("main input:not([type=hidden], [name=website]), main select, main textarea"), field => Assert.NotEqual("", NameOf(field)));

        var lead = await visitor.Submit(step, [("go", "next"), .. Entered[kind], .. row.Question is Statement ? new[] { ("a.rest", "1") } : []]);
        Assert.Equal("To whom?", lead.Heading);
        var end = await visitor.Submit(lead, ("go", "next"), ("l.email", $"{kind}-page@table.example"));
        Assert.Equal(HttpStatusCode.OK, end.Status);

        var stored = await app.Read(db => db.Submissions.Where(s => db.Leads.Any(l => l.Id == s.LeadId && l.Email == $"{kind}-page@table.example")).Select(s => s.AnswersJson).SingleAsync(Ct));
        using var answers = JsonDocument.Parse(stored);
        if (row.Valid is [var first, ..])
            Assert.True(JsonElement.DeepEquals(first.Stored ?? first.Answer, answers.RootElement.GetProperty(row.Question.Id)), stored);
    }

    [Theory, MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_said_at_the_field_and_what_was_entered_stays(string kind, string name, string value, string words)
    {
        var row = Row(kind);
        using var visitor = app.Visit();
        var step = await visitor.Open($"/m/{await Published(row.Question)}");

        var refused = await visitor.Submit(step, ("go", "next"), (name, value));

        Assert.Equal(words, refused.Text($"#q-{row.Question.Id}-error"));
        var described = refused.Html.QuerySelector($"[aria-describedby~='q-{row.Question.Id}-error']")!;
        Assert.Equal("true", described.GetAttribute("aria-invalid"));
        var kept = refused.Html.QuerySelectorAll($"main [name='{name}']").Select(Value).OfType<string>();
        if (value.Length > 0) Assert.Contains(value, kept);
    }

    [Fact]
    public async Task A_number_in_another_unit_and_what_was_written_come_back_as_they_were_entered()
    {
        using var visitor = app.Visit();
        var number = await visitor.Open($"/m/{await Published(Row("number").Question, Row("multiple").Question)}");

        var lead = await visitor.Submit(number, ("go", "next"), ("a.distance", "12"), ("a.distance:unit", "mi"), ("a.channels", "else"), ("a.channels", "chat"), ("a.channels:else", "Pigeon"));
        Assert.Equal("To whom?", lead.Heading);
        var back = await visitor.Submit(lead, ("go", "back"));

        Assert.Equal("12", back.Html.QuerySelector("[name='a.distance']")!.GetAttribute("value"));
        Assert.Equal("mi", Value(back.Html.QuerySelector("[name='a.distance:unit']")!));
        Assert.Equal("Pigeon", back.Html.QuerySelector("[name='a.channels:else']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task What_a_visitor_agreed_to_is_kept_with_its_wording()
    {
        var key = await Published(Row("consent").Question, Row("consent").Question is ConsentQuestion box ? box with { Id = "calls", Required = false, Label = "Call me." } : throw new InvalidOperationException());
        var id = app.Given.NewId();
        using var body = new StringContent($$$"""{"submissionId":"{{{id}}}","answers":{"newsletter":true,"calls":false},"lead":{"email":"proof@table.example"}}""", Encoding.UTF8, "application/json");

        var answer = await app.CreateClient().PostAsync($"/api/v1/embed/{key}/submissions", body, Ct);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var proof = await app.Read(db => db.Consents.Where(c => db.Leads.Any(l => l.Id == c.LeadId && l.Email == "proof@table.example")).OrderBy(c => c.Purpose).ToListAsync(Ct));
        Assert.Equal([("calls", false, "Call me."), ("newsletter", true, "Yes, write to me about this topic.")], proof.Select(c => (c.Purpose, c.Granted, c.Wording)));
    }

    private static QuestionKind Row(string name) => QuestionKinds.All.Single(row => row.Name == name);

    /// <summary>The name by which people know a field: its label, the legend of its group, or its own.</summary>
    private static string NameOf(IElement field) =>
        field.GetAttribute("aria-label") ?? (field.Closest("label") ?? field.Owner!.QuerySelector($"label[for='{field.Id}']"))?.TextContent.Trim() ?? "";

    private static string? Value(IElement field) => field switch
    {
        AngleSharp.Html.Dom.IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? box.Value : null,
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
        AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value,
        _ => field.TextContent,
    };

    private static AssessmentDefinition Definition(IReadOnlyList<Question> questions) => new()
    {
        Title = "Table", Locale = "en-GB", Currency = "GBP", LeadModel = new(),
        Steps = [new() { Id = "one", Questions = [.. questions, new SingleQuestion { Id = "rest", Title = "Rest", Category = "kinds", Required = false, Options = [new() { Id = "0", Label = "0" }, new() { Id = "1", Label = "1", Points = 1 }] }] }],
        Categories = [new() { Id = "kinds", Title = "Kinds" }],
        Bands = [new() { Id = "all", From = 0, To = 100, Title = "All" }],
        LeadForm = new() { Title = "To whom?", Fields = [new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail", Required = true }] },
        Result = [new ScoreBlock()], Report = [new CoverBlock(), new AssumptionsBlock()],
    };

    private async Task<string> Published(params Question[] questions) => (await app.Published(Definition(questions))).Key;

    private async Task<HttpResponseMessage> Submit(string key, string question, JsonElement answer, string email)
    {
        var body = new { submissionId = app.Given.NewId(), answers = new Dictionary<string, JsonElement> { [question] = answer }, lead = new { email } };
        return await app.CreateClient().PostAsJsonAsync($"/api/v1/embed/{key}/submissions", body, Ct);
    }

    private static async Task<JsonElement> Json(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>(Ct);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
