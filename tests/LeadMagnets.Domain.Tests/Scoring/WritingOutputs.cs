using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Scoring;

public sealed class WritingOutputs
{
    [Theory]
    [InlineData("users*1000.4", "currency:0", """{"value":2000.8,"text":"£2,001"}""")]
    [InlineData("users/3", null, """{"value":0.6666666666666666,"text":"0.666666666666667"}""")]
    [InlineData("users/3", "percent:1", """{"value":0.6666666666666666,"text":"66.7%"}""")]
    [InlineData("1/0", "integer", """{"error":"#DIV/0!"}""")]
    [InlineData("users>1", null, """{"value":true}""")]
    [InlineData("\"a\"&users", null, """{"value":"a2","text":"a2"}""")]
    [InlineData("{1;2}*users", null, """{"value":[2,4]}""")]
    [InlineData("{1,2;3,4}*users", null, """{"value":[[2,4],[6,8]]}""")]
    public void An_output_has_a_value_and_a_text_or_an_error(string formula, string? format, string json)
    {
        var definition = Samples.Calculator(Samples.Slider("users", @default: 2)) with { Currency = "GBP", Variables = [new() { Id = "total", Formula = formula, Format = format }] };

        Assert.Equal(json, JsonSerializer.Serialize(Samples.Outcome(definition, "{}").Result.Outputs["total"], DefinitionJson.Options));
    }

    [Fact]
    public void Variables_are_computed_in_the_order_of_their_needs_and_told_in_the_order_of_the_document()
    {
        var definition = Samples.Calculator(Samples.Slider("users", @default: 2)) with { Variables = [Samples.Variable("total", "price*users"), Samples.Variable("price", "3")] };

        var outputs = Samples.Outcome(definition, "{}").Result.Outputs;

        Assert.Equal(["total", "price"], outputs.Keys);
        Assert.Equal(6.0, outputs["total"].Value);
    }

    [Fact]
    public void A_lookup_table_is_read_by_its_id()
    {
        var definition = Samples.Calculator(Samples.Slider("users", @default: 2)) with
        {
            Tables = [new() { Id = "prices", Columns = ["users", "price"], Rows = [[Scalar.Of(1), Scalar.Of(10)], [Scalar.Of(2), Scalar.Of(18)]] }],
            Variables = [Samples.Variable("price", "VLOOKUP(users,prices,2,FALSE)")],
        };

        Assert.Equal(18.0, Samples.Outcome(definition, "{}").Result.Outputs["price"].Value);
    }

    [Fact]
    public void Absent_outcome_and_grade_are_null_in_the_answer()
    {
        var json = JsonSerializer.Serialize(Samples.Outcome(Samples.Calculator(Samples.Slider("users")), "{}").Result, DefinitionJson.Options);

        Assert.Equal("""{"kind":"calculator","categories":[],"gaps":[],"explain":[],"improvements":[],"outcome":null,"outcomes":[],"votes":[],"grade":null,"outputs":{}}""", json);
    }
}
