using System.Net.Mail;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>
/// Without an SMTP server, mail lands as <c>.eml</c> files in the data folder (design.md 4.12). The file is named after the mail, so the
/// same mail tried twice is one file.
/// </summary>
public sealed class MailFolder(DataFolder data, MailFrom from) : IMailSender
{
    public string Via => "folder";

    public async Task<MailFailure?> Send(OutgoingMail mail, CancellationToken ct)
    {
        var work = Directory.CreateDirectory(Path.Combine(data.UnfinishedMail, mail.Id.ToString("N")));
        try
        {
            using var message = MimeMail.Build(mail, from.Address);
            using var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = work.FullName,
                DeliveryFormat = SmtpDeliveryFormat.International,
            };
            await client.SendMailAsync(message, ct);
            File.Move(work.GetFiles("*.eml").Single().FullName, data.MailOf(mail.Id), overwrite: true);
            return null;
        }
        catch (FormatException refused)
        {
            return new(true, null, refused.Message);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or SmtpException)
        {
            return new(false, null, $"The mail folder cannot be written: {reason.GetBaseException().Message}");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }
}
