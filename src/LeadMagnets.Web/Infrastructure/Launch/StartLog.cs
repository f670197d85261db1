namespace LeadMagnets.Web.Infrastructure.Launch;

/// <summary>
/// Until the program serves, the host's own report of a failed start is left out: it is the stack trace of what
/// <see cref="Launch.Guarded"/> says in words, or of an exception that ends the program anyway.
/// </summary>
public sealed class StartLog
{
    private volatile bool started;

    public void AddTo(ILoggingBuilder logging) =>
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => started && level >= LogLevel.Information);

    public void Watch(IHostApplicationLifetime lifetime) => lifetime.ApplicationStarted.Register(() => started = true);
}
