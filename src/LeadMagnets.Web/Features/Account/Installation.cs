using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Account;

/// <summary>
/// The first owner with all that routing needs from the first minute: a workspace, an SDR and a sales pool with the owner in them,
/// and the owner as default. Once per installation; a row of its own key makes sure even when two nodes start at once.
/// </summary>
public sealed class Installation(AppDb db, IWriter writer, IPasswordHasher<AppUser> passwords, ILookupNormalizer names, TimeProvider clock)
{
    private const string Installed = "installed";

    public Task<bool> Exists(CancellationToken ct) => db.InstanceSettings.AnyAsync(s => s.Key == Installed, ct);

    /// <summary>The owner's account; null when the installation has one already.</summary>
    public async Task<AppUser?> Create(NewOwner owner, CancellationToken ct)
    {
        var user = UserFor(owner);
        return await writer.Write(WriteScope.System, async (data, cancel) =>
        {
            if (await data.InstanceSettings.AnyAsync(s => s.Key == Installed, cancel)) return null;
            data.InstanceSettings.Add(new() { Key = Installed, Value = user.CreatedAt.ToString("O") });
            await data.InstanceSettings.Where(s => s.Key == SetupLink.Key).ExecuteDeleteAsync(cancel);
            data.Users.Add(user);
            AddWorkspace(data, user, owner.Workspace, user.CreatedAt);
            return user;
        }, ct);
    }

    /// <summary>Unattended: does what is still to be done, so that it may run at every start.</summary>
    public async Task Ensure(SetupOptions setup, CancellationToken ct)
    {
        var mail = setup.OwnerEmail!;
        if (!await Exists(ct)) await Create(new(NameFrom(mail), mail, setup.OwnerPassword!, "My company"), ct);
        if (setup.ApiKey is { Length: > 0 } key) await EnsureKey(mail, key, ct);
    }

    /// <summary>ana.ruiz@example.com is called Ana Ruiz until she says otherwise.</summary>
    private static string NameFrom(string mail) => string.Join(' ', mail[..mail.IndexOf('@', StringComparison.Ordinal)]
        .Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private Task<bool> EnsureKey(string ownerMail, string key, CancellationToken ct)
    {
        var (hash, now, name) = (SecretHash.Of(key), clock.GetUtcNow(), names.NormalizeEmail(ownerMail));
        return writer.Write(WriteScope.System, async (data, cancel) =>
        {
            if (await data.ApiKeys.AnyAsync(k => k.Hash == hash, cancel)) return false;
            var owner = await data.Members.FirstOrDefaultAsync(m => data.Users.Any(u => u.Id == m.UserId && u.NormalizedEmail == name), cancel);
            if (owner is null) return false;
            data.ApiKeys.Add(new() { Id = Guid.CreateVersion7(now), WorkspaceId = owner.WorkspaceId, Name = "Set-up", Prefix = key[..6], Hash = hash, CreatedAt = now });
            return true;
        }, ct);
    }

    private AppUser UserFor(NewOwner owner)
    {
        var now = clock.GetUtcNow();
        var user = new AppUser
        {
            Id = Guid.CreateVersion7(now), DisplayName = owner.Name, CreatedAt = now, Email = owner.Email, UserName = owner.Email,
            NormalizedEmail = names.NormalizeEmail(owner.Email), NormalizedUserName = names.NormalizeName(owner.Email),
            EmailConfirmed = true, SecurityStamp = SecretHash.NewSecret(), LockoutEnabled = true,
        };
        user.PasswordHash = passwords.HashPassword(user, owner.Password);
        return user;
    }

    private static void AddWorkspace(AppDb data, AppUser user, string name, DateTimeOffset now)
    {
        var workspace = new Workspace { Id = Guid.CreateVersion7(now), Name = name, CreatedAt = now };
        var member = new Member { Id = Guid.CreateVersion7(now), WorkspaceId = workspace.Id, UserId = user.Id, Name = user.DisplayName, Email = user.Email!, CreatedAt = now };
        workspace.DefaultOwnerId = member.Id;
        data.AddRange(workspace, member);
        AddPool(data, member, "SDR", Destination.Sdr, now);
        AddPool(data, member, "Sales", Destination.Sales, now);
    }

    private static void AddPool(AppDb data, Member member, string name, Destination destination, DateTimeOffset now)
    {
        var pool = new Pool { Id = Guid.CreateVersion7(now), WorkspaceId = member.WorkspaceId, Name = name, Destination = destination };
        data.AddRange(pool, new PoolMember { Id = Guid.CreateVersion7(now), WorkspaceId = member.WorkspaceId, PoolId = pool.Id, MemberId = member.Id });
    }
}
