using LeadMagnets.Domain.Delivery;
using Xunit;

namespace LeadMagnets.Domain.Tests.Delivery;

public sealed class ShareTokens
{
    private static readonly Guid Submission = new("0192f0c1-7b1c-7d3e-9a51-2f6f1b3c4d5e");

    private static ReadOnlySpan<byte> Secret => "a secret of the tests"u8;

    [Fact]
    public void The_same_token_can_be_written_again_and_names_its_submission()
    {
        var token = ShareToken.Make(Secret, Submission, 1);

        Assert.Equal(token, ShareToken.Make(Secret, Submission, 1));
        Assert.Equal(Submission, ShareToken.SubmissionOf(token));
        Assert.True(ShareToken.Opens(token, Secret, Submission, 1));
        Assert.Matches("^[A-Za-z0-9_-]{43}$", token);
    }

    [Fact]
    public void Another_secret_link_or_submission_makes_another_token()
    {
        var token = ShareToken.Make(Secret, Submission, 1);

        Assert.False(ShareToken.Opens(token, "another secret"u8, Submission, 1));
        Assert.False(ShareToken.Opens(token, Secret, Submission, 2));
        Assert.False(ShareToken.Opens(token, Secret, new Guid("0192f0c1-7b1c-7d3e-9a51-2f6f1b3c4d5f"), 1));
    }

    [Fact]
    public void A_token_with_any_letter_changed_opens_nothing()
    {
        var token = ShareToken.Make(Secret, Submission, 1);

        for (var at = 0; at < token.Length; at++)
        {
            var changed = token[..at] + (token[at] == 'x' ? 'y' : 'x') + token[(at + 1)..];
            Assert.False(ShareToken.Opens(changed, Secret, Submission, 1), $"letter {at}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+/=")]
    [InlineData("\u00e4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_token_names_nothing(string text) => Assert.Null(ShareToken.SubmissionOf(text));

    [Fact]
    public void A_reports_token_is_none_that_shares() => Assert.False(ShareToken.Opens(ReportToken.Make(Secret, Submission, 1), Secret, Submission, 1));
}
