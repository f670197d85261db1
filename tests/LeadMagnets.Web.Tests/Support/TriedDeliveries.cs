using System.Threading.Channels;
using LeadMagnets.Web.Features.Deliveries.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Hears the worker's log, so that a test can await the end of an attempt instead of asking the database again and again.</summary>
[ProviderAlias(Alias)]
public sealed class TriedDeliveries : ILoggerProvider, ILogger
{
    private const string Alias = "Tried";
    private readonly Channel<Guid> tried = Channel.CreateUnbounded<Guid>();

    public static TriedDeliveries Of(WebApp app) => new TriedDeliveries().Hear(app);

    /// <summary>One more program to listen to.</summary>
    public TriedDeliveries Hear(WebApp app)
    {
        app.With($"Logging:{Alias}:LogLevel:{typeof(DeliveryWorker).FullName}", "Information");
        app.With(services => services.AddSingleton<ILoggerProvider>(this));
        return this;
    }

    /// <summary>The delivery whose attempt was completed next.</summary>
    public async Task<Guid> Next() => await tried.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public async Task Next(int count)
    {
        for (var left = count; left > 0; left--) await Next();
    }

    public ILogger CreateLogger(string categoryName) => this;
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Name == "delivery-tried" && state is IReadOnlyList<KeyValuePair<string, object?>> values)
            tried.Writer.TryWrite((Guid)values.Single(v => v.Key == "Delivery").Value!);
    }

    public void Dispose()
    {
    }
}
