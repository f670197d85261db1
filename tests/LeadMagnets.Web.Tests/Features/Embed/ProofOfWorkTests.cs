using System.Text;
using System.Text.Json.Nodes;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Features.Shared.Acceptance.Proof;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Embed;

/// <summary>Four thousand ways to get by without work (trust.md 48): none of them passes for a proof.</summary>
public sealed class ProofOfWorkTests(WebApp app) : IClassFixture<WebApp>
{
    private const int Tries = 1000;
    private const int Small = 1000;
    private readonly Random random = new(4711);
    private readonly Guid magnet = Guid.Parse("0192f0c1-0000-7000-8000-000000000001");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;
    private Challenges Challenges => app.Services.GetRequiredService<Challenges>();
    private Session Session => new(magnet, 1, "0123456789abcdef01234567", app.Given.Now, false);

    [Fact]
    public async Task Each_counts_the_first_time_and_never_again()
    {
        var (first, again, ct) = (0, 0, Ct);
        for (var i = 0; i < Tries; i++)
        {
            var proof = Challenges.Check(Solved(Issue()), magnet, Session);
            Assert.Equal(ProofState.Good, proof.State);
            if (await app.Write(db => SpentProofs.Spend(db, proof, ct))) first++;
            if (await app.Write(db => SpentProofs.Spend(db, proof, ct))) again++;
        }

        Assert.Equal((Tries, 0), (first, again));
    }

    [Fact]
    public async Task Of_ten_at_once_one_counts()
    {
        var (proof, ct) = (Challenges.Check(Solved(Issue()), magnet, Session), Ct);

        var counted = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => app.Write(db => SpentProofs.Spend(db, proof, ct))));

        Assert.Single(counted, yes => yes);
    }

    [Fact]
    public async Task An_expired_one_is_forgotten_and_counts_all_the_same_no_more()
    {
        var (solved, ct) = (Solved(Issue()), Ct);
        var proof = Challenges.Check(solved, magnet, Session);
        await app.Write(db => SpentProofs.Spend(db, proof, ct));

        app.Clock.Advance(Challenges.Life + TimeSpan.FromSeconds(1));

        Assert.True(await app.Write(db => SpentProofs.Forget(db, app.Given.Now, ct)) >= 1);
        Assert.Equal(ProofState.Late, Challenges.Check(solved, magnet, Session).State);
    }

    [Fact]
    public void Parts_can_be_neither_spliced_nor_changed()
    {
        var accepted = Enumerable.Range(0, Tries).Count(_ => Spliced() is { } proof && Challenges.Check(proof, magnet, Session).State is ProofState.Good);

        Assert.Equal(0, accepted);
    }

    [Fact]
    public void Another_magnets_or_sessions_proof_is_none()
    {
        var accepted = Enumerable.Range(0, Tries).Count(i => Challenges.Check(Solved(Issue()), i % 2 == 0 ? Guid.CreateVersion7() : magnet, i % 2 == 0 ? Session : Session with { Id = "fedcba9876543210fedcba98" }).State is ProofState.Good);

        Assert.Equal(0, accepted);
    }

    [Fact]
    public void An_expired_proof_is_none()
    {
        var solved = Enumerable.Range(0, Tries).Select(_ => Solved(Issue())).ToList();

        app.Clock.Advance(Challenges.Life);

        Assert.DoesNotContain(solved, proof => Challenges.Check(proof, magnet, Session).State is ProofState.Good);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("bnVsbA==")]
    [InlineData("e30=")]
    [InlineData("W10=")]
    [InlineData("eyJhbGdvcml0aG0iOm51bGx9")]
    public void Nonsense_is_no_proof_and_no_error(string proof) => Assert.NotEqual(ProofState.Good, Challenges.Check(proof, magnet, Session).State);

    [Fact]
    public void The_salt_says_for_what_it_is_good_and_ends_before_the_number()
    {
        var challenge = Issue();

        Assert.Matches(@"^[0-9a-f]{32}\?expires=\d{10}&magnet=0192f0c100007000800000000000000" + @"1&session=0123456789abcdef01234567&max=1000&$", challenge.Salt);
        Assert.Equal((128 / 4, "SHA-256", 7200), (challenge.Salt.IndexOf('?', StringComparison.Ordinal), challenge.Algorithm, challenge.Seconds));
    }

    [Fact]
    public void It_is_harder_the_more_a_network_asks_and_easy_again_later()
    {
        var pressure = new AddressPressure(app.Clock);
        var address = System.Net.IPAddress.Parse("203.0.113.7");

        Assert.Equal(AddressPressure.Easy, pressure.Difficulty(address, magnet));
        var hall = Enumerable.Range(0, 58).Select(_ => pressure.Difficulty(address, magnet)).Max();
        Assert.Equal(AddressPressure.Easy, hall);
        var hardest = Enumerable.Range(0, 300).Select(_ => pressure.Difficulty(address, magnet)).Max();
        Assert.Equal(AddressPressure.Hard, hardest);
        // So many from everywhere are much for one magnet: a little harder for all, and for no other magnet.
        Assert.Equal(2 * AddressPressure.Easy, pressure.Difficulty(System.Net.IPAddress.Parse("203.0.113.8"), magnet));
        Assert.Equal(AddressPressure.Easy, pressure.Difficulty(System.Net.IPAddress.Parse("203.0.113.8"), Guid.CreateVersion7()));
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(AddressPressure.Easy, pressure.Difficulty(address, magnet));
    }

    private ChallengeResponse Issue() => Challenges.Issue(Session, "token", Small);

    private static string Solved(ChallengeResponse challenge) => ScriptedHuman.Solved(Node(challenge));

    private static JsonObject Node(ChallengeResponse c) => new JsonObject { ["challenge"] = c.Challenge, ["salt"] = c.Salt, ["signature"] = c.Signature };

    /// <summary>A solved proof with one thing changed for the sender's good: null when chance left it as it was.</summary>
    private string? Spliced()
    {
        var challenge = Issue();
        var good = JsonNode.Parse(Convert.FromBase64String(Solved(challenge)))!;
        var number = good["number"]!.GetValue<int>().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var salt = challenge.Salt;
        switch (random.Next(6))
        {
            case 0 when number.Length > 1: // Digits of the number become part of the salt: the hash stays the same.
                (good["salt"], good["number"]) = (salt + number[..1], int.Parse(number[1..], System.Globalization.CultureInfo.InvariantCulture));
                break;
            case 1: // A later end, with work done anew for it.
                return Resolved(good, salt.Replace("expires=19", "expires=29", StringComparison.Ordinal));
            case 2:
                return Resolved(good, salt.Replace("max=1000", "max=1001", StringComparison.Ordinal));
            case 3:
                return Resolved(good, salt.Replace("&max=", $"&magnet={magnet:N}&max=", StringComparison.Ordinal));
            case 4:
                var signature = good["signature"]!.GetValue<string>().ToCharArray();
                var at = random.Next(signature.Length);
                signature[at] = signature[at] == '0' ? '1' : '0';
                good["signature"] = new string(signature);
                break;
            default: // Another number, and the hash that belongs to it.
                return Resolved(good, salt);
        }
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(good.ToJsonString()));
    }

    private string Resolved(JsonNode good, string salt)
    {
        var number = (good["number"]!.GetValue<int>() + 1 + random.Next(Small - 1)) % Small;
        (good["salt"], good["number"]) = (salt, number);
        good["challenge"] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes($"{salt}{number}")));
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(good.ToJsonString()));
    }
}
