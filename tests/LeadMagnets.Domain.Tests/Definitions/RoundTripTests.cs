using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports;
using System.Text.Json;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

/// <summary>What the product wrote it can read again, also where something is absent.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void A_row_without_a_format_is_read_as_it_was_written() => Same(new TableRow("Leads", ["leads"], null));

    [Fact]
    public void Numbers_without_an_introduction_are_read_as_they_were_written() =>
        Same<ViewBlock>(new NumbersView(null, [new("Leads", "96")]), (written, read) =>
            Assert.Equal(JsonSerializer.Serialize(written, DefinitionJson.Options), JsonSerializer.Serialize(read, DefinitionJson.Options)));

    [Fact]
    public void What_is_needed_is_missed()
    {
        var wrong = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TableRow>("""{"label":"Leads"}""", DefinitionJson.Options));

        Assert.Contains("cells", wrong.Message, StringComparison.Ordinal);
    }

    private static void Same(TableRow row)
    {
        var read = JsonSerializer.Deserialize<TableRow>(JsonSerializer.Serialize(row, DefinitionJson.Options), DefinitionJson.Options)!;

        Assert.Equal((row.Label, row.Format), (read.Label, read.Format));
        Assert.Equal(row.Cells, read.Cells);
    }

    private static void Same<T>(T written, Action<T, T> compare) =>
        compare(written, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(written, DefinitionJson.Options), DefinitionJson.Options)!);
}
