namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>What one browser behind the proxy may cost.</summary>
public sealed record EgressLimits
{
    /// <summary>Bytes in both directions; then everything ends.</summary>
    public long Bytes { get; init; } = 50L * 1024 * 1024;
    /// <summary>Connections from the browser at the same time.</summary>
    public int Connections { get; init; } = 64;
    /// <summary>Connections from the browser in all.</summary>
    public int Conversations { get; init; } = 2000;
    /// <summary>Bytes of a request's head.</summary>
    public int Head { get; init; } = 32 * 1024;
    /// <summary>Bytes of a request's body, where the proxy reads it.</summary>
    public int Body { get; init; } = 4 * 1024 * 1024;
    /// <summary>A head that takes longer is not waited for.</summary>
    public TimeSpan HeadPatience { get; init; } = TimeSpan.FromSeconds(10);
    public TimeSpan ConnectPatience { get; init; } = TimeSpan.FromSeconds(10);
}
