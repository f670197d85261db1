using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Delivery;
using LeadMagnets.Domain.Leads;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>What deliveries need: an endpoint, a published magnet, a finished submission with its plan.</summary>
public static class GivenDeliveries
{
    public static async Task<(WebhookEndpoint Endpoint, string Secret)> Endpoint(this Given given, string url, params string[] types)
    {
        var workspace = await given.OwnWorkspace();
        var id = given.NewId();
        var (secret, kept) = given.App.Services.GetRequiredService<WebhookSecrets>().Create(workspace.Id, id);
        var endpoint = new WebhookEndpoint
        {
            Id = id, WorkspaceId = workspace.Id, Url = url, ProtectedSecret = kept, EventTypes = [.. types], CreatedAt = given.Now,
        };
        await given.App.Write(db => Task.FromResult(db.Add(endpoint).Entity.Id));
        return (endpoint, secret);
    }

    public static Definition Assessment(string title = "Cyber risk", string locale = "en-GB") => new AssessmentDefinition
    {
        Title = title,
        Locale = locale,
        Steps = [new() { Id = "s1", Questions =
        [
            new SingleQuestion { Id = "A1", Title = "Who may sign in?", Options = [new() { Id = "0", Label = "Everybody" }, new() { Id = "1", Label = "Some" }] },
            new TextQuestion { Id = "T1", Title = "What worries you?" },
        ] }],
        Categories = [],
        Bands = [new() { Id = "critical", From = 0, To = 100, Title = "Critical risk" }],
        LeadForm = new() { Title = "Your report", Fields =
        [
            new() { Id = "email", Kind = LeadFieldKind.Email, Label = "E-mail" },
            new() { Id = "name", Kind = LeadFieldKind.Text, Label = "Name" },
        ] },
        LeadModel = new(),
        Result = [],
        Report = [],
    };

    public static async Task<PublishedMagnet> PublishedMagnet(this Given given, Definition? definition = null)
    {
        definition ??= Assessment();
        var magnet = await given.Magnet(title: definition.Title);
        var version = new MagnetVersion
        {
            Id = given.NewId(), WorkspaceId = magnet.WorkspaceId, MagnetId = magnet.Id, Number = 1, DefinitionJson = DefinitionJson.Write(definition),
            Projection = [], ProjectionETag = "", PublishedAt = given.Now,
        };
        await given.App.Write(db => Task.FromResult(db.Add(version).Entity.Id));
        return new(magnet, version);
    }

    /// <summary>A finished submission, with its deliveries as the plan has them, in one operation; then the worker is woken.</summary>
    public static async Task<FinishedSubmission> Submission(
        this Given given, PublishedMagnet on, string email = "ana@acme-dental.com", string name = "Ana", string worry = "Ransomware",
        Destination destination = Destination.Sales, string? addressKey = null, bool reportConsent = true, bool isTest = false,
        TimeSpan dueIn = default)
    {
        var now = given.Now;
        var id = given.NewId();
        var owner = await given.App.Read(db => db.Members.OrderBy(m => m.CreatedAt).FirstAsync());
        var secret = given.App.Services.GetRequiredService<ServerSecret>();
        var token = ReportToken.Make(secret.Bytes, id, 1);
        var written = await given.App.Write(async db =>
        {
            var key = EmailKey.Of(email);
            var known = await db.Leads.SingleOrDefaultAsync(l => l.ProviderKey == key.Identity && l.WorkspaceId == on.Magnet.WorkspaceId);
            var lead = known ?? db.Add(new Lead
            {
                Id = Guid.CreateVersion7(now), WorkspaceId = on.Magnet.WorkspaceId, Email = email, ExactKey = key.Exact, ProviderKey = key.Identity, Name = name,
                Grade = "A1", Destination = destination, CreatedAt = now, LastSubmissionAt = now, SubmissionCount = 1,
            }).Entity;
            var submission = new Submission
            {
                Id = id, WorkspaceId = on.Magnet.WorkspaceId, MagnetId = on.Magnet.Id, VersionId = on.Version.Id, ClientId = Guid.CreateVersion7(now).ToString(),
                Fingerprint = "f", LeadId = lead.Id, AnswersJson = System.Text.Json.JsonSerializer.Serialize(new { A1 = "0", T1 = worry }),
                LeadJson = System.Text.Json.JsonSerializer.Serialize(new { email, name }), ConsentsJson = "{}",
                ResultJson = """{"kind":"assessment","raw":14.5833,"score":15,"band":{"id":"critical","title":"Critical risk"},"categories":[],"gaps":[],"outcome":null,"outcomes":[],"grade":null,"outputs":{}}""",
                ResponseBody = "{}", ResultScore = 15, Fit = 45, Intent = 50, Grade = "A1", WhyJson = """[{"rule":"employees","points":20},{"rule":"freemail","points":-10}]""",
                CreatedAt = now, ReportTokenHash = ReportToken.Hash(token), ReportLinkNumber = 1, IsTest = isTest,
            };
            var route = new Route
            {
                Id = Guid.CreateVersion7(now), WorkspaceId = on.Magnet.WorkspaceId, SubmissionId = id, LeadId = lead.Id, Destination = destination, Rule = "A1",
                OwnerId = owner.Id, TraceJson = "[]", CreatedAt = now,
            };
            db.AddRange(submission, route);
            var plan = DeliveryPlan.ForSubmission(new()
            {
                Submission = submission, Magnet = MagnetFacts.Of(on.Magnet), VersionNumber = 1, Lead = lead, LeadIsNew = known is null, Route = route, Owner = owner,
                ReportConsent = reportConsent, Endpoints = await db.WebhookEndpoints.Where(e => e.WorkspaceId == on.Magnet.WorkspaceId).ToListAsync(),
                AddressKey = addressKey,
            }, now);
            foreach (var delivery in plan) delivery.NextAt += dueIn;
            db.AddRange(plan);
            return new FinishedSubmission(submission, lead, plan, token);
        });
        given.App.Services.GetRequiredService<IDeliverySignal>().Wake();
        return written;
    }

    public static Task<Delivery> Delivery(this WebApp app, Guid id) => app.Read(db => db.Deliveries.SingleAsync(d => d.Id == id));

    public static Task<List<Attempt>> Attempts(this WebApp app, Guid deliveryId) =>
        app.Read(db => db.Attempts.Where(a => a.DeliveryId == deliveryId).OrderBy(a => a.Number).ToListAsync());
}

public sealed record PublishedMagnet(Magnet Magnet, MagnetVersion Version);

public sealed record FinishedSubmission(Submission Submission, Lead Lead, IReadOnlyList<Delivery> Deliveries, string Token)
{
    public Delivery Of(DeliveryKind kind) => Deliveries.Single(d => d.Kind == kind);
}
