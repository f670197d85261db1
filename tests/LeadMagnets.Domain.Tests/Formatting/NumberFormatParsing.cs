using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

public sealed class NumberFormatParsing
{
    [Theory]
    [InlineData("currency:x")]
    [InlineData("decimal:11")]
    [InlineData("decimal:-1")]
    [InlineData("integer:2")]
    [InlineData("abc")]
    [InlineData("0;0;0;@;0")]
    public void A_format_without_a_meaning_is_none(string format) => Assert.Null(NumberFormat.Parse(format));

    [Theory]
    [InlineData("", "A format has 1 to 255 characters.")]
    [InlineData("0.0.0", "A number has one point. Put further ones in quotes.")]
    [InlineData("\"kWh", "A quotation mark is not closed.")]
    [InlineData("$", "The format shows no number. Write 0 where its digits belong, for example 0.0 \"kWh\".")]
    [InlineData("0.0 kWh", "“kWh” means nothing in a format. Put words in quotes: \"kWh\".")]
    [InlineData("0 hours", "“hours” means nothing in a format. Put words in quotes: \"hours\".")]
    [InlineData("0 d", "A section shows either a date or a number. Put letters that are words in quotes.")]
    [InlineData("[Pink]0", "“[Pink]” is neither a condition such as [>=1000] nor a colour.")]
    [InlineData("[>=1000 0", "“[>=1000 0” is neither a condition such as [>=1000] nor a colour.")]
    [InlineData("# ?/?", "Fractions such as # ?/? are not known here. Write decimals: 0.00.")]
    [InlineData("0\\", "After “\\” a character is missing.")]
    [InlineData("0E+", "An exponent is written 0.00E+00.")]
    [InlineData(",0", "A comma that parts thousands needs a digit before it: #,##0.")]
    [InlineData("0.0000000000000000", "A number has at most 15 decimals.")]
    [InlineData("0;0;0;0;0", "A format has at most four sections: above zero; below zero; zero; text.")]
    public void A_broken_code_is_refused_with_a_sentence_for_its_author(string code, string sentence)
    {
        Assert.Null(NumberFormat.Parse(code, out var problem));
        Assert.Equal(sentence, problem);
    }

    [Theory]
    [InlineData("@", "abc", "abc")]
    [InlineData("0;-0;0;\"[\"@\"]\"", "abc", "[abc]")]
    [InlineData("0.00", "abc", "abc")]
    [InlineData("0;-0;0;", "abc", "")]
    public void A_text_takes_the_fourth_section(string code, string text, string shown) =>
        Assert.Equal(shown, CodeText.Write(text, Assert.IsType<CodeFormat>(NumberFormat.Parse(code))));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.MaxValue)]
    [InlineData(double.MinValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-0.0)]
    [InlineData(60)]
    public void Every_double_has_a_text_in_every_format(double number)
    {
        string[] formats = ["general", "decimal:10", "percent:10", "currency", "compact", "currency:compact", "date", "date:long", "#,##0.00", "0.0,,", "##0.0E+0", "d mmmm yyyy h:mm", "[h]:mm:ss", "[>5]0", ";;;"];

        var texts = formats.Select(format => NumberText.Format(number, format, NumberPatterns.For("ar-EG", "EGP"))).ToList();

        Assert.All(texts, Assert.NotNull);
        if (!double.IsFinite(number)) Assert.All(texts, text => Assert.Equal("–", text));
    }
}
