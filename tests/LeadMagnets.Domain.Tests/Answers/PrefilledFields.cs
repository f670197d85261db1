using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Answers;

public sealed class PrefilledFields
{
    private static readonly Definition Magnet = Samples.Calculator(
        Samples.Choice("size", "s", "m") with { Prefill = "size" },
        new MultipleQuestion { Id = "goals", Title = "?", Options = Samples.Choice("x", "a", "b").Options, Prefill = "goals" },
        new NumberQuestion { Id = "seats", Title = "?", HardMax = 100, Prefill = "seats" },
        new YesNoQuestion { Id = "ready", Title = "?", Prefill = "ready" },
        new TextQuestion { Id = "silent", Title = "?" });

    [Theory]
    [InlineData("size=m", """{"size":"m"}""")]
    [InlineData("size=xl", "{}")]
    [InlineData("goals= b , a", """{"goals":["b","a"]}""")]
    [InlineData("goals=b,z", "{}")]
    [InlineData("seats=12.5", """{"seats":12.5}""")]
    [InlineData("seats=101", "{}")]
    [InlineData("seats=1e999", "{}")]
    [InlineData("ready=Yes", """{"ready":true}""")]
    [InlineData("ready=perhaps", "{}")]
    [InlineData("silent=x", "{}")]
    public void Questions_take_what_they_would_take_as_an_answer(string parameters, string expected) =>
        Assert.Equal(expected, System.Text.Json.JsonSerializer.Serialize(Prefill.Answers(Magnet, Of(parameters))));

    [Fact]
    public void A_consent_is_never_given_for_the_visitor()
    {
        var form = Samples.Form with { Fields = [.. Samples.Form.Fields.Select(field => field with { Prefill = field.Id })] };

        var lead = Prefill.Lead(form, Of("email=ana@acme.example&country=gb&employees=7&contact_me=1&consent=true"));

        Assert.Equal(["email", "country", "contact_me"], form.Fields.Select(field => field.Id).Where(lead.ContainsKey));
    }

    private static Func<string, string?> Of(string parameters)
    {
        var known = parameters.Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return known.GetValueOrDefault;
    }
}
