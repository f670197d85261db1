using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>Turns a mail into what goes over the wire. Addresses are checked once more here, whoever checked them before.</summary>
public static class MimeMail
{
    /// <exception cref="FormatException">An address is none that mail servers agree on.</exception>
    public static MailMessage Build(OutgoingMail mail, MailAddress from)
    {
        var message = new MailMessage
        {
            From = from,
            Subject = HeaderText.Clean(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        message.To.Add(Address(mail.To));
        if (mail.ReplyTo is { } replyTo) message.ReplyToList.Add(Address(replyTo));
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{from.Host}>");
        message.Headers.Add("Content-Language", HeaderText.Clean(mail.Language));
        // Mail that a program sent on somebody's behalf asks other programs (absence notes) not to answer: RFC 3834.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.AlternateViews.Add(View(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.Html, MediaTypeNames.Text.Html));
        return message;
    }

    private static MailAddress Address(string address) => EmailAddress.IsValid(address)
        ? new MailAddress(address)
        : throw new FormatException("The address is none that mail servers agree on.");

    private static AlternateView View(string body, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(body.ReplaceLineEndings("\r\n"), Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
