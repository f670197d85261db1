using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>
/// One conversation per mail. Port 587 speaks TLS or not at all; on other ports TLS is used where the server offers it. A server on this
/// very machine is spoken to in the clear: nobody is in between, and its certificate is rarely one that can be checked. The setting
/// <c>Tls</c> = <c>always</c> insists on TLS everywhere.
/// </summary>
public sealed class SmtpSender(LeadMagnetsOptions options, MailFrom from, TimeProvider clock) : IMailSender
{
    private const int SubmissionPort = 587;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly SmtpOptions server = options.Smtp;

    public string Via => "smtp";

    public async Task<MailFailure?> Send(OutgoingMail mail, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(Longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            using var message = MimeMail.Build(mail, from.Address);
            using var client = await Client(either.Token);
            await client.SendMailAsync(message, either.Token);
            return null;
        }
        catch (Exception reason) when (reason is not OperationCanceledException || limit.IsCancellationRequested)
        {
            return Explain(reason);
        }
    }

    private async Task<SmtpClient> Client(CancellationToken ct) => new(server.Host, server.Port)
    {
        EnableSsl = await MustEncrypt(ct),
        DeliveryFormat = SmtpDeliveryFormat.International,
        Credentials = server.User is { Length: > 0 } user ? new NetworkCredential(user, server.Password) : null,
    };

    private async Task<bool> MustEncrypt(CancellationToken ct) =>
        server.Tls == "always" || !await IsThisMachine(ct) && (server.Port == SubmissionPort || await SmtpGreeting.OffersTls(server.Host!, server.Port, ct));

    private async Task<bool> IsThisMachine(CancellationToken ct) =>
        (await Dns.GetHostAddressesAsync(server.Host!, ct)).All(IPAddress.IsLoopback);

    /// <summary>4xx and everything about the connection may work later; a 5xx about this recipient or this content will not.</summary>
    private static MailFailure Explain(Exception reason) => reason switch
    {
        FormatException => new(true, null, reason.Message),
        SmtpFailedRecipientException refused => new((int)refused.StatusCode >= 500, (int)refused.StatusCode, $"The mail server refused the address: {refused.Message}"),
        SmtpException { StatusCode: SmtpStatusCode.TransactionFailed } refused => new(true, (int)refused.StatusCode, $"The mail server refused the mail: {refused.Message}"),
        OperationCanceledException => new(false, null, "The mail server did not answer in time."),
        _ when Find<AuthenticationException>(reason) is { } tls => new(false, null,
            $"TLS: nothing was sent, because the mail server's certificate cannot be trusted ({tls.Message}). LeadMagnets__Smtp__Host must be the name in the certificate, and this machine must know its issuer."),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } => new(false, null, "DNS: the mail server's name has no address."),
        _ when Find<SocketException>(reason) is { } socket => new(false, null, $"Connection: {socket.Message}"),
        SmtpException smtp => new(false, smtp.StatusCode == SmtpStatusCode.GeneralFailure ? null : (int)smtp.StatusCode, smtp.Message),
        _ => new(false, null, reason.Message),
    };

    private static T? Find<T>(Exception? reason) where T : Exception
    {
        for (; reason is not null; reason = reason.InnerException)
            if (reason is T found) return found;
        return null;
    }
}
