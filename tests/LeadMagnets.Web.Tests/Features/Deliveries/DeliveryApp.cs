using LeadMagnets.Web.Features.Deliveries.Worker;
using LeadMagnets.Web.Tests.Support;

namespace LeadMagnets.Web.Tests.Features.Deliveries;

/// <summary>The program with an ear on its worker, allowed to call loopback.</summary>
public sealed class DeliveryApp : IAsyncDisposable
{
    private DeliveryApp(WebApp web, TriedDeliveries tried) => (Web, Tried) = (web, tried);

    public WebApp Web { get; }
    public TriedDeliveries Tried { get; }
    public TestClock Clock => Web.Clock;
    public Given Given => Web.Given;

    public static async Task<DeliveryApp> Start(Action<WebApp>? arrange = null)
    {
        TriedDeliveries? tried = null;
        var web = await WebApp.Start(app =>
        {
            tried = TriedDeliveries.Of(app);
            app.With("LeadMagnets:PrivateNetworks", "127.0.0.0/8");
            arrange?.Invoke(app);
        });
        return new(web, tried!);
    }

    public static Task<DeliveryApp> Start(MailServer mail, Action<WebApp>? arrange = null) => Start(app =>
    {
        app.With("LeadMagnets:Smtp:Host", "127.0.0.1").With("LeadMagnets:Smtp:Port", $"{mail.Port}").With("LeadMagnets:PublicUrl", "https://grow.example.com");
        arrange?.Invoke(app);
    });

    /// <summary>Moves the clock to where the delivery is tried again, and hardly further: what is under way then must not meet the end of its time.</summary>
    public async Task UntilDue(Guid delivery) => Clock.Advance((await Web.Delivery(delivery)).NextAt - Clock.GetUtcNow() + DeliveryWorker.Poll);

    public ValueTask DisposeAsync() => Web.DisposeAsync();
}
