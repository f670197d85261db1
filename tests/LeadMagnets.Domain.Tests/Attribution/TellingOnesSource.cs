using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Attribution;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Attribution;

public sealed class TellingOnesSource
{
    private static readonly LeadField Choice = new() { Id = "heard", Kind = LeadFieldKind.Single, Label = "How did you hear about us?", Source = true, Options = [new("fair", "A fair"), new("web", "The web")] };
    private static readonly LeadField Written = new() { Id = "heard", Kind = LeadFieldKind.Text, Label = "How did you hear about us?", Source = true };

    [Fact]
    public void A_choice_is_told_by_its_label_a_text_as_it_was_written()
    {
        Assert.Equal("A fair", SelfReportedSource.Of(Form(Choice), Lead("fair")));
        Assert.Equal("my sister", SelfReportedSource.Of(Form(Written), Lead("my sister")));
    }

    [Fact]
    public void Who_says_nothing_and_who_is_not_asked_have_none()
    {
        Assert.Null(SelfReportedSource.Of(Form(Choice), Lead(null)));
        Assert.Null(SelfReportedSource.Of(Form(Choice with { Source = false }), Lead("fair")));
    }

    [Fact]
    public void A_form_asks_once_by_a_choice_or_a_text_that_is_seen()
    {
        Assert.Empty(Problems(Choice));
        Assert.Empty(Problems(Written));
        Assert.Equal(["leadForm.fields[1].source one-source"], Problems(Choice, Written with { Id = "heard_too" })[^1..]);
        Assert.Single(Problems(Choice, Written with { Id = "heard_too" }));
        Assert.Equal(["leadForm.fields[0].source source"], Problems(Written with { Hidden = true }));
        Assert.Equal(["leadForm.fields[0].source source"], Problems(new LeadField { Id = "yes", Kind = LeadFieldKind.Boolean, Label = "Did you?", Source = true }));
    }

    [Fact]
    public void A_definition_without_it_is_written_as_before_and_the_public_face_never_tells()
    {
        var asking = Samples.Calculator(Samples.Slider("users")) with { LeadForm = Form(Choice) };

        Assert.DoesNotContain("\"source\"", DefinitionJson.Write(asking with { LeadForm = Form(Choice with { Source = false }) }), StringComparison.Ordinal);
        Assert.Contains("\"source\":true", DefinitionJson.Write(asking), StringComparison.Ordinal);
        Assert.All(Projection.Of(CompiledDefinition.Compile(asking), "key", 1, null).LeadForm.Fields, field => Assert.False(field.Source));
    }

    private static LeadForm Form(params LeadField[] fields) => Samples.Form with { Fields = [.. fields, .. Samples.Form.Fields] };

    private static LeadAnswers Lead(string? heard) => new("ana@acme.example", heard is null ? new Dictionary<string, Scalar>() : new() { ["heard"] = Scalar.Of(heard) }, new());

    private static List<string> Problems(params LeadField[] fields) =>
        [.. DefinitionCheck.Check(Samples.Calculator(Samples.Slider("users")) with { LeadForm = Form(fields) }).Select(problem => $"{problem.Path} {problem.Code}")];
}
