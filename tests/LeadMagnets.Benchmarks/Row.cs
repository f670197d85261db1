using System.Text.Json;

namespace LeadMagnets.Benchmarks;

/// <summary>One line of the table: what was measured, the product's figure, what it was compared with, the ratio, and the goal of design.md 6.</summary>
internal sealed record Row(string What, string Product, string Against, string Ratio, string Reach, bool Reached)
{
    public static string Json(IReadOnlyList<Row> rows) => JsonSerializer.Serialize(rows, JsonSerializerOptions.Web);
}
