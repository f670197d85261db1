using System.Net;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

public sealed class DeliveryPlanTests
{
    private static readonly DateTimeOffset Now = new(2031, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly Guid Workspace = Guid.CreateVersion7(Now);

    [Fact]
    public void A_routed_lead_owes_report_notice_and_one_call_per_endpoint_and_wanted_event()
    {
        var all = Endpoint();
        var off = Endpoint();
        off.Active = false;
        var facts = Facts(Destination.Sales) with { Endpoints = [all, Endpoint("lead.updated"), off] };

        var plan = DeliveryPlan.ForSubmission(facts, Now);

        Assert.Equal(
            [$"Webhook {all.Id}:submission.completed", "ReportMail visitor", $"OwnerMail {facts.Owner!.Id}", $"Webhook {all.Id}:lead.created"],
            plan.Select(d => $"{d.Kind} {d.Destination}"));
        Assert.Equal(plan.Count, plan.Select(d => d.Id).Distinct().Count());
    }

    [Fact]
    public void A_person_who_came_before_is_an_updated_lead()
    {
        var plan = DeliveryPlan.ForSubmission(Facts(Destination.Nurture) with { LeadIsNew = false, Endpoints = [Endpoint("lead.updated", "lead.created")] }, Now);

        Assert.Equal(["lead.updated"], plan.Where(d => d.Kind == DeliveryKind.Webhook).Select(d => d.EventType));
    }

    [Fact]
    public void A_late_lead_is_told_without_telling_the_submission_again()
    {
        var early = DeliveryPlan.ForSubmission(Facts(Destination.Sdr) with { Lead = null, Route = null, Owner = null, Endpoints = [Endpoint()] }, Now);
        var late = DeliveryPlan.ForLateLead(Facts(Destination.Sdr) with { Endpoints = [Endpoint()] }, Now);

        Assert.Equal(["submission.completed"], early.Select(d => d.EventType));
        Assert.Equal([null, null, "lead.created"], late.Select(d => d.EventType));
    }

    [Fact]
    public void Without_consent_to_the_report_none_is_mailed() =>
        Assert.DoesNotContain(DeliveryPlan.ForSubmission(Facts(Destination.Sales) with { ReportConsent = false }, Now), d => d.Kind == DeliveryKind.ReportMail);

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.8", true, false)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true, true)]
    [InlineData("203.0.113.7", "203.0.114.7", false, false)]
    [InlineData("2a00:1:2:3::1", "2a00:1:2:3::2", true, true)]
    [InlineData("2a00:1:2:3::1", "2a00:1:2:4::1", true, false)]
    public void Addresses_are_counted_by_address_and_by_network(string one, string other, bool sameNetwork, bool sameAddress)
    {
        var (a, b) = (VisitorAddress.KeyOf(IPAddress.Parse(one), [1, 2, 3])!, VisitorAddress.KeyOf(IPAddress.Parse(other), [1, 2, 3])!);

        Assert.Equal((sameNetwork, sameAddress), (VisitorAddress.NetworkOf(a) == VisitorAddress.NetworkOf(b), a == b));
    }

    [Theory]
    [InlineData("127.0.0.1"), InlineData("::1"), InlineData("::ffff:127.0.0.1")]
    public void The_machine_itself_is_no_stranger(string address) => Assert.Null(VisitorAddress.KeyOf(IPAddress.Parse(address), [1]));

    private static WebhookEndpoint Endpoint(params string[] types) => new()
    {
        Id = Guid.CreateVersion7(Now), WorkspaceId = Workspace, Url = "https://hooks.example/x", ProtectedSecret = "", EventTypes = [.. types], CreatedAt = Now,
    };

    private static SubmissionFacts Facts(Destination destination)
    {
        var lead = new Lead
        {
            Id = Guid.CreateVersion7(Now), WorkspaceId = Workspace, Email = "ana@acme.example", ExactKey = "k", ProviderKey = "k", Grade = "A1", Destination = destination,
            CreatedAt = Now, LastSubmissionAt = Now,
        };
        var submission = new Submission
        {
            Id = Guid.CreateVersion7(Now), WorkspaceId = Workspace, MagnetId = Guid.CreateVersion7(Now), VersionId = Guid.CreateVersion7(Now), ClientId = "c",
            Fingerprint = "f", AnswersJson = "{}", LeadJson = "{}", ConsentsJson = "{}", ResultJson = "{}", ResponseBody = "{}", CreatedAt = Now,
        };
        return new()
        {
            Submission = submission,
            Magnet = new(submission.MagnetId, "k", "T", "quiz"),
            VersionNumber = 1,
            Lead = lead,
            LeadIsNew = true,
            Route = new() { Id = Guid.CreateVersion7(Now), WorkspaceId = Workspace, SubmissionId = submission.Id, LeadId = lead.Id, Destination = destination, Rule = "A1", TraceJson = "[]", CreatedAt = Now },
            Owner = new() { Id = Guid.CreateVersion7(Now), WorkspaceId = Workspace, UserId = Guid.CreateVersion7(Now), Name = "Olive", Email = "olive@example.com", CreatedAt = Now },
            ReportConsent = true,
        };
    }
}
