using LeadMagnets.Domain.Leads;
using Xunit;

namespace LeadMagnets.Domain.Tests.Leads;

public sealed class TakingAddresses
{
    [Theory]
    [InlineData("ana@acme-dental.com"), InlineData("o.brien@civicworks.ie"), InlineData("o'neil+x@a.example"), InlineData("i@bücher.example"), InlineData("用户@例え.jp"), InlineData("x@mail.co.uk")]
    public void A_plain_address_is_taken(string address) => Assert.True(EmailAddress.IsValid(address));

    [Theory]
    [InlineData(""), InlineData("@"), InlineData("ana"), InlineData("ana@"), InlineData("@acme.com"), InlineData("ana@acme"), InlineData("ana@acme..com"), InlineData("ana@@acme.com")]
    [InlineData("a na@acme.com"), InlineData("\"ana\"@acme.com"), InlineData("ana(comment)@acme.com"), InlineData("ana@[127.0.0.1]"), InlineData("ana@127.0.0.1"), InlineData("ana@2130706433")]
    [InlineData("ana@acme.com\r\nBcc: x@y.com"), InlineData("ana\u0000@acme.com"), InlineData("a,b@acme.com"), InlineData("Ana <ana@acme.com>"), InlineData(".ana@acme.com"), InlineData("ana.@acme.com"), InlineData("a..b@acme.com")]
    [InlineData("ana@-acme.com"), InlineData("ana@acme_x.com"), InlineData("ana@acme.com."), InlineData("ana@①②⑦.0.0.1"), InlineData("\u202eana@acme.com"), InlineData("ana\u200b@acme.com")]
    public void Anything_else_is_refused(string address) => Assert.False(EmailAddress.IsValid(address));

    [Fact]
    public void An_address_ends_somewhere()
    {
        Assert.False(EmailAddress.IsValid(new string('a', 65) + "@acme.com"));
        Assert.False(EmailAddress.IsValid("a@" + string.Join('.', Enumerable.Repeat(new string('b', 60), 5)) + ".com"));
    }

    [Theory]
    [InlineData("a@gmail.com", true), InlineData("a@GMX.de", true), InlineData("a@posteo.de", true), InlineData("a@acme.com", false), InlineData("a@notgmail.com", false)]
    public void A_private_mailbox_is_known_by_its_domain(string address, bool known) => Assert.Equal(known, FreeMail.Contains(address));

    [Theory]
    [InlineData("gmail.com"), InlineData("googlemail.com"), InlineData("outlook.com"), InlineData("hotmail.com"), InlineData("live.com"), InlineData("yahoo.com")]
    [InlineData("icloud.com"), InlineData("web.de"), InlineData("gmx.de"), InlineData("posteo.de"), InlineData("proton.me"), InlineData("aol.com")]
    public void The_named_providers_are_in_the_list(string domain) => Assert.True(FreeMail.Contains($"x@{domain}"));

    [Theory]
    [InlineData("+44 20 7946 0000", true), InlineData("(030) 123-456/7", true), InlineData("12345", true), InlineData("1234", false), InlineData("+44 call", false), InlineData("44+20 79460000", false), InlineData("1234567890123456", false)]
    public void A_phone_number_has_digits(string number, bool valid) => Assert.Equal(valid, PhoneNumber.IsValid(number));
}
