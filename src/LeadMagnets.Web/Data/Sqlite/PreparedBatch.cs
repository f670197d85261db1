using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace LeadMagnets.Web.Data.Sqlite;

/// <summary>
/// Saves through the writing connection's prepared statements. EF Core's own batch for SQLite composes, compiles and logs a statement for
/// every row, which costs more than the row. What asks for values back (Identity's counted keys) goes EF's way.
/// </summary>
internal sealed class PreparedBatch(ModificationCommandBatchFactoryDependencies dependencies) : ModificationCommandBatch
{
    private readonly List<IReadOnlyModificationCommand> commands = [];
    private SingularModificationCommandBatch? ordinary;
    private bool more;

    public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands => ordinary?.ModificationCommands ?? commands;

    public override bool RequiresTransaction => ordinary?.RequiresTransaction ?? commands.Count > 1;

    public override bool AreMoreBatchesExpected => ordinary?.AreMoreBatchesExpected ?? more;

    public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        if (ordinary is not null) return ordinary.TryAddCommand(modificationCommand);
        if (PreparedStatements.Takes(modificationCommand))
        {
            commands.Add(modificationCommand);
            return true;
        }
        if (commands.Count > 0) return false;
        ordinary = new(dependencies);
        return ordinary.TryAddCommand(modificationCommand);
    }

    public override void Complete(bool moreBatchesExpected)
    {
        more = moreBatchesExpected;
        ordinary?.Complete(moreBatchesExpected);
    }

    public override void Execute(IRelationalConnection connection)
    {
        if (ordinary is not null) ordinary.Execute(connection);
        else foreach (var command in commands) Execute(PreparedStatements.Of(connection), command);
    }

    /// <summary>The driver works synchronously under its asynchronous face, and this is the writer's own thread.</summary>
    public override Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
    {
        if (ordinary is not null) return ordinary.ExecuteAsync(connection, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        Execute(connection);
        return Task.CompletedTask;
    }

    private static void Execute(PreparedStatements statements, IReadOnlyModificationCommand command)
    {
        int rows;
        try
        {
            rows = statements.Execute(command);
        }
        catch (Exception reason)
        {
            throw new DbUpdateException($"A row of {command.TableName} could not be saved: {reason.Message}", reason, command.Entries);
        }
        if (rows != 1)
            throw new DbUpdateConcurrencyException($"A row of {command.TableName} was changed or deleted meanwhile.", command.Entries);
    }
}

/// <summary>Takes the place of EF Core's factory in the writer's contexts.</summary>
internal sealed class PreparedBatchFactory(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    public ModificationCommandBatch Create() => new PreparedBatch(dependencies);
}
