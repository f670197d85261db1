using LeadMagnets.Web.Data.Postgres;
using LeadMagnets.Web.Features.Shared.Deliveries;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>The signal among several nodes: what wakes the workers of one wakes those of all.</summary>
public sealed class NodesSignal : IDeliverySignal
{
    private readonly DeliverySignal own = new();
    private readonly PostgresBell bell;

    public NodesSignal(PostgresBell bell)
    {
        this.bell = bell;
        bell.Rung += own.Wake;
    }

    public void Wake()
    {
        own.Wake();
        bell.Ring();
    }

    public Task Next() => own.Next();
}
