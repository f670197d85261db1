using System.Text;
using LeadMagnets.Domain.Delivery;
using Xunit;

namespace LeadMagnets.Domain.Tests.Delivery;

public sealed class Signing
{
    [Fact]
    public void The_self_test_of_the_standard_passes() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        StandardWebhook.Sign("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", DateTimeOffset.FromUnixTimeSeconds(1614265330), Encoding.UTF8.GetBytes("{\"test\": 2432232314}")));

    [Fact]
    public void An_id_cannot_forge_the_fields() =>
        Assert.Throws<ArgumentException>(() => StandardWebhook.Sign(StandardWebhook.NewSecret(), "a.1", DateTimeOffset.UnixEpoch, []));

    [Fact]
    public void A_new_secret_is_long_and_new()
    {
        var secret = StandardWebhook.NewSecret();

        Assert.StartsWith("whsec_", secret, StringComparison.Ordinal);
        Assert.Equal(32, Convert.FromBase64String(secret["whsec_".Length..]).Length);
        Assert.NotEqual(secret, StandardWebhook.NewSecret());
    }

    [Fact]
    public void A_report_link_can_be_written_again_and_only_by_the_server()
    {
        var (secret, submission) = (Encoding.UTF8.GetBytes("server"), Guid.Parse("0192f0c1-0000-7000-8000-000000000001"));
        var token = ReportToken.Make(secret, submission, 1);

        Assert.Equal(token, ReportToken.Make(secret, submission, 1));
        Assert.NotEqual(token, ReportToken.Make(secret, submission, 2));
        Assert.NotEqual(token, ReportToken.Make(Encoding.UTF8.GetBytes("other"), submission, 1));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
        Assert.Matches("^[0-9a-f]{64}$", ReportToken.Hash(token));
    }
}
