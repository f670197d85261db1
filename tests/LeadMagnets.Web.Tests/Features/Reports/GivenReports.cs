using System.Text.Json;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Domain.Templates;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Tests.Features.Reports;

/// <summary>A stored submission with its report link.</summary>
internal sealed record GivenReport(string Token, Guid SubmissionId, Result Result)
{
    public string Url => $"/r/{Token}";
    public string PdfUrl => $"/r/{Token}.pdf";
}

internal static class GivenReports
{
    /// <summary>One of the worked submissions, by somebody whose name and company are given.</summary>
    public static async Task<GivenReport> Report(this Given given, string template, int number = 0, string? name = "Ana Ruiz", string? company = "Acme Dental Group",
        Func<Definition, Definition>? change = null, Action<Submission>? arrange = null, Action<Workspace>? brand = null, bool receipt = true)
    {
        var original = Templates.Find(template)!.Definition;
        var compiled = CompiledDefinition.Compile(change is null ? original : change(original));
        var worked = WorkedSubmission(template, number);
        var answers = AnswerReader.Read(compiled, worked).Answers;
        var outcome = Outcome.Of(compiled, answers, lead: null);
        var token = ReportToken.Make("a secret of the tests"u8, given.NewId(), 1);
        var submission = await given.App.Write(async db =>
        {
            var workspace = await db.Workspaces.OrderBy(w => w.CreatedAt).FirstAsync();
            brand?.Invoke(workspace);
            var magnet = new Magnet
            {
                Id = given.NewId(), WorkspaceId = workspace.Id, Key = token[..12], Title = compiled.Definition.Title, Kind = outcome.Result.Kind,
                DraftJson = "{}", DraftSavedAt = given.Now, CreatedAt = given.Now, Status = MagnetStatus.Published,
            };
            var version = new MagnetVersion
            {
                Id = given.NewId(), WorkspaceId = workspace.Id, MagnetId = magnet.Id, Number = 1, DefinitionJson = DefinitionJson.Write(compiled.Definition),
                Projection = [], ProjectionETag = "", PublishedAt = given.Now,
            };
            var submission = new Submission
            {
                Id = given.NewId(), WorkspaceId = workspace.Id, MagnetId = magnet.Id, VersionId = version.Id, ClientId = token, Fingerprint = "",
                AnswersJson = outcome.Walk.Answers.ToJson().ToJsonString(), LeadJson = JsonSerializer.Serialize(new { name, company }), ConsentsJson = "{}",
                ResultJson = JsonSerializer.Serialize(outcome.Result, DefinitionJson.Options), ResponseBody = "", CreatedAt = given.Now,
                ReceiptJson = receipt ? JsonSerializer.Serialize(Receipt.Of(compiled, 1, answers.All.Select(answer => answer.Key).ToHashSet(), outcome), DefinitionJson.Options) : null,
                ReportTokenHash = ReportToken.Hash(token), ReportLinkNumber = 1, ReportExpiresAt = given.Now.AddDays(30),
            };
            arrange?.Invoke(submission);
            db.AddRange(magnet, version, submission);
            return submission;
        });
        return new(token, submission.Id, outcome.Result);
    }

    private static JsonElement WorkedSubmission(string template, int number)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "vectors", "templates.json")));
        return file.RootElement.GetProperty(template)[number].GetProperty("answers").Clone();
    }
}
