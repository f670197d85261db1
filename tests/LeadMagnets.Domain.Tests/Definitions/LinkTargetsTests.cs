using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Definitions;

public sealed class LinkTargetsTests
{
    [Fact]
    public void Every_address_to_which_a_visitor_can_be_led_is_named_once()
    {
        static Paragraph To(string address) => new([new TextRun("See "), new Link(address, [new TextRun("there")])]);
        var definition = Samples.Calculator(Samples.Slider("a"), new Statement { Id = "film", Title = "A film", Body = [new Video("https://film.example/1", "Film")] }) with
        {
            Intro = new() { Title = "Hello", Body = [To("https://a.example/intro"), To("tel:+442079460000")] },
            LeadForm = Samples.Form with { PrivacyUrl = "https://a.example/privacy" },
            Result =
            [
                new TextSection { Body = [To("https://a.example/text"), new TextList(false, [[new Link("mailto:ana@a.example", [new TextRun("Ana")])]])] },
                new ButtonsBlock { Buttons = [new(ButtonAction.Link, "Book", "https://cal.example/ana"), new(ButtonAction.Link, "Again", "https://cal.example/ana"), new(ButtonAction.Retake, "Retake")] },
                new RedirectBlock { Url = "https://a.example/thanks", Label = "On" },
            ],
        };

        Assert.Equal(["https://a.example/privacy", "https://cal.example/ana", "https://a.example/thanks", "https://a.example/intro", "https://a.example/text", "mailto:ana@a.example", "https://film.example/1"], LinkTargets.Of(definition));
    }
}
