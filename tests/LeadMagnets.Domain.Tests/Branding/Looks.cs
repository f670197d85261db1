using LeadMagnets.Domain.Branding;
using Xunit;
using static LeadMagnets.Domain.Tests.Branding.Contrasts;

namespace LeadMagnets.Domain.Tests.Branding;

public sealed class Looks
{
    [Fact]
    public void The_usual_look_says_nothing()
    {
        Assert.Empty(new Look().Properties);
        Assert.Empty(new Look().LightColours("#123456"));
    }

    [Theory]
    [InlineData("#fff8ee", null)]
    [InlineData("#ffffff", "#ffe600")]
    [InlineData("#808080", "#808080")]
    [InlineData("#777777", "#0000ff")]
    [InlineData("#5b5bd6", "#5b5bd6")]
    [InlineData("#000000", "#101010")]
    [InlineData("#c0ffee", "#ff00ff")]
    [InlineData("#14213d", "#e8b84a")]
    public void On_any_ground_texts_and_controls_can_be_seen(string ground, string? accent)
    {
        var colours = new Look { Ground = ground }.LightColours(accent);

        foreach (var (name, least) in new[] { ("--ink", 4.5), ("--ink-2", 4.5), ("--accent-ink", 4.5), ("--bad", 4.5), ("--warning", 4.5), ("--good", 4.5), ("--line-2", 3.0) })
            Assert.True(Contrast(colours[name], ground) >= least, $"{name} {colours[name]} on {ground}");
        foreach (var (name, behind) in new[] { ("--ink", "--soft"), ("--ink-2", "--soft"), ("--bad", "--bad-soft"), ("--warning", "--warning-soft"), ("--good", "--good-soft") })
            Assert.True(Contrast(colours[name], colours[behind]) >= 4.5, $"{name} {colours[name]} on {behind} {colours[behind]}");
    }
}
