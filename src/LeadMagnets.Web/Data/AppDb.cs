using System.Reflection;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Data.Model;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LeadMagnets.Web.Data;

/// <summary>
/// The one model behind both engines; <see cref="SqliteAppDb"/> and <see cref="PostgresAppDb"/> only carry their migrations.
/// Tenant rows are seen for <see cref="Scope"/> only, and saving a row of another workspace throws. Outside the writer a context is
/// read-only: saving throws.
/// </summary>
public abstract class AppDb(DbContextOptions options) : IdentityUserContext<AppUser, Guid>(options)
{
    internal static readonly IServiceProvider PasskeySchema = new ServiceCollection()
        .Configure<IdentityOptions>(identity => identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3).BuildServiceProvider();
    private WriteScope? scope;

    /// <summary>Whose rows this context sees: what it was told, else <see cref="Caller"/>'s, else nobody's.</summary>
    public WriteScope Scope
    {
        get => scope ?? Caller?.Scope ?? WriteScope.Of(Guid.Empty);
        set => scope = value;
    }

    /// <summary>Who is signed in, for the contexts of requests.</summary>
    internal CurrentWorkspace? Caller { get; private set; }

    /// <summary>Set by the writer alone.</summary>
    internal bool MayWrite { get; set; }

    /// <summary>Set by a writer that has a faster way for finished rows than the change tracker.</summary>
    internal IDirectRows? Direct { get; set; }

    private bool SeesAll => Scope.IsSystem;
    private Guid ScopeId => Scope.WorkspaceId ?? Guid.Empty;

    public DbSet<Workspace> Workspaces => Set<Workspace>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();
    public DbSet<StoredAnswer> StoredAnswers => Set<StoredAnswer>();
    public DbSet<InstanceSetting> InstanceSettings => Set<InstanceSetting>();
    public DbSet<Magnet> Magnets => Set<Magnet>();
    public DbSet<MagnetVersion> MagnetVersions => Set<MagnetVersion>();
    public DbSet<FormerSlug> FormerSlugs => Set<FormerSlug>();
    public DbSet<SignOff> SignOffs => Set<SignOff>();
    public DbSet<Event> Events => Set<Event>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<PageCheck> PageChecks => Set<PageCheck>();
    public DbSet<Submission> Submissions => Set<Submission>();
    public DbSet<Partial> Partials => Set<Partial>();
    public DbSet<Continuation> Continuations => Set<Continuation>();
    public DbSet<SpentProof> SpentProofs => Set<SpentProof>();
    public DbSet<Lead> Leads => Set<Lead>();
    public DbSet<Route> Routes => Set<Route>();
    public DbSet<Touch> Touches => Set<Touch>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<LeadActivity> LeadActivities => Set<LeadActivity>();
    public DbSet<Pool> Pools => Set<Pool>();
    public DbSet<PoolMember> PoolMembers => Set<PoolMember>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<Attempt> Attempts => Set<Attempt>();
    public DbSet<WebhookEndpoint> WebhookEndpoints => Set<WebhookEndpoint>();
    public DbSet<MailMessage> Mails => Set<MailMessage>();

    /// <summary>
    /// Adds a row that nothing in this operation changes any more; rows that it points at come first. Faster than <c>Add</c> where the writer
    /// knows a way, the same where it does not.
    /// </summary>
    public void Append(object row)
    {
        if (Direct is null)
        {
            Add(row);
            return;
        }
        Guard(row);
        Direct.Insert(this, row);
    }

    /// <summary>Writes named properties of a row that was read without tracking.</summary>
    public void Rewrite(object row, params string[] properties)
    {
        if (Direct is not null)
        {
            Guard(row);
            Direct.Update(this, row, properties);
            return;
        }
        var entry = Attach(row);
        foreach (var property in properties) entry.Property(property).IsModified = true;
    }

    /// <summary>
    /// The rows of <see cref="Scope"/> by an equation, which an index can answer; the filter below, which also has to let everything through,
    /// cannot. For lists that grow.
    /// </summary>
    public IQueryable<T> Own<T>() where T : class, ITenantRow
    {
        if (SeesAll) return Set<T>();
        var workspace = ScopeId;
        return Set<T>().Where(row => row.WorkspaceId == workspace);
    }

    /// <summary>Hands the context to a request. A pooled one forgets whom it served before.</summary>
    internal AppDb For(CurrentWorkspace caller)
    {
        (scope, Caller, MayWrite) = (null, caller, false);
        return this;
    }

    /// <summary>
    /// Identity reads the version of its schema (passkeys came with 3) from the application's services only; a context made outside
    /// of them, by the writer or by the migrations tool, would lack the table (packages.md).
    /// </summary>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (optionsBuilder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
            optionsBuilder.UseApplicationServiceProvider(PasskeySchema);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        AppModel.Configure(builder);
        var filter = typeof(AppDb).GetMethod(nameof(FilterByTenant), BindingFlags.NonPublic | BindingFlags.Instance)!;
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(ITenantRow).IsAssignableFrom(t.ClrType)).ToList())
            filter.MakeGenericMethod(type.ClrType).Invoke(this, [builder]);
    }

    private void FilterByTenant<T>(ModelBuilder builder) where T : class, ITenantRow =>
        builder.Entity<T>().HasQueryFilter(row => SeesAll || row.WorkspaceId == ScopeId);

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Guard();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Guard();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void Guard()
    {
        MustWrite();
        if (Scope.IsSystem) return;
        foreach (var entry in ChangeTracker.Entries<ITenantRow>())
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                MustBeOurs(entry.Entity);
    }

    private void Guard(object row)
    {
        MustWrite();
        if (row is ITenantRow tenant) MustBeOurs(tenant);
    }

    private void MustWrite()
    {
        if (!MayWrite) throw new InvalidOperationException("This context only reads. Writes go through IWriter.");
    }

    private void MustBeOurs(ITenantRow row)
    {
        if (!Scope.IsSystem && row.WorkspaceId != ScopeId)
            throw new InvalidOperationException($"A {row.GetType().Name} of another workspace may not be written here.");
    }
}
