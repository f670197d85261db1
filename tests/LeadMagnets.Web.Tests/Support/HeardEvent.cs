using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Hears one event of the program's log, so that a test can await what the program does by itself.</summary>
[ProviderAlias(Alias)]
public sealed class HeardEvent(string name) : ILoggerProvider, ILogger
{
    private const string Alias = "Heard";
    private readonly Channel<IReadOnlyList<KeyValuePair<string, object?>>> heard = Channel.CreateUnbounded<IReadOnlyList<KeyValuePair<string, object?>>>();

    /// <param name="app">Not yet started.</param>
    /// <param name="source">Whose log.</param>
    public HeardEvent Hear(WebApp app, Type source) => Hear(app, source.FullName!);

    /// <param name="app">Not yet started.</param>
    /// <param name="category">Whose log.</param>
    public HeardEvent Hear(WebApp app, string category)
    {
        app.With($"Logging:{Alias}:LogLevel:{category}", "Information");
        app.With(services => services.AddSingleton<ILoggerProvider>(this));
        return this;
    }

    /// <summary>A value of the next event.</summary>
    public async Task<object?> Next(string value)
    {
        var values = await heard.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60));
        return values.Single(v => v.Key == value).Value;
    }

    /// <summary>A value of each event that was heard and not taken yet.</summary>
    public IReadOnlyList<object?> SoFar(string value)
    {
        var found = new List<object?>();
        while (heard.Reader.TryRead(out var values)) found.Add(values.Single(v => v.Key == value).Value);
        return found;
    }

    public ILogger CreateLogger(string categoryName) => this;
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Name == name && state is IReadOnlyList<KeyValuePair<string, object?>> values) heard.Writer.TryWrite([.. values]);
    }

    public void Dispose()
    {
    }
}
