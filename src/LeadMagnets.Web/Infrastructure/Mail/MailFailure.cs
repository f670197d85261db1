namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>Why a mail did not leave.</summary>
/// <param name="Refused">The receiver refuses this very mail: trying again will not help.</param>
/// <param name="Status">The server's reply code.</param>
/// <param name="Detail">For people.</param>
public sealed record MailFailure(bool Refused, int? Status, string Detail);
