using System.Text.Json;
using LeadMagnets.Web.Tests.Support;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>The comparison of what clients were told, what is stored, and what receivers got; every figure but the first three must be 0.</summary>
internal sealed record Verdict
{
    private static readonly string[] MailAboutLeads = ["ReportMail", "OwnerMail"];

    public required int Acknowledged { get; init; }
    /// <summary>Calls that met a dead server.</summary>
    public required int Refused { get; init; }
    /// <summary>Attempts that a kill cut off and that were judged at the next start.</summary>
    public required int Unknown { get; init; }
    public required int Lost { get; init; }
    public required int OtherBody { get; init; }
    public required long Doubled { get; init; }
    /// <summary>(submission, event type) with no or with more than one webhook-id at the keyed receiver.</summary>
    public required int WebhooksNotOnce { get; init; }
    /// <summary>Mails that came more often than the policy of their kind allows (trust.md 4.3).</summary>
    public required int MailsTooOften { get; init; }
    /// <summary>Report mails that are done and never came.</summary>
    public required int MailsLost { get; init; }
    public required long Unexplained { get; init; }
    public required IReadOnlyCollection<string> Surprises { get; init; }

    /// <summary>Waits until nothing is owed any more, then compares.</summary>
    public static async Task<Verdict> Of(ChaosWorld world, Ledger ledger)
    {
        var stored = new StoredWorld(world.Database);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await stored.Open() > 0) await look.WaitForNextTickAsync(limit.Token);

        var (rows, deliveries) = (await stored.Submissions(), await stored.Deliveries());
        var bodies = rows.ToLookup(row => row.ClientId, row => row.Body);
        var calls = Calls(world.Receiver);
        var mails = Mails(world.Mail);
        var reports = mails.Values.Count(copies => copies[0].To[0] != Owner.Email);
        var owed = deliveries.Count(d => d.Kind == "ReportMail" && d.Status == "Done");
        return new()
        {
            Acknowledged = ledger.All.Count,
            Refused = ledger.Refusals,
            Unknown = deliveries.Sum(d => d.Unknown),
            Lost = ledger.All.Keys.Count(id => !bodies.Contains(id)),
            OtherBody = ledger.All.Count(known => bodies[known.Key].Any(body => body != known.Value.Body)),
            Doubled = bodies.Count(same => same.Count() > 1),
            WebhooksNotOnce = ledger.All.Keys.Sum(id => NotOnce(calls, id)),
            MailsTooOften = deliveries.Count(d => mails.TryGetValue(d.Id, out var copies) && TooOften(d.Kind, d.Unknown, copies)),
            MailsLost = Math.Max(0, owed - reports),
            Unexplained = await stored.Unexplained() + deliveries.Count(d => !Explained(d)),
            Surprises = ledger.Surprises,
        };
    }

    public void Assert()
    {
        Xunit.Assert.Empty(Surprises);
        Xunit.Assert.True(Lost + OtherBody + Doubled + WebhooksNotOnce + MailsTooOften + MailsLost + Unexplained == 0, ToString());
    }

    /// <summary>A delivery ended well, or says why not: a second doubt about a report mail, or the cap on mail to one address.</summary>
    private static bool Explained((Guid Id, string Kind, string Status, string? Reason, int Unknown) delivery) => delivery switch
    {
        { Status: "Done" } => true,
        { Status: "Parked", Reason: "unknown", Unknown: >= 2 } => MailAboutLeads.Contains(delivery.Kind),
        { Status: "Parked", Reason: "cap" } => MailAboutLeads.Contains(delivery.Kind),
        _ => false,
    };

    /// <summary>A submission with a lead is told twice, as finished and as a lead: each under one id, however often it was sent.</summary>
    private static int NotOnce(ILookup<(string Submission, string Type), string> calls, string submission)
    {
        var completed = calls[(submission, "submission.completed")].Distinct().Count();
        var lead = calls[(submission, "lead.created")].Concat(calls[(submission, "lead.updated")]).Distinct().Count();
        return (completed == 1 ? 0 : 1) + (lead == 1 ? 0 : 1);
    }

    private static ILookup<(string Submission, string Type), string> Calls(Receiver receiver)
    {
        var calls = new List<((string, string) What, string Id)>();
        while (receiver.TryNext(out var call))
        {
            using var body = JsonDocument.Parse(call!.Body);
            var submission = body.RootElement.GetProperty("data").GetProperty("submission").GetProperty("id").GetString()!;
            calls.Add(((submission, body.RootElement.GetProperty("type").GetString()!), call.Id));
        }
        return calls.ToLookup(call => call.What, call => call.Id);
    }

    /// <summary>
    /// No mail comes again without an attempt that was cut off; a report comes twice at most; a notice to the owner, which must not be lost,
    /// comes once without the words that it may be a duplicate, and with them after that.
    /// </summary>
    private static bool TooOften(string kind, int unknown, List<ReceivedMail> copies) =>
        copies.Count > 1 + unknown
        || (kind == "ReportMail" && copies.Count > 2)
        || (kind == "OwnerMail" && copies.Count(copy => !copy.Subject.StartsWith("[Possible duplicate]", StringComparison.Ordinal)) > 1);

    /// <summary>What came, by the delivery that its Message-ID names.</summary>
    private static Dictionary<Guid, List<ReceivedMail>> Mails(MailServer server)
    {
        var mails = new List<ReceivedMail>();
        while (server.TryNext(out var mail)) mails.Add(mail!);
        return mails.GroupBy(mail => Guid.Parse(mail.Header("Message-ID")!.Split('@')[0].TrimStart('<'))).ToDictionary(same => same.Key, same => same.ToList());
    }
}
