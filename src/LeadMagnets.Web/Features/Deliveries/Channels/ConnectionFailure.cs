using System.Net.Sockets;
using System.Security.Authentication;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Net;

namespace LeadMagnets.Web.Features.Deliveries.Channels;

/// <summary>Why no answer came, in words that tell an unknown name from a bad certificate and from a closed port.</summary>
public static class ConnectionFailure
{
    public static AttemptResult Explain(Exception reason)
    {
        for (var at = reason; at is not null; at = at.InnerException)
            switch (at)
            {
                case BlockedAddressException blocked:
                    return AttemptResult.Park("blocked", blocked.Message);
                case AuthenticationException tls:
                    return AttemptResult.Later($"TLS: the connection is not secure. {tls.Message}");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return AttemptResult.Later("DNS: the name has no address.");
                case SocketException socket:
                    return AttemptResult.Later($"Connection: {socket.Message}");
            }
        return AttemptResult.Later($"Connection: {reason.Message}");
    }
}
