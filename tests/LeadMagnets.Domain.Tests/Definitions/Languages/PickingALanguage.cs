using LeadMagnets.Domain.Definitions.Languages;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions.Languages;

public sealed class PickingALanguage
{
    public static TheoryData<Row> Rows => [.. Vectors.Read<Row>("languages.json")];

    [Theory, MemberData(nameof(Rows))]
    public void The_first_wish_that_can_be_met_is_met(Row row) => Assert.Equal(row.Language, LanguageChoice.Of(row.Offered, row.Wanted));

    public sealed record Row(string Name, IReadOnlyList<string> Offered, IReadOnlyList<string?> Wanted, string? Language)
    {
        public override string ToString() => Name;
    }
}
