using System.Net;
using System.Text;
using System.Text.Json;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Erasure;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Tests.Chaos;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Shared.Erasure;

/// <summary>A finished run with all that it left: rows, mails, a printed report.</summary>
internal sealed record ErasableRun(Guid Lead, Guid Submission, IReadOnlyList<Guid> Deliveries, string Pdf, IReadOnlyList<string> Files);

/// <summary>The program with an ear on its janitor and its worker, and with a printer that prints at once.</summary>
internal sealed class ErasureApp : IAsyncDisposable
{
    private readonly HeardEvent swept = new("files-swept");
    private readonly TriedDeliveries tried = new();

    public WebApp Web { get; private set; } = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Started, its janitor's first round done.</summary>
    public static async Task<ErasureApp> Start(Func<Action<WebApp>, Task<WebApp>>? start = null)
    {
        var world = new ErasureApp();
        world.Web = await (start ?? WebApp.Start)(app =>
        {
            world.swept.Hear(app, typeof(FileJanitor));
            world.tried.Hear(app.With(services => services.AddSingleton<IPrinter>(new SwitchedPrinter { IsOn = true })));
        });
        await world.swept.Next("Count");
        return world;
    }

    public async Task Tomorrow()
    {
        Web.Clock.Advance(FileJanitor.Rhythm);
        await swept.Next("Count");
    }

    public static async Task Fetch(string pdf, WebApp at)
    {
        using var client = at.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(pdf, Ct)).StatusCode);
    }

    public static string[] Pdfs(Guid submission, WebApp at) => Directory.GetFiles(at.Folder.ReportsOf(submission), "*.pdf");

    /// <summary>A visitor's run through the public door, its mails written, its report printed.</summary>
    public async Task<ErasableRun> Submitted(string key, string email, string? test = null)
    {
        using var client = Web.CreateClient();
        using var body = new StringContent(WorkedSubmissions.Body("cyber-risk", 0, $"of-{email.Split('@')[0]}-0001", email), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync($"/api/v1/embed/{key}/submissions{(test is null ? "" : $"?test={Uri.EscapeDataString(test)}")}", body, Ct);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(answer.StatusCode is HttpStatusCode.Created, text);
        var id = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("submissionId").GetString();
        var row = await Web.Read(db => db.Submissions.Where(s => s.ClientId == id).Select(s => new { s.Id, LeadId = s.LeadId!.Value }).SingleAsync());
        var (submission, lead) = (row.Id, row.LeadId);
        var deliveries = await Web.Read(db => db.Deliveries.Where(d => d.SubmissionId == submission && d.Kind != DeliveryKind.Webhook).Select(d => d.Id).ToListAsync());
        await tried.Next(deliveries.Count);
        var pdf = new Uri(JsonSerializer.Deserialize<JsonElement>(text).GetProperty("reportUrl").GetString()!).AbsolutePath + ".pdf";
        await Fetch(pdf, Web);
        return new(lead, submission, deliveries, pdf, [.. Pdfs(submission, Web), .. deliveries.Select(Web.Folder.MailOf)]);
    }

    public async Task Delete(ErasableRun one)
    {
        using var browser = await Web.SignIn();
        await browser.Submit(await browser.Open($"/leads/{one.Lead}/delete"));
    }

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        tried.Dispose();
        swept.Dispose();
    }
}
