using LeadMagnets.Domain.Formatting;
using Xunit;

namespace LeadMagnets.Domain.Tests.Formatting;

/// <summary>Random codes, numbers and typed texts, for which the widget has to give what C# gives.</summary>
public sealed class NumberFuzz
{
    private static readonly string[] Pieces =
    [
        "0", "0", "#", "#,##0", "?", ".", ".00", ".0#", ",", "%", "E+00", "e-0", "\"x\"", "\\y", "_)", "*-", " ", "-", "/", "(", ")", "$", "€", ";", ";", "@", "General",
        "[Red]", "[>=1000]", "[<0]", "[=0]", "[$CHF-807]", "[h]", "y", "yyyy", "m", "mm", "mmm", "mmmm", "mmmmm", "d", "dd", "ddd", "dddd", "h", "hh", ":mm", "ss", "AM/PM", "a/p", "k", "[", "\"", "\\",
    ];

    private const string Typed = "01234567890123456789.,,..  ''’-+%€£kMmio$٣٫٬万";

    [Fact]
    public void Random_codes_for_the_widget_are_up_to_date()
    {
        var random = new Random(2026);

        Vectors.Matches("number-code-fuzz.json", Enumerable.Range(0, 1500).Select(_ => Code(random)));
    }

    [Fact]
    public void Random_typed_texts_for_the_widget_are_up_to_date()
    {
        var random = new Random(2027);

        Vectors.Matches("number-input-fuzz.json", Enumerable.Range(0, 1000).Select(_ => Input(random)));
    }

    [Fact]
    public void No_code_and_no_text_is_too_strange()
    {
        var random = new Random(2028);
        var pattern = NumberPatterns.For("fa-IR", "IRR");
        for (var i = 0; i < 20_000; i++)
        {
            Assert.NotNull(NumberText.Format(Number(random), RandomCode(random), pattern));
            Assert.NotNull(NumberInput.Parse(RandomText(random), pattern).Readings);
        }
    }

    private static string Code(Random random)
    {
        var (locale, value, code) = (Locale(random), Number(random), RandomCode(random));
        var text = NumberFormat.Parse(code) is null ? null : NumberText.Format(value, code, NumberPatterns.For(locale));
        return Vectors.Json(new { Locale = locale, Value = value, Code = code, Text = text });
    }

    private static string Input(Random random)
    {
        var (locale, text) = (Locale(random), RandomText(random));
        var input = NumberInput.Parse(text, NumberPatterns.For(locale));
        return Vectors.Json(new { Locale = locale, Text = text, input.Number, input.Echo, input.Readings });
    }

    private static string Locale(Random random) => NumberPatterns.Locales[random.Next(NumberPatterns.Locales.Count)];

    private static string RandomCode(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    /// <summary>Every third one has thousands or three decimals.</summary>
    private static string RandomText(Random random) => random.Next(3) == 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{random.Next(0, 1000)}{Typed[20 + random.Next(9)]}{random.Next(0, 1000):000}{(random.Next(4) == 0 ? "k" : "")}")
        : string.Concat(Enumerable.Range(0, random.Next(1, 10)).Select(_ => Typed[random.Next(Typed.Length)]));

    private static double Number(Random random) => random.Next(7) switch
    {
        0 => random.Next(-3, 4),
        1 => random.Next(-2_000_000, 2_000_000) / 100.0,
        2 => random.NextDouble() * 100_000,
        3 => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-20, 21)),
        4 => Math.Round(random.NextDouble(), 4),
        5 => random.Next(61, 100_000) + random.Next(0, 8) / 8.0,
        _ => random.Next(0, 1000) + 0.5,
    };
}
