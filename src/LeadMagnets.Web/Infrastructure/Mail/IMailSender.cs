namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>Hands a mail over: to an SMTP server, or to a folder where none is configured.</summary>
public interface IMailSender
{
    /// <summary><c>smtp</c> or <c>folder</c>, for the Mail page.</summary>
    string Via { get; }

    /// <summary>Null when the mail left.</summary>
    Task<MailFailure?> Send(OutgoingMail mail, CancellationToken ct);
}
