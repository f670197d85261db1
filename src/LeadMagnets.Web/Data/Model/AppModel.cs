using LeadMagnets.Domain.Attribution;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Data.Model;

/// <summary>Keys, lengths and indexes. What must be unique is unique here, not in code.</summary>
internal static class AppModel
{
    public static void Configure(ModelBuilder model)
    {
        People(model);
        Magnets(model);
        Submissions(model);
        Unfinished(model);
        Deliveries(model);
    }

    private static void People(ModelBuilder model)
    {
        model.Entity<InstanceSetting>().HasKey(s => s.Key);
        model.Entity<Workspace>().Property(w => w.Version).IsConcurrencyToken();
        model.Entity<Member>(m =>
        {
            m.HasIndex(x => new { x.WorkspaceId, x.UserId }).IsUnique();
            m.HasOne<Workspace>().WithMany().HasForeignKey(x => x.WorkspaceId);
            m.HasOne<AppUser>().WithMany().HasForeignKey(x => x.UserId);
        });
        model.Entity<ApiKey>().HasIndex(k => k.Hash).IsUnique();
        model.Entity<StoredAnswer>().HasIndex(a => new { a.WorkspaceId, a.Key }).IsUnique();
        model.Entity<Pool>().HasIndex(p => new { p.WorkspaceId, p.Destination });
        model.Entity<PoolMember>(p =>
        {
            p.HasIndex(x => new { x.PoolId, x.MemberId }).IsUnique();
            p.HasOne<Pool>().WithMany().HasForeignKey(x => x.PoolId);
            p.HasOne<Member>().WithMany().HasForeignKey(x => x.MemberId);
        });
    }

    private static void Magnets(ModelBuilder model)
    {
        model.Entity<Magnet>(m =>
        {
            m.HasIndex(x => x.Key).IsUnique();
            m.Property(x => x.Slug).HasMaxLength(60);
            m.HasIndex(x => x.Slug).IsUnique();
            m.HasIndex(x => new { x.WorkspaceId, x.CreatedAt });
            m.HasOne<Workspace>().WithMany().HasForeignKey(x => x.WorkspaceId);
            m.Property(x => x.DraftVersion).IsConcurrencyToken();
        });
        model.Entity<FormerSlug>(f =>
        {
            f.HasKey(x => x.Slug);
            f.Property(x => x.Slug).HasMaxLength(60);
            f.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MagnetVersion>(v =>
        {
            v.HasIndex(x => new { x.MagnetId, x.Number }).IsUnique();
            v.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId);
        });
        model.Entity<SignOff>(o =>
        {
            o.Property(x => x.Key).HasMaxLength(24);
            o.HasIndex(x => new { x.MagnetId, x.Key }).IsUnique();
            o.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Event>(e =>
        {
            e.HasIndex(x => new { x.MagnetId, x.At });
            e.HasIndex(x => new { x.Session, x.Once }).IsUnique();
        });
        model.Entity<Placement>(p =>
        {
            p.HasIndex(x => new { x.MagnetId, x.Key }).IsUnique();
            p.HasIndex(x => x.Code).IsUnique();
            p.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PageCheck>(c =>
        {
            c.Property(x => x.Url).HasMaxLength(PageCheck.LongestUrl);
            c.HasIndex(x => new { x.WorkspaceId, x.CreatedAt });
            // Few rows ever: those that wait or run.
            c.HasIndex(x => new { x.State, x.GivenUpAt }).HasFilter("\"FinishedAt\" IS NULL");
            c.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Submissions(ModelBuilder model)
    {
        model.Entity<Submission>(s =>
        {
            s.HasIndex(x => new { x.MagnetId, x.ClientId }).IsUnique();
            s.HasIndex(x => x.ReportTokenHash).IsUnique();
            s.HasIndex(x => new { x.WorkspaceId, x.CreatedAt });
            s.HasIndex(x => x.LeadId);
            // Few rows ever: the alerts of differing previews that nobody has seen yet.
            s.HasIndex(x => new { x.WorkspaceId, x.MagnetId }).HasFilter("\"PreviewDifference\" IS NOT NULL AND \"DifferenceSeenAt\" IS NULL");
            // What waits for a person and what was rejected: nothing of all others.
            s.HasIndex(x => new { x.WorkspaceId, x.Review, x.CreatedAt }).HasFilter("\"Review\" IS NOT NULL");
            s.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId);
            s.HasOne<MagnetVersion>().WithMany().HasForeignKey(x => x.VersionId);
            s.HasOne<Lead>().WithMany().HasForeignKey(x => x.LeadId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<SpentProof>(p =>
        {
            p.HasKey(x => x.Nonce);
            p.Property(x => x.Nonce).HasMaxLength(32);
            p.HasIndex(x => x.ExpiresAt);
        });
        model.Entity<Lead>(l =>
        {
            l.HasIndex(x => new { x.WorkspaceId, x.IsTest, x.ProviderKey }).IsUnique();
            l.HasIndex(x => new { x.WorkspaceId, x.LastSubmissionAt });
            l.HasIndex(x => new { x.WorkspaceId, x.Score });
            l.Property(x => x.Version).IsConcurrencyToken();
        });
        model.Entity<Route>(r =>
        {
            r.HasIndex(x => x.SubmissionId).IsUnique();
            r.HasOne<Submission>().WithMany().HasForeignKey(x => x.SubmissionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Touch>(t =>
        {
            t.HasOne<Lead>().WithMany().HasForeignKey(x => x.LeadId).OnDelete(DeleteBehavior.Cascade);
            t.HasIndex(x => x.SubmissionId);
            // Rows of before there were kinds: each was the only one of its submission.
            t.Property(x => x.Kind).HasDefaultValue(TouchKind.Only).ValueGeneratedNever();
        });
        model.Entity<Consent>().HasOne<Lead>().WithMany().HasForeignKey(x => x.LeadId).OnDelete(DeleteBehavior.Cascade);
        model.Entity<LeadActivity>(a =>
        {
            a.HasIndex(x => new { x.LeadId, x.At });
            a.HasOne<Lead>().WithMany().HasForeignKey(x => x.LeadId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void Unfinished(ModelBuilder model)
    {
        model.Entity<Partial>(p =>
        {
            p.Property(x => x.ClientId).HasMaxLength(64);
            p.HasIndex(x => new { x.MagnetId, x.ClientId }).IsUnique();
            p.HasIndex(x => x.ChangedAt);
            p.HasIndex(x => new { x.WorkspaceId, x.IdentityKey });
            p.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId).OnDelete(DeleteBehavior.Cascade);
            p.HasOne<MagnetVersion>().WithMany().HasForeignKey(x => x.VersionId);
            p.HasOne<Lead>().WithMany().HasForeignKey(x => x.LeadId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Continuation>(c =>
        {
            c.Property(x => x.ClientId).HasMaxLength(64);
            c.HasIndex(x => x.TokenHash).IsUnique();
            c.HasIndex(x => new { x.MagnetId, x.ClientId, x.MailKey }).IsUnique();
            c.HasIndex(x => new { x.WorkspaceId, x.MailKey });
            c.HasIndex(x => x.ExpiresAt);
            c.HasOne<Magnet>().WithMany().HasForeignKey(x => x.MagnetId).OnDelete(DeleteBehavior.Cascade);
            c.HasOne<MagnetVersion>().WithMany().HasForeignKey(x => x.VersionId);
        });
    }

    private static void Deliveries(ModelBuilder model)
    {
        model.Entity<Delivery>(d =>
        {
            d.HasIndex(x => new { x.SubmissionId, x.Destination, x.Kind }).IsUnique();
            // What is due next of a kind, and what is in hand: a few seeks, however long the queue is.
            d.HasIndex(x => new { x.Status, x.Kind, x.NextAt });
            d.HasIndex(x => new { x.WorkspaceId, x.CreatedAt });
            d.HasOne<Submission>().WithMany().HasForeignKey(x => x.SubmissionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Attempt>(a =>
        {
            a.HasIndex(x => new { x.DeliveryId, x.Number });
            a.HasOne<Delivery>().WithMany().HasForeignKey(x => x.DeliveryId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MailMessage>(m =>
        {
            m.HasIndex(x => new { x.ToKey, x.At });
            m.HasIndex(x => new { x.WorkspaceId, x.At });
        });
        model.Entity<WebhookEndpoint>().HasIndex(e => e.WorkspaceId);
    }
}
