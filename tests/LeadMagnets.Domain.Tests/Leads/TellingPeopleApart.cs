using LeadMagnets.Domain.Leads;
using Xunit;

namespace LeadMagnets.Domain.Tests.Leads;

/// <summary>The vectors of domain.md D5.</summary>
public sealed class TellingPeopleApart
{
    [Theory]
    [InlineData("JaneDoe@gmail.com", "janedoe@gmail.com"), InlineData("jane.doe+q@googlemail.com", "janedoe@gmail.com")]
    [InlineData("j.doe+a@outlook.com", "j.doe@outlook.com"), InlineData("jdoe@outlook.com", "jdoe@outlook.com")]
    [InlineData("a+x@firm.com", "a+x@firm.com"), InlineData(" A@Firm.COM ", "a@firm.com")]
    [InlineData("i@BÜCHER.example", "i@xn--bcher-kva.example"), InlineData("i@faß.de", "i@xn--fa-hia.de"), InlineData("i@日本語。jp", "i@xn--wgv71a119e.jp")]
    [InlineData("x+1@proton.me", "x@proton.me"), InlineData("+tag@gmail.com", "+tag@gmail.com")]
    public void An_address_has_an_identity(string address, string identity) => Assert.Equal(identity, EmailKey.Of(address).Identity);

    [Fact]
    public void A_tag_elsewhere_only_suggests()
    {
        var (tagged, plain) = (EmailKey.Of("a+x@firm.com"), EmailKey.Of("a@firm.com"));

        Assert.NotEqual(tagged.Identity, plain.Identity);
        Assert.Equal(tagged.Loose, plain.Loose);
    }

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same() => Assert.Equal(EmailKey.Of("jos\u00e9@firm.com").Identity, EmailKey.Of("jose\u0301@firm.com").Identity);

    [Theory]
    [InlineData("info@gmail.com"), InlineData("Sales+x@outlook.com")]
    public void An_office_is_identical_with_itself_only(string address)
    {
        var key = EmailKey.Of(address);

        Assert.True(key.IsRole);
        Assert.Equal(address.ToLowerInvariant(), key.Identity);
    }
}
