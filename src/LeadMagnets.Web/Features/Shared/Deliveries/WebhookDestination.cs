namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>How a webhook delivery names its receiver: endpoint and event type, so that one submission may owe an endpoint two calls.</summary>
public static class WebhookDestination
{
    /// <summary>Length of the endpoint's id at the front of a destination.</summary>
    public const int EndpointLength = 36;

    public static string Of(Guid endpointId, string eventType) => $"{endpointId:D}:{eventType}";

    public static Guid EndpointId(string destination) => Guid.Parse(destination.AsSpan(0, EndpointLength));

    /// <summary>What people read in lists: the host. The rest of an address can be a secret.</summary>
    public static string Label(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Authority : url;
}
