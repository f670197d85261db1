using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class ValueJsonTests
{
    [Theory]
    [InlineData("12.5")]
    [InlineData("\"text\"")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("[1,null,\"a\"]")]
    [InlineData("[[1,2],[3,{\"error\":\"#N/A\"}]]")]
    [InlineData("{\"error\":\"#DIV/0!\"}")]
    public void A_value_that_was_read_is_written_as_it_was(string json) => Assert.Equal(json, Write(Read(json)!.Value));

    [Theory]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("[1,[2]]")]
    [InlineData("[[1,2],[3]]")]
    [InlineData("[[[1]]]")]
    [InlineData("{}")]
    [InlineData("{\"error\":\"#OOPS\"}")]
    [InlineData("[{\"a\":1}]")]
    public void What_is_no_value_is_refused(string json) => Assert.Null(Read(json));

    [Fact]
    public void A_table_larger_than_the_limit_is_refused() =>
        Assert.Null(Read("[" + string.Join(',', Enumerable.Repeat("1", FormulaLimits.Cells + 1)) + "]"));

    private static Value? Read(string json) => ValueJson.Read(JsonDocument.Parse(json).RootElement);

    private static string Write(Value value) => JsonSerializer.Serialize(ValueJson.Plain(value), DefinitionJson.Options);
}
