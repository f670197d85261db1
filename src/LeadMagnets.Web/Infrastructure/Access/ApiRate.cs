using System.Threading.RateLimiting;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>How often one key may call (design.md 5: above 100 calls a second): so many at once, refilled in small portions.</summary>
public sealed record ApiRate
{
    public int AtOnce { get; init; } = 4000;
    public int Refill { get; init; } = 200;
    public TimeSpan Every { get; init; } = TimeSpan.FromMilliseconds(100);

    internal TokenBucketRateLimiterOptions Bucket() => new() { TokenLimit = AtOnce, TokensPerPeriod = Refill, ReplenishmentPeriod = Every, QueueLimit = 0 };
}
