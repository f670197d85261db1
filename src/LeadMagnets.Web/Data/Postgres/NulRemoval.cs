using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeadMagnets.Web.Data.Postgres;

/// <summary>
/// PostgreSQL's text cannot hold the character NUL and refuses the whole statement. No person types it, so it is dropped from every text on its
/// way to the server, whether it is stored or searched for.
/// </summary>
internal sealed class NulRemoval : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Clean(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Clean(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Clean(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Clean(command);
        return ValueTask.FromResult(result);
    }

    private static void Clean(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
            parameter.Value = parameter.Value switch
            {
                string text when text.Contains('\0') => Without(text),
                IEnumerable<string?> texts when texts.Any(text => text?.Contains('\0') == true) => texts.Select(text => text is null ? null : Without(text)).ToArray(),
                var other => other,
            };
    }

    private static string Without(string text) => text.Replace("\0", "", StringComparison.Ordinal);
}
