using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Deliveries.Mail;
using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

public sealed class MailTests
{
    [Fact]
    public async Task The_visitor_gets_title_score_band_and_link_and_nothing_that_was_typed()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);

        var done = await app.Given.Submission(await app.Given.PublishedMagnet(), name: "Buy-pills-now", worry: "https://evil.example", destination: Destination.Nurture);
        var mail = await server.Next();
        await app.Tried.Next();

        Assert.Equal([done.Lead.Email], mail.To);
        Assert.Equal("Your result: Cyber risk", mail.Subject);
        Assert.Equal($"<{done.Of(DeliveryKind.ReportMail).Id:N}@grow.example.com>", mail.Header("Message-ID"));
        foreach (var body in (string[])[mail.Text, mail.Html])
        {
            Assert.Contains("15", body);
            Assert.Contains("Critical risk", body);
            Assert.Contains($"https://grow.example.com/r/{done.Token}", body);
        }
        Assert.DoesNotContain("Buy-pills-now", mail.Raw + mail.Text + mail.Html);
        Assert.DoesNotContain("evil.example", mail.Raw + mail.Text + mail.Html);
        var row = await app.Web.Read(db => db.Mails.SingleAsync());
        Assert.Equal(("smtp", done.Lead.Email, done.Submission.MagnetId), (row.Via, row.To, row.MagnetId));
        Assert.Equal(DeliveryStatus.Done, (await app.Web.Delivery(done.Of(DeliveryKind.ReportMail).Id)).Status);
    }

    [Theory]
    [InlineData("de-CH", "Ihr Ergebnis: Risiko & Größe", "Bericht öffnen")]
    [InlineData("fr-FR", "Votre résultat : Risiko & Größe", "Ouvrir le rapport")]
    [InlineData("pt-BR", "O seu resultado: Risiko & Größe", "Abrir o relatório")]
    [InlineData("ja-JP", "結果のお知らせ：Risiko & Größe", "レポートを開く")]
    [InlineData("fi-FI", "Your result: Risiko & Größe", "Open the report")]
    public async Task The_visitors_mail_speaks_the_definitions_language(string locale, string subject, string button)
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);

        await app.Given.Submission(await app.Given.PublishedMagnet(GivenDeliveries.Assessment("Risiko & Größe", locale)), destination: Destination.Nurture);
        var mail = await server.Next();

        Assert.Equal(subject, mail.Subject);
        Assert.Contains(button, mail.Text);
        Assert.Contains("Risiko &amp; Gr", mail.Html);
    }

    [Fact]
    public void The_mail_speaks_the_languages_of_the_player() =>
        Assert.Equal(PublicTexts.Languages, ReportWords.Languages.Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_owner_gets_score_reasons_and_answers_and_an_answer_goes_to_the_lead()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);

        var done = await app.Given.Submission(await app.Given.PublishedMagnet(), worry: "<script>alert(1)</script>", reportConsent: false);
        var mail = await server.Next();

        Assert.Equal([Owner.Email], mail.To);
        Assert.Equal("A1 lead (95): Ana", mail.Subject);
        Assert.Equal(done.Lead.Email, mail.Header("Reply-To"));
        Assert.Contains("- Employees: +20", mail.Text);
        Assert.Contains("- Freemail: −10", mail.Text);
        Assert.Contains("- Who may sign in?: Everybody", mail.Text);
        Assert.Contains($"https://grow.example.com/leads/{done.Lead.Id}", mail.Text);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", mail.Html);
        Assert.DoesNotContain("<script>", mail.Html);
    }

    [Fact]
    public async Task Without_a_server_mail_lands_in_the_folder_and_on_the_mail_page()
    {
        await using var app = await DeliveryApp.Start();

        var done = await app.Given.Submission(await app.Given.PublishedMagnet());
        await app.Tried.Next(2);

        Assert.Equal(done.Deliveries.Select(d => $"{d.Id:N}.eml").Order(), new DirectoryInfo(app.Web.Folder.Mail).GetFiles("*.eml").Select(f => f.Name).Order());
        Assert.Equal(["folder", "folder"], await app.Web.Read(db => db.Mails.Select(m => m.Via).ToListAsync()));
    }

    [Fact]
    public async Task A_line_that_is_a_full_stop_survives_the_conversation()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);

        await app.Given.Submission(await app.Given.PublishedMagnet(), worry: "one\n.\n..two", reportConsent: false);
        var mail = await server.Next();

        Assert.Contains("one\r\n.\r\n..two", mail.Text);
    }

    [Fact]
    public async Task A_second_report_of_the_same_magnet_within_a_day_is_parked_and_a_person_may_send_it()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var magnet = await app.Given.PublishedMagnet();

        await app.Given.Submission(magnet, "jane.doe@gmail.com", destination: Destination.Nurture);
        await app.Tried.Next();
        var second = (await app.Given.Submission(magnet, "janedoe+again@googlemail.com", destination: Destination.Nurture)).Of(DeliveryKind.ReportMail);
        await app.Tried.Next();
        var parked = await app.Web.Delivery(second.Id);
        await app.Web.Services.GetRequiredService<DeliveryReplay>().One(second.WorkspaceId, second.Id, TestContext.Current.CancellationToken);
        await app.Tried.Next();

        Assert.Equal((DeliveryStatus.Parked, "cap"), (parked.Status, parked.Reason));
        Assert.Equal(DeliveryStatus.Done, (await app.Web.Delivery(second.Id)).Status);
        await server.Next();
        await server.Next();
        Assert.False(server.TryNext(out _));
    }

    [Fact]
    public async Task A_thousand_requests_for_one_victim_come_to_one_mail_per_magnet_and_three_a_day()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var asked = 0;

        for (var magnets = 0; magnets < 5; magnets++)
        {
            var magnet = await app.Given.PublishedMagnet();
            for (var count = 0; count < 20; count++, asked++)
                await app.Given.Submission(magnet, $"victim+{asked}@gmail.com", addressKey: $"net{asked}.a{asked}", destination: Destination.Nurture);
        }
        await app.Tried.Next(asked);

        Assert.Equal(3, await app.Web.Read(db => db.Mails.CountAsync()));
        Assert.Equal(97, await app.Web.Read(db => db.Deliveries.CountAsync(d => d.Status == DeliveryStatus.Parked && d.Reason == "cap")));
    }

    [Fact]
    public async Task The_sixth_mail_from_one_internet_address_waits_an_hour_and_leaves_by_itself()
    {
        await using var server = new MailServer();
        await using var app = await DeliveryApp.Start(server);
        var magnet = await app.Given.PublishedMagnet();
        var all = new List<Delivery>();

        for (var count = 0; count < 6; count++)
        {
            all.Add((await app.Given.Submission(magnet, $"person{count}@firm.example", addressKey: "net.address", destination: Destination.Nurture)).Of(DeliveryKind.ReportMail));
            await app.Tried.Next();
        }
        var held = await app.Web.Delivery(all[5].Id);
        app.Clock.Advance(TimeSpan.FromHours(1) + DeliveryWorker.Poll);
        await app.Tried.Next();

        Assert.Equal((DeliveryStatus.Retry, "cap", 0), (held.Status, held.Reason, held.Attempt));
        Assert.Equal(DeliveryStatus.Done, (await app.Web.Delivery(held.Id)).Status);
    }

    [Fact]
    public async Task A_server_that_is_down_for_six_hours_gets_everything_within_half_an_hour()
    {
        await using var server = new MailServer { Reply = line => line.StartsWith("MAIL", StringComparison.Ordinal) ? "451 down" : null };
        await using var app = await DeliveryApp.Start(server);
        var magnet = await app.Given.PublishedMagnet();
        for (var count = 0; count < 3; count++) await app.Given.Submission(magnet, $"p{count}@firm.example", destination: Destination.Nurture);

        await app.Tried.Next(3);
        app.Clock.Advance(TimeSpan.FromMinutes(30));
        await app.Tried.Next(3);
        for (var minutes = 30; minutes < 360; minutes += 30)
        {
            app.Clock.Advance(TimeSpan.FromMinutes(30));
            await app.Tried.Next();
        }
        server.Reply = _ => null;
        app.Clock.Advance(DestinationGate.Probe);
        await app.Tried.Next(2);
        app.Clock.Advance(TimeSpan.FromMinutes(29));

        for (var count = 0; count < 3; count++) await server.Next();
    }

    [Fact]
    public async Task A_refused_address_is_parked_and_others_go_on()
    {
        await using var server = new MailServer { Reply = line => line.StartsWith("RCPT TO:<gone@", StringComparison.Ordinal) ? "550 no such user" : null };
        await using var app = await DeliveryApp.Start(server);
        var magnet = await app.Given.PublishedMagnet();

        var refused = (await app.Given.Submission(magnet, "gone@firm.example", destination: Destination.Nurture)).Of(DeliveryKind.ReportMail);
        await app.Tried.Next();
        await app.Given.Submission(magnet, "here@firm.example", destination: Destination.Nurture);

        Assert.Equal(["here@firm.example"], (await server.Next()).To);
        var parked = await app.Web.Delivery(refused.Id);
        Assert.Equal((DeliveryStatus.Parked, "refused"), (parked.Status, parked.Reason));
        Assert.Equal(550, Assert.Single(await app.Web.Attempts(refused.Id)).StatusCode);
    }

    [Fact]
    public async Task A_test_run_owes_nothing_and_nobody_is_disturbed_for_a_nurtured_lead()
    {
        await using var app = await DeliveryApp.Start();
        var magnet = await app.Given.PublishedMagnet();

        var test = await app.Given.Submission(magnet, "t@firm.example", isTest: true);
        var nurtured = await app.Given.Submission(magnet, "n@firm.example", destination: Destination.Nurture);

        Assert.Empty(test.Deliveries);
        Assert.Equal([DeliveryKind.ReportMail], nurtured.Deliveries.Select(d => d.Kind));
    }
}
