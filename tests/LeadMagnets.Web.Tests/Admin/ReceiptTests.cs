using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Admin;

public sealed class ReceiptTests(WebApp app) : IClassFixture<WebApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_submission_keeps_its_receipt_and_the_lead_page_shows_the_working()
    {
        var (_, submission) = await Submitted("shown-on-page-1", "page@receipts.example");
        using var browser = await app.SignIn();

        var page = await browser.Open($"/leads/{submission.LeadId}");

        var receipt = JsonSerializer.Deserialize<Receipt>(submission.ReceiptJson!, DefinitionJson.Options)!;
        Assert.Equal((Engine.Version, 1), (receipt.Engine, receipt.Version));
        Assert.Contains(page.Html.QuerySelectorAll("summary"), summary => summary.TextContent == "Show the working");
        Assert.Contains(page.Html.QuerySelectorAll(".working code"), code => code.TextContent == "-upfront+NPV(discount,cf)");
        Assert.Contains(page.Html.QuerySelectorAll(".working code"), code => code.TextContent == "=-43000 + NPV(0.1, {67620;114195;132825})");
        Assert.Contains(page.Html.QuerySelectorAll(".working-parts span"), part => part.TextContent.StartsWith("Answers: ", StringComparison.Ordinal));
        Assert.Contains(page.Html.QuerySelectorAll(".working-inputs small"), origin => origin.TextContent == "assumed, not answered");
    }

    [Fact]
    public async Task The_API_gives_the_steps_with_the_stored_numbers()
    {
        var (_, submission) = await Submitted("told-by-api-1", "api@receipts.example");
        using var api = app.Api();

        using var working = JsonDocument.Parse(await api.GetStringAsync($"/api/v1/submissions/{submission.Id}/working", Ct));
        using var stored = JsonDocument.Parse(await api.GetStringAsync($"/api/v1/submissions/{submission.Id}", Ct));

        var npv = working.RootElement.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("kind").GetString() == "figure" && step.GetProperty("name").GetString() == "npv");
        var output = stored.RootElement.GetProperty("result").GetProperty("outputs").GetProperty("npv");
        Assert.Equal(output.GetProperty("value").GetDouble(), npv.GetProperty("value").GetDouble());
        Assert.Equal(output.GetProperty("text").GetString(), npv.GetProperty("text").GetString());
        Assert.Equal("-upfront+NPV(discount,cf)", npv.GetProperty("formula").GetString());
        Assert.Equal(Engine.Version, stored.RootElement.GetProperty("receipt").GetProperty("engine").GetInt32());
    }

    [Fact]
    public async Task A_submission_older_than_receipts_says_that_it_has_none()
    {
        var magnet = await app.Given.PublishedMagnet();
        var lead = await app.Given.Lead(magnet.Id, email: "older@receipts.example");
        var submission = await app.Read(db => db.Submissions.Where(s => s.LeadId == lead.Id).Select(s => s.Id).SingleAsync(Ct));
        using var browser = await app.SignIn();
        using var api = app.Api();

        var page = await browser.Open($"/leads/{lead.Id}");
        using var answer = await api.GetAsync($"/api/v1/submissions/{submission}/working", Ct);

        Assert.Contains("before the working was kept", page.Html.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("no-receipt", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_the_lead_deletes_the_receipt()
    {
        var (_, submission) = await Submitted("gone-with-lead", "gone@receipts.example");
        using var browser = await app.SignIn();

        await browser.Submit(await browser.Open($"/leads/{submission.LeadId}/delete"));

        Assert.False(await app.Read(db => db.Submissions.AnyAsync(s => s.Id == submission.Id, Ct)));
        using var api = app.Api();
        Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync($"/api/v1/submissions/{submission.Id}/working", Ct)).StatusCode);
    }

    [Fact]
    public async Task A_preview_that_differs_is_an_alert_until_somebody_has_seen_it()
    {
        var (magnet, submission) = await Submitted("differs-from-it", "differs@receipts.example", body => body["preview"] = new JsonObject { ["outputs"] = new JsonObject { ["npv"] = 1.5 } });
        using var browser = await app.SignIn();

        var home = await browser.Open("/");
        var page = await browser.Open($"/magnets/{magnet}");
        var list = await browser.Open($"/magnets/{magnet}/differences");
        await browser.Submit(list);

        Assert.Contains(home.Html.QuerySelectorAll(".note a"), link => link.GetAttribute("href") == $"/magnets/{magnet}/differences");
        Assert.Contains("In 1 submission the browser showed other numbers", page.Text(".note-warn p"), StringComparison.Ordinal);
        Assert.Matches(@"^Net present value over three years:\s+\$2 shown, \$[\d,]+ computed$", list.Text(".differences li"));
        Assert.Equal(list.Text(".differences li"), (await browser.Open($"/leads/{submission.LeadId}")).Text(".differences li"));
        Assert.Contains(list.Html.QuerySelectorAll(".lines a"), link => link.GetAttribute("href") == $"/leads/{submission.LeadId}?submission={submission.Id}");
        Assert.DoesNotContain((await browser.Open("/")).Html.QuerySelectorAll(".note a"), link => link.GetAttribute("href") == $"/magnets/{magnet}/differences");
        Assert.DoesNotContain("showed other numbers", (await browser.Open($"/magnets/{magnet}")).Html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_that_differ_but_look_alike_are_shown_with_all_digits_too()
    {
        var (_, first) = await Submitted("alike-first-1", "alike@receipts.example");
        var npv = JsonNode.Parse(first.ResultJson)!["outputs"]!["npv"]!["value"]!.GetValue<double>();
        var (magnet, _) = await Submitted("alike-second", "alike@receipts.example", body => body["preview"] = new JsonObject { ["outputs"] = new JsonObject { ["npv"] = Math.BitIncrement(npv) } });
        using var browser = await app.SignIn();

        var list = await browser.Open($"/magnets/{magnet}/differences");

        Assert.Equal($"{Math.BitIncrement(npv):R} shown, {npv:R} computed", list.Text(".differences small"));
    }

    [Fact]
    public async Task Where_nothing_differs_nobody_is_blamed()
    {
        var (magnet, _) = await Submitted("agrees-alone", "alone@receipts.example");
        using var browser = await app.SignIn();

        var list = await browser.Open($"/magnets/{magnet}/differences");

        Assert.Equal("No differences", list.Text(".empty h2"));
        Assert.DoesNotContain("showed other numbers", list.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_that_agrees_to_the_bit_is_no_alert()
    {
        var (_, first) = await Submitted("agrees-first-1", "agrees@receipts.example");
        var npv = JsonNode.Parse(first.ResultJson)!["outputs"]!["npv"]!["value"]!.GetValue<double>();

        var (_, second) = await Submitted("agrees-second", "agrees@receipts.example", body => body["preview"] = new JsonObject { ["outputs"] = new JsonObject { ["npv"] = npv } });
        var (_, third) = await Submitted("agrees-not-third", "agrees@receipts.example", body => body["preview"] = new JsonObject { ["outputs"] = new JsonObject { ["npv"] = Math.BitIncrement(npv) } });

        Assert.Null(second.PreviewDifference);
        Assert.Equal($"npv: shown {Math.BitIncrement(npv):R}, computed {npv:R}", third.PreviewDifference);
    }

    [Theory]
    [InlineData("null", "npv: shown null, computed ")]
    [InlineData("\"much\"", "npv: shown \"much\", computed ")]
    [InlineData("true", "npv: shown true, computed ")]
    [InlineData("[1]", "npv: shown [1], computed ")]
    public async Task A_preview_of_another_kind_differs_too(string shown, string difference)
    {
        var (_, submission) = await Submitted($"kind-{Math.Abs(shown.GetHashCode(StringComparison.Ordinal))}", "kinds@receipts.example", body => body["preview"] = new JsonObject { ["outputs"] = new JsonObject { ["npv"] = JsonNode.Parse(shown) } });

        Assert.StartsWith(difference, submission.PreviewDifference, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "-upfront+NPV(discount,cf)")]
    [InlineData(false, null)]
    public async Task A_report_shows_the_working_where_the_marketer_put_it_and_a_receipt_is_there(bool receipt, string? formula)
    {
        var report = await app.Given.Report("saas-roi", change: definition => definition with { Report = [new WorkingBlock { Title = "How we worked it out", Outputs = ["npv"] }] }, receipt: receipt);
        using var browser = await app.SignIn();

        var page = await browser.Open(report.Url);

        Assert.Equal(formula, page.Html.QuerySelector(".working-rule")?.TextContent);
        Assert.Equal(receipt, page.Html.Body!.TextContent.Contains("How we worked it out", StringComparison.Ordinal));
    }

    private async Task<(Guid Magnet, LeadMagnets.Web.Data.Entities.Submission Stored)> Submitted(string id, string email, Action<JsonObject>? change = null)
    {
        var magnet = await app.Given.PublishedMagnet("saas-roi");
        var body = JsonNode.Parse(WorkedSubmissions.Body("saas-roi", 0, id, email))!.AsObject();
        change?.Invoke(body);
        using var api = app.Api();
        using var answer = await api.PostAsync($"/api/v1/magnets/{magnet.Id}/submissions", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), Ct);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Ct));
        return (magnet.Id, await app.Read(db => db.Submissions.AsNoTracking().SingleAsync(s => s.MagnetId == magnet.Id && s.ClientId == id, Ct)));
    }
}
