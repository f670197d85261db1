using LeadMagnets.Domain.Formulas;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formulas;

public sealed class TextFolding
{
    /// <summary>Every UTF-16 unit that has a capital; the widget's test wants the same of the browser's language.</summary>
    [Fact]
    public void Is_the_same_for_every_unit_as_on_record() => Vectors.Matches("text-folding.json",
        Enumerable.Range(0, 0x10000).Where(unit => TextOrder.Fold((char)unit) != unit)
            .Select(unit => FormattableString.Invariant($"[{unit},{(int)TextOrder.Fold((char)unit)}]")));

    [Fact]
    public void Small_letters_are_the_same_for_every_unit_as_on_record() => Vectors.Matches("text-unfolding.json",
        Enumerable.Range(0, 0x10000).Where(unit => TextOrder.Unfold((char)unit) != unit)
            .Select(unit => FormattableString.Invariant($"[{unit},{(int)TextOrder.Unfold((char)unit)}]")));
}
