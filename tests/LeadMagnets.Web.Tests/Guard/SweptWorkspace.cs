using System.Security.Cryptography;
using System.Text;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Tests.Admin;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Tests.Guard;

/// <summary>A workspace with a row of every kind; every text that a person could read in it holds <see cref="Mark"/>.</summary>
public sealed class SweptWorkspace
{
    public const string Mark = "zebra-of-the-first";
    private readonly WebApp app;
    private readonly Dictionary<string, string> ids;
    private readonly Guid workspace;

    private SweptWorkspace(WebApp app, Guid workspace, Dictionary<string, string> ids) => (this.app, this.workspace, this.ids) = (app, workspace, ids);

    public IReadOnlyCollection<string> Ids => ids.Values;

    /// <summary>The fields of any form, all pointing at this workspace.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields(SweptRoute route) =>
    [
        new("id", IdFor(route.Pattern) ?? ids["magnet"]), new("submission", ids["submission"]), new("ids", ids["held"]), new("pool", ids["pool"]), new("member", ids["member"]),
        new("owner", ids["member"]), new("noteId", ids["activity"]), new("version", "1"), new("from", "1"), new("weight", "7"), new("active", "true"),
        new("placement", ids["placement"]), new("key", "seen-by-nobody"), new("Input.Name", "from a stranger"), new("text", "from a stranger"), new("template", "pm-style"), new("Input.Url", "https://stranger.example/hook"),
    ];

    /// <summary>The route's address with this workspace's ids in it; null when nothing is known to stand there.</summary>
    public string? AddressOf(SweptRoute route)
    {
        var address = route.HasParameter && IdFor(route.Pattern) is { } id ? route.Pattern.Replace("{id:guid}", id, StringComparison.Ordinal).Replace("{id}", id, StringComparison.Ordinal)
            .Replace("{placement:guid}", ids["placement"], StringComparison.Ordinal).Replace("{language}", "de", StringComparison.Ordinal) : route.Pattern;
        if (address.Contains('{', StringComparison.Ordinal)) return null;
        return $"/{address}{(route.Handler is null ? "" : $"?handler={route.Handler}")}";
    }

    /// <summary>What the database holds of this workspace, as one hash per table and a count.</summary>
    public async Task<Dictionary<string, string>> Content()
    {
        await using var db = new SqliteConnection($"Data Source={app.Folder.Database};Mode=ReadOnly;Pooling=False");
        await db.OpenAsync();
        var content = new Dictionary<string, string>();
        foreach (var table in await Column(db, "SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND (c.name = 'WorkspaceId' OR m.name = 'Workspaces')"))
            content[table] = await HashOf(db, table);
        return content;
    }

    public static async Task<SweptWorkspace> Given(WebApp app)
    {
        var given = app.Given;
        var own = await given.OwnWorkspace();
        var magnet = await given.PublishedMagnet();
        var lead = await given.Lead(magnet.Id, name: $"Ana {Mark}", email: $"ana@{Mark}.example");
        var submission = await app.Read(db => db.Submissions.FirstAsync(s => s.LeadId == lead.Id));
        var delivery = new Delivery { Id = given.NewId(), WorkspaceId = own.Id, LeadId = lead.Id, SubmissionId = submission.Id, Kind = DeliveryKind.Webhook, Destination = $"{given.NewId()}:lead.created", Label = $"{Mark}.example", EventType = "lead.created", Payload = $$"""{"m":"{{Mark}}"}""", Status = DeliveryStatus.Dead, Attempt = 8, NextAt = given.Now, LastResult = Mark, CreatedAt = given.Now };
        var attempt = new Attempt { Id = given.NewId(), WorkspaceId = own.Id, DeliveryId = delivery.Id, Number = 1, StartedAt = given.Now, Milliseconds = 40, Outcome = "retry", StatusCode = 500, Detail = Mark };
        var mail = new MailMessage { Id = given.NewId(), WorkspaceId = own.Id, To = lead.Email, ToKey = lead.ExactKey, Subject = Mark, TextBody = Mark, HtmlBody = $"<p>{Mark}</p>", Via = "folder", At = given.Now };
        var hook = new WebhookEndpoint { Id = given.NewId(), WorkspaceId = own.Id, Url = $"https://{Mark}.example/hook", ProtectedSecret = Mark, CreatedAt = given.Now };
        var note = new LeadActivity { Id = given.NewId(), WorkspaceId = own.Id, LeadId = lead.Id, Kind = "note", Text = Mark, At = given.Now };
        var placement = new Placement { Id = given.NewId(), WorkspaceId = own.Id, MagnetId = magnet.Id, Name = Mark, Key = Mark, Kind = PlacementKind.Qr, Code = "abcdefg", UtmSource = Mark, CreatedAt = given.Now };
        var touch = new Touch { Id = given.NewId(), WorkspaceId = own.Id, LeadId = lead.Id, SubmissionId = submission.Id, Kind = LeadMagnets.Domain.Attribution.TouchKind.Only, Source = Mark, UtmSource = Mark, Placement = Mark, At = given.Now };
        var check = new PageCheck { Id = given.NewId(), WorkspaceId = own.Id, MagnetId = magnet.Id, Url = $"https://{Mark}.example/", Server = "http://localhost", State = PageCheckState.Failed, Failure = Mark, CreatedAt = given.Now, FinishedAt = given.Now, GivenUpAt = given.Now };
        var held = await given.Held(magnet.Id, name: $"Bot {Mark}", email: $"bot@{Mark}.example");
        await given.Held(magnet.Id, name: $"Rejected {Mark}", email: $"rejected@{Mark}.example", ReviewState.Rejected);
        var test = await given.Lead(magnet.Id, name: $"Test {Mark}", email: $"test@{Mark}.example", test: true);
        await app.Write(async db =>
        {
            db.AddRange(delivery, attempt, mail, hook, note, placement, touch, check);
            (await db.Magnets.SingleAsync(m => m.Id == magnet.Id)).Title = Mark;
            (await db.Workspaces.SingleAsync(w => w.Id == own.Id)).Name = Mark;
            (await db.Pools.Where(p => p.WorkspaceId == own.Id).ToListAsync()).ForEach(pool => pool.Name = Mark);
            (await db.ApiKeys.Where(k => k.WorkspaceId == own.Id).ToListAsync()).ForEach(key => key.Name = Mark);
            return 0;
        });
        return new(app, own.Id, new()
        {
            ["magnet"] = magnet.Id.ToString(),
            ["lead"] = lead.Id.ToString(),
            ["held"] = held.Id.ToString(),
            ["test"] = test.Id.ToString(),
            ["submission"] = submission.Id.ToString(),
            ["delivery"] = delivery.Id.ToString(),
            ["mail"] = mail.Id.ToString(),
            ["hook"] = hook.Id.ToString(),
            ["activity"] = note.Id.ToString(),
            ["placement"] = placement.Id.ToString(),
            ["check"] = check.Id.ToString(),
            ["pool"] = (await app.Read(db => db.Pools.FirstAsync(p => p.WorkspaceId == own.Id))).Id.ToString(),
            ["member"] = (await app.Read(db => db.Members.FirstAsync(m => m.WorkspaceId == own.Id))).Id.ToString(),
            ["key"] = (await app.Read(db => db.ApiKeys.FirstAsync(k => k.WorkspaceId == own.Id))).Id.ToString(),
        });
    }

    private string? IdFor(string pattern) => pattern switch
    {
        _ when pattern.StartsWith("magnets/", StringComparison.Ordinal) || pattern.StartsWith("api/v1/magnets/", StringComparison.Ordinal) => ids["magnet"],
        _ when pattern.StartsWith("leads/", StringComparison.Ordinal) || pattern.StartsWith("api/v1/leads/", StringComparison.Ordinal) => ids["lead"],
        _ when pattern.StartsWith("held/", StringComparison.Ordinal) || pattern is "api/v1/submissions/{id:guid}/release" or "api/v1/submissions/{id:guid}/reject" => ids["held"],
        _ when pattern.StartsWith("api/v1/submissions/", StringComparison.Ordinal) => ids["submission"],
        _ when pattern.StartsWith("deliveries/", StringComparison.Ordinal) => ids["delivery"],
        _ when pattern.StartsWith("page-checks/", StringComparison.Ordinal) => ids["check"],
        _ when pattern.StartsWith("mail/", StringComparison.Ordinal) => ids["mail"],
        _ when pattern.StartsWith("settings/webhooks", StringComparison.Ordinal) => ids["hook"],
        _ when pattern.StartsWith("settings/api-keys", StringComparison.Ordinal) => ids["key"],
        _ => null,
    };

    private async Task<string> HashOf(SqliteConnection db, string table)
    {
        var rows = await Column(db, $"SELECT json_array({string.Join(", ", (await Column(db, $"SELECT name FROM pragma_table_info('{table}')")).Select(name => $"quote(\"{name}\")"))}) FROM \"{table}\" WHERE {(table == "Workspaces" ? "Id" : "WorkspaceId")} = '{workspace.ToString().ToUpperInvariant()}' ORDER BY 1");
        return $"{rows.Count} rows {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))}";
    }

    private static async Task<List<string>> Column(SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns of our own model, nobody's input.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(reader.GetString(0));
        return values;
    }
}
