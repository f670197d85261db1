using System.Text.Json;
using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Answers;

public sealed class ReadingLeads
{
    [Fact]
    public void A_good_lead_is_read_and_unknown_fields_are_dropped()
    {
        var (lead, problems) = Read("""{ "email": " ana@acme.example ", "country": "gb", "phone": "+44 20 7946 0000", "contact_me": true, "name": "", "admin": true }""");

        Assert.Empty(problems);
        Assert.Equal("ana@acme.example", lead!.Email);
        Assert.Equal("GB", lead.Text("country"));
        Assert.True(lead.IsTrue("contact_me"));
        Assert.Equal(["consent", "contact_me", "country", "email", "phone"], lead.Fields.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("email", "\"ana@\"", "email"), InlineData("email", "5", "wrong-type"), InlineData("email", "\"a\\r\\nBcc: x@y.example@z.example\"", "control-character")]
    [InlineData("country", "\"UK\"", "country"), InlineData("phone", "\"call me\"", "phone"), InlineData("role", "\"king\"", "unknown-option")]
    [InlineData("contact_me", "\"true\"", "wrong-type"), InlineData("name", "\"a\\u0000b\"", "control-character"), InlineData("name", "{}", "wrong-type")]
    public void A_bad_field_is_told_with_its_place(string field, string value, string code)
    {
        var (lead, problems) = Read(field == "email" ? $$"""{ "email": {{value}} }""" : $$"""{ "email": "a@b.example", "{{field}}": {{value}} }""");

        Assert.Null(lead);
        Assert.Equal(($"lead.{field}", code), (Assert.Single(problems).Path, problems[0].Code));
    }

    [Theory]
    [InlineData(LeadFieldKind.Text, "\"a\\u0007b\""), InlineData(LeadFieldKind.Text, "{}"), InlineData(LeadFieldKind.Phone, "\"call me\""), InlineData(LeadFieldKind.Boolean, "\"perhaps\"")]
    [InlineData(LeadFieldKind.Country, "\"UK\""), InlineData(LeadFieldKind.Single, "\"gold\""), InlineData(LeadFieldKind.Text, null)]
    public void What_a_hidden_field_does_not_take_is_left_out_and_named(LeadFieldKind kind, string? value)
    {
        var hidden = new LeadField { Id = "campaign", Kind = kind, Label = "Campaign", Hidden = true, Options = kind is LeadFieldKind.Single ? [new("pro", "Pro")] : [] };
        var given = new Dictionary<string, JsonElement>
        {
            ["email"] = Samples.Json("\"a@b.example\""), ["campaign"] = Samples.Json(value ?? JsonSerializer.Serialize(new string('x', LeadReader.LongestText + 1))),
        };

        var (lead, problems) = LeadReader.Read(Samples.Form with { Fields = [.. Samples.Form.Fields, hidden] }, given, new(Report: true));

        Assert.Empty(problems);
        Assert.Equal(["Campaign"], lead!.LeftOut);
        Assert.DoesNotContain("campaign", lead.Fields.Keys);
    }

    [Fact]
    public void A_text_of_the_longest_length_is_taken_and_a_longer_one_is_not()
    {
        var longest = new string('x', LeadReader.LongestText);

        Assert.Equal(longest, Read($$"""{ "email": "a@b.example", "name": "{{longest}}" }""").Lead!.Text("name"));
        Assert.Equal("too-long", Assert.Single(Read($$"""{ "email": "a@b.example", "name": "{{longest}}x" }""").Problems).Code);
    }

    [Fact]
    public void What_is_required_is_asked_for()
    {
        var (_, problems) = LeadReader.Read(Samples.Form, null, null);

        Assert.Equal(["lead.email", "consents.report"], problems.Select(problem => problem.Path));
        Assert.All(problems, problem => Assert.Equal("required", problem.Code));
    }

    [Fact]
    public void Marketing_that_was_not_asked_for_is_not_agreed_to()
    {
        var given = new Dictionary<string, JsonElement> { ["email"] = Samples.Json("\"a@b.example\"") };

        Assert.False(LeadReader.Read(Samples.Form, given, new(true, Marketing: true)).Lead!.Consents.Marketing);
        Assert.True(LeadReader.Read(Samples.Form with { MarketingConsent = "Also tips" }, given, new(true, Marketing: true)).Lead!.Consents.Marketing);
    }

    private static (LeadAnswers? Lead, IReadOnlyList<Problem> Problems) Read(string json) =>
        LeadReader.Read(Samples.Form, Samples.Json(json).EnumerateObject().ToDictionary(field => field.Name, field => field.Value), new(Report: true));
}
