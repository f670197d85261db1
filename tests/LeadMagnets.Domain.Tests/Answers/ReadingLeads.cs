using System.Text.Json;
using LeadMagnets.Domain.Answers;
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
