namespace LeadMagnets.Web.Infrastructure.Net;

/// <summary>One message for every reason, so that nobody can map the operator's network with it.</summary>
public sealed class BlockedAddressException() : IOException(
    "This address may not be called. It has to be reachable from the internet; private networks are allowed by LeadMagnets:PrivateNetworks.");
