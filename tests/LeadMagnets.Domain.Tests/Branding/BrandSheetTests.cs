using LeadMagnets.Domain.Branding;
using Xunit;

namespace LeadMagnets.Domain.Tests.Branding;

public sealed class BrandSheetTests
{
    [Fact]
    public void The_accent_comes_with_what_is_readable_on_light_and_dark()
    {
        var colours = BrandColours.From("#ffc53d")!;

        var sheet = BrandSheet.Of(new("Northwind", "#ffc53d", null, null))!;

        Assert.Contains($"--accent: #ffc53d; --accent-on: {colours.On}; --accent-ink: {colours.OnLight};", sheet, StringComparison.Ordinal);
        Assert.Contains($"(prefers-color-scheme: dark) {{ :root {{ --accent-ink: {colours.OnDark};", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ground_that_is_not_white_comes_with_its_ink_and_in_light_colours_only()
    {
        var light = new Look { Ground = "#fff4e0" }.LightColours("#5b5bd6");

        var sheet = BrandSheet.Of(new("Northwind", null, null, null) { Light = light })!;

        Assert.Contains($"@media screen and (prefers-color-scheme: light) {{ .card {{ --card: #fff4e0; --paper: #fff4e0; --text: {light["--ink"]}; --muted: {light["--ink-2"]};", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public void A_brand_without_colours_needs_no_sheet() => Assert.Null(BrandSheet.Of(new("Northwind", "no colour", null, null)));
}
