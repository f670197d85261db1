using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;
using Xunit;

namespace LeadMagnets.Domain.Tests.Proving;

public sealed class PlacesInWords
{
    [Theory]
    [InlineData("variables[6].formula", "Formula of “Payback after”")]
    [InlineData("steps[0]", "Step 1 “Time saved”")]
    [InlineData("steps[0].questions[0]", "Step 1, question “People who would use it”")]
    [InlineData("steps[0].questions[0].showIf", "Condition of step 1, question “People who would use it”")]
    [InlineData("steps[0].questions[0].rules[1].when", "Condition of step 1, question “People who would use it”, rule 2")]
    [InlineData("steps[99].questions[0].title", "Title of step 100, question 1")]
    [InlineData("leadModel.signal", "Signal of the lead score")]
    [InlineData("locale", "Language")]
    [InlineData("", "")]
    public void A_path_is_told_in_the_words_of_the_document(string path, string words)
    {
        var definition = Domain.Templates.Templates.Find("saas-roi")!.Definition;

        Assert.Equal(words, new PlaceWords(definition).Of(path));
    }

    [Fact]
    public void Every_formula_of_every_template_has_a_place_in_words()
    {
        foreach (var definition in Domain.Templates.Templates.All.Select(template => template.Definition))
        {
            var words = new PlaceWords(definition);
            Assert.All(FormulaPlaces.Of(definition), place => Assert.DoesNotContain("[", words.Of(place.Path), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_range_is_written_in_the_language_of_the_magnet_with_its_unit()
    {
        var power = Prover.Run(Domain.Templates.Templates.Find("solar")!.Definition, null, 200).Attainable.Single(range => range.Id == "kwp");
        var payback = Prover.Run(Domain.Templates.Templates.Find("saas-roi")!.Definition, null, 200).Attainable.Single(range => range.Id == "payback_months");

        Assert.Equal($"{power.LeastText} bis {power.MostText}\u00a0kWp", power.Text);
        Assert.Equal($"{payback.LeastText} to {payback.MostText}\u00a0months", payback.Text);
    }
}
