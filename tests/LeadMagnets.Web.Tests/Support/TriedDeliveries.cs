using LeadMagnets.Web.Features.Deliveries.Worker;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Hears the worker's log, so that a test can await the end of an attempt instead of asking the database again and again.</summary>
public sealed class TriedDeliveries : IDisposable
{
    private readonly HeardEvent tried = new("delivery-tried");

    public static TriedDeliveries Of(WebApp app) => new TriedDeliveries().Hear(app);

    /// <summary>One more program to listen to.</summary>
    public TriedDeliveries Hear(WebApp app)
    {
        tried.Hear(app, typeof(DeliveryWorker));
        return this;
    }

    /// <summary>The delivery whose attempt was completed next.</summary>
    public async Task<Guid> Next() => (Guid)(await tried.Next("Delivery"))!;

    public async Task Next(int count)
    {
        for (var left = count; left > 0; left--) await Next();
    }

    public void Dispose() => tried.Dispose();
}
