using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Scoring;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Tests.Admin;

/// <summary>Magnets and leads as the admin pages find them.</summary>
internal static class GivenLeads
{
    /// <summary>A lead with one submission of the magnet, owned by the workspace's owner.</summary>
    public static Task<Lead> Lead(this Given given, Guid magnetId, string name = "Ana Ruiz", string email = "ana@acme-dental.com", Action<Lead>? change = null, bool test = false) =>
        given.App.Write(async db =>
        {
            var magnet = await db.Magnets.SingleAsync(m => m.Id == magnetId);
            var owner = await db.Members.FirstAsync(m => m.WorkspaceId == magnet.WorkspaceId);
            var lead = NewLead(given, magnet, owner.Id, name, email, test);
            change?.Invoke(lead);
            var submission = NewSubmission(given, magnet, lead);
            var pool = await db.Pools.FirstAsync(p => p.WorkspaceId == magnet.WorkspaceId && p.Destination == Destination.Sales);
            db.AddRange(lead, submission, new LeadMagnets.Web.Data.Entities.Route
            {
                Id = given.NewId(), WorkspaceId = magnet.WorkspaceId, SubmissionId = submission.Id, LeadId = lead.Id, Destination = lead.Destination,
                Rule = lead.Grade, PoolId = pool.Id, OwnerId = lead.OwnerId, TraceJson = """["Grade A1 goes to Sales"]""", CreatedAt = given.Now,
            });
            return lead;
        });

    /// <summary>A submission in doubt.</summary>
    public static Task<Submission> Held(this Given given, Guid magnetId, string name = "Bob Bot", string email = "bob@spam.example", ReviewState state = ReviewState.Held) =>
        given.App.Write(async db =>
        {
            var magnet = await db.Magnets.SingleAsync(m => m.Id == magnetId);
            var submission = NewSubmission(given, magnet, NewLead(given, magnet, null, name, email));
            (submission.LeadId, submission.Review, submission.ReviewedAt, submission.Suspicion) = (null, state, given.Now, 80);
            submission.SuspicionReasons = "No session from the player; No proof of work from a browser";
            submission.LeadJson = $$"""{"name":"{{name}}","email":"{{email}}","country":"US","employees":"50-249","role":"exec","timeline":"now"}""";
            submission.ConsentsJson = """{"report":true,"marketing":false}""";
            submission.ReportTokenHash = submission.ClientId;
            submission.HeldVisitJson = JsonSerializer.Serialize(new HeldVisit("https://shop.example", "bot/1.0", false, "checkbox", null, given.Now), DefinitionJson.Options);
            db.Add(submission);
            return submission;
        });

    public static Lead NewLead(Given given, Magnet magnet, Guid? owner, string name, string email, bool test = false) => new()
    {
        Id = given.NewId(), WorkspaceId = magnet.WorkspaceId, Email = email, ExactKey = email, ProviderKey = email, Name = name, Company = "Acme Dental",
        Fit = 45, Intent = 50, Score = 95, Grade = "A1", Destination = Destination.Sales, OwnerId = owner, LastMagnetId = magnet.Id, SubmissionCount = 1,
        IsTest = test, CreatedAt = given.Now, LastSubmissionAt = given.Now,
    };

    private static Submission NewSubmission(Given given, Magnet magnet, Lead lead) => new()
    {
        Id = given.NewId(), WorkspaceId = magnet.WorkspaceId, MagnetId = magnet.Id, VersionId = magnet.CurrentVersionId!.Value, ClientId = given.NewId().ToString(),
        Fingerprint = "f", LeadId = lead.Id, AnswersJson = """{"A1":"0"}""", LeadJson = """{"employees":"50-249","role":"exec","timeline":"now"}""", ConsentsJson = "{}",
        ResultJson = "{}", ResponseBody = "{}", ResultScore = 15, ResultLabel = "Critical risk", Fit = 45, Intent = 50, Grade = "A1",
        WhyJson = JsonSerializer.Serialize<List<ScorePart>>([new("employees", 20), new("role", 15), new("country", 10), new("timeline", 25), new("contact", 10), new("signal", 15)], DefinitionJson.Options),
        IsTest = lead.IsTest, CreatedAt = given.Now,
    };
}
