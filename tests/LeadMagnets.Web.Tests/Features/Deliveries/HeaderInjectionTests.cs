using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Mail;
using LeadMagnets.Web.Tests.Support;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

public sealed class HeaderInjectionTests
{
    private static readonly string[] Breaks =
    [
        "\r\n", "\n", "\r", "\r\n\r\n", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", "%0d%0a", "=0D=0A", "\\r\\n", "\u200b\r\n\u200b", "\u202e\r\n", "=?utf-8?Q?=0D=0A?=",
    ];

    private static readonly string[] Attacks =
    [
        "Bcc: victim@evil.example", "To: victim@evil.example", "Subject: pills", "Content-Type: text/html", "RCPT TO:<victim@evil.example>", ".", "QUIT", "DATA",
    ];

    [Fact]
    public async Task No_name_adds_a_header_or_a_recipient()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var magnet = await app.Given.PublishedMagnet();
        var names = (from end in Breaks from attack in Attacks select $"Ana{end}{attack}").ToList();

        var usual = new List<string>();
        for (var at = 0; at < names.Count; at++)
        {
            await app.Given.Submission(magnet, $"p{at}@firm.example", names[at], worry: names[at], reportConsent: false);
            var mail = await server.Next();
            var headers = mail.Headers.Select(h => h.Name).ToList();
            if (at == 0) usual = headers;
            Assert.Equal(usual, headers);
            Assert.Equal([Owner.Email], mail.To);
            Assert.DoesNotContain('\n', mail.Subject);
        }
    }

    [Theory]
    [InlineData("\"a\r\nBcc: v@evil.example\"@firm.example")]
    [InlineData("a\r\nBcc: v@evil.example@firm.example")]
    [InlineData("a@firm.example\r\nBcc: v@evil.example")]
    [InlineData("a@firm.example, v@evil.example")]
    [InlineData("\"quoted\"@firm.example")]
    [InlineData("a(comment)@firm.example")]
    [InlineData("a@[127.0.0.1]")]
    [InlineData("Ana <a@firm.example>")]
    [InlineData("a\u2028b@firm.example")]
    public async Task An_address_that_mail_servers_do_not_agree_on_is_never_written_to(string address)
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);

        var done = await app.Given.Submission(await app.Given.PublishedMagnet(), address, destination: Destination.Nurture);
        await app.Tried.Next();

        var parked = await app.Web.Delivery(done.Of(DeliveryKind.ReportMail).Id);
        Assert.Equal((DeliveryStatus.Parked, "refused"), (parked.Status, parked.Reason));
        Assert.False(server.TryNext(out _));
    }

    [Theory]
    [InlineData("a\r\nb\u2028c\u0085d", "a b c d")]
    [InlineData("\u202eabc\u2066", "abc")]
    [InlineData("  a \t b  ", "a b")]
    [InlineData("Größe 你好 🎉", "Größe 你好 🎉")]
    public void Header_text_is_one_line_without_hidden_characters(string text, string clean) => Assert.Equal(clean, HeaderText.Clean(text));
}
