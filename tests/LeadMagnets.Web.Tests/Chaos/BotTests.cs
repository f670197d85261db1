using System.Net;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Acceptance;
using LeadMagnets.Web.Tests.Features.Deliveries;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LeadMagnets.Web.Tests.Chaos;

/// <summary>Programs and people at the same door (trust.md 46, 47): the numbers that are given there.</summary>
public sealed class BotTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_programs_without_JavaScript_one_in_a_thousand_becomes_a_lead_at_most_and_none_gets_a_mail()
    {
        await using var app = await WebApp.Start(a => a.WithStrangers());
        var (key, other) = (await app.PublishedKey(), await app.PublishedKey());
        var corpus = new BotCorpus(app, key, other, Proof.Seed);
        await corpus.Steal();
        var (leads, deliveries) = await app.Read(async db => (await db.Leads.CountAsync(), await db.Deliveries.CountAsync()));

        var refused = 0;
        for (var sent = 0; sent < Proof.Bots; sent++)
        {
            using var answer = await corpus.Next();
            if (answer.StatusCode is HttpStatusCode.TooManyRequests) refused++;
            else Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            // A few a second, as floods come.
            if (sent % 4 == 3) app.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var stored = await app.Read(db => db.Submissions.Where(s => s.ClientId.StartsWith("bot-")).GroupBy(s => s.Review).Select(g => new { g.Key, Count = g.Count() }).ToListAsync());
        int Count(ReviewState? state) => stored.Where(g => g.Key == state).Sum(g => g.Count);
        await Proof.Note("bots", $"{Proof.Bots} posts: {Count(null)} leads, {Count(ReviewState.Held)} held, {Count(ReviewState.Rejected)} dropped, {refused} told to wait");
        Assert.True(Count(null) <= Proof.Bots / 1000, $"{Count(null)} of {Proof.Bots} became leads.");
        Assert.Equal(Proof.Bots, stored.Sum(g => g.Count) + refused);
        Assert.Equal((leads + Count(null), deliveries), await app.Read(async db => (await db.Leads.CountAsync(), await db.Deliveries.CountAsync())));
    }

    [Fact]
    public async Task Of_five_hundred_people_none_is_held_back()
    {
        await using var app = await WebApp.Start(a => a.WithStrangers());
        var key = await app.PublishedKey();
        var random = new Random(Proof.Seed);
        var people = new List<ScriptedHuman>();
        for (var i = 0; i < Proof.Humans; i++)
        {
            // One of four sits in an office with five colleagues who do the same this morning.
            var person = new ScriptedHuman(app.From(Strangers.Address(i % 4 == 0 ? 100_000 + i / 20 : i)), key);
            await person.Arrive();
            await person.Work();
            people.Add(person);
            app.Clock.Advance(TimeSpan.FromSeconds(random.Next(1, 9)));
        }

        for (var i = 0; i < people.Count; i++)
        {
            using var answer = await people[i].Send($"person-{i:0000}", $"visitor{i}@company{i}.example", number: i % 2);
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            people[i].Dispose();
            app.Clock.Advance(TimeSpan.FromSeconds(random.Next(1, 5)));
        }

        var blocked = await app.Read(db => db.Submissions.CountAsync(s => s.Review != null || s.LeadId == null));
        await Proof.Note("people", $"{Proof.Humans} people: {blocked} held back");
        Assert.Equal((0, Proof.Humans), (blocked, await app.Read(db => db.Leads.CountAsync())));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_hall_full_of_people_behind_one_address_is_not_held_back(bool leadIsLate)
    {
        await using var app = await WebApp.Start(a => a.WithStrangers());
        var key = leadIsLate ? await app.PublishedKey(change: draft => draft["leadForm"]!["placement"] = "after-result") : await app.PublishedKey();
        const int Hall = 60;

        // Two minutes from the slide with the link to the last answer; all who answer alike send the very same answers.
        for (var i = 0; i < Hall; i++)
        {
            using var person = new ScriptedHuman(app.From("20.7.7.7"), key);
            await person.Arrive();
            var challenge = await person.Challenge();
            Assert.True(challenge["maxnumber"]!.GetValue<int>() <= 2 * AddressPressure.Easy, $"Person {i} has to search {challenge["maxnumber"]} numbers.");
            person.Solve(challenge);
            app.Clock.Advance(TimeSpan.FromSeconds(2));
            using var answer = await person.Send($"person-{i:0000}", $"visitor{i}@company{i}.example", change: body => { if (leadIsLate) body.Remove("lead"); });
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
            if (!leadIsLate) continue;
            using var late = await person.Introduce($"person-{i:0000}", $"visitor{i}@company{i}.example");
            Assert.Equal(HttpStatusCode.Created, late.StatusCode);
        }

        Assert.Equal((0, Hall), await app.Read(async db => (await db.Submissions.CountAsync(s => s.Review != null || s.LeadId == null), await db.Leads.CountAsync())));
    }

    [Fact]
    public async Task A_victims_mailbox_gets_one_mail_a_magnet_and_three_a_day_and_no_word_of_the_attacker()
    {
        const string Words = "Zorgblatt-says-buy";
        await using var app = await DeliveryApp.Start(a => a.WithStrangers());
        var keys = new List<string>();
        for (var i = 0; i < 5; i++) keys.Add(await app.Web.PublishedKey());

        for (var i = 0; i < Proof.Victims; i++)
        {
            // The attacker even does the work, and calls an office by ever new names and tags.
            using var attacker = new ScriptedHuman(app.Web.From(Strangers.Address(i % 200 * 300)), keys[i % keys.Count]);
            await attacker.Arrive();
            await attacker.Work();
            app.Clock.Advance(TimeSpan.FromSeconds(5));
            var address = (i % 3) switch { 0 => "info@victim.example", 1 => $"info+{i}@victim.example", _ => $"INFO+{Words}@Victim.example" };
            using var answer = await attacker.Send($"attack-{i:0000}", address, change: body => (body["lead"]!["name"], body["lead"]!["company"]) = ($"{Words} {i}", $"{Words} Ltd"));
            Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        }
        await app.Tried.Next(await app.Web.Read(db => db.Deliveries.CountAsync()));

        var mails = await app.Web.Read(db => db.Mails.Where(m => m.MagnetId != null).ToListAsync());
        await Proof.Note("mailbox", $"{Proof.Victims} requests for one mailbox: {mails.Count} mails");
        Assert.InRange(mails.Count, 1, 3);
        Assert.Equal(mails.Count, mails.Select(m => m.MagnetId).Distinct().Count());
        Assert.DoesNotContain(mails, mail => $"{mail.Subject}{mail.TextBody}{mail.HtmlBody}".Contains(Words, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(0, await app.Web.Read(db => db.Deliveries.CountAsync(d => d.Kind == DeliveryKind.ReportMail && d.Status == DeliveryStatus.Parked && d.Reason != "cap")));
    }
}
