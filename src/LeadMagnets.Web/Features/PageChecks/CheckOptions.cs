namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>How long and how much; the defaults suit two cores, where each browser takes one.</summary>
public sealed record CheckOptions
{
    /// <summary>The whole visit; then the browser is killed.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(45);
    /// <summary>Until the page's first byte.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(15);
    /// <summary>Until the first question can be answered, or nothing more is expected.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromSeconds(12);
    /// <summary>After the page has loaded, for scripts that put the magnet in.</summary>
    public TimeSpan Late { get; init; } = TimeSpan.FromSeconds(2.5);
    /// <summary>Checks at the same time.</summary>
    public int Browsers { get; init; } = 2;
    /// <summary>Checks that wait; the next one is told to come again.</summary>
    public int Waiting { get; init; } = 20;
    /// <summary>Checks of a workspace that are kept.</summary>
    public int Kept { get; init; } = 50;
    public TimeSpan KeptFor { get; init; } = TimeSpan.FromDays(30);
}
