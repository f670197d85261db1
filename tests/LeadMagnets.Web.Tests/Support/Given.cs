using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>Builders with good defaults: a test names only what it is about. Features add theirs as extension methods.</summary>
public sealed class Given(WebApp app)
{
    public WebApp App => app;
    public DateTimeOffset Now => app.Clock.GetUtcNow();

    public Guid NewId() => Guid.CreateVersion7(Now);

    /// <summary>The workspace that every app has from its start.</summary>
    public Task<Workspace> OwnWorkspace() => app.Read(db => db.Workspaces.OrderBy(w => w.CreatedAt).FirstAsync());

    /// <summary>Another company on the same installation, with a member of its own.</summary>
    public async Task<Stranger> OtherWorkspace(string name = "Other Ltd", string email = "sam@other.example")
    {
        using var scope = app.Services.CreateScope();
        var names = scope.ServiceProvider.GetRequiredService<ILookupNormalizer>();
        var user = new AppUser
        {
            Id = NewId(), DisplayName = "Sam", CreatedAt = Now, Email = email, UserName = email,
            NormalizedEmail = names.NormalizeEmail(email), NormalizedUserName = names.NormalizeName(email), SecurityStamp = SecretHash.NewSecret(),
        };
        user.PasswordHash = scope.ServiceProvider.GetRequiredService<IPasswordHasher<AppUser>>().HashPassword(user, Owner.Password);
        var workspace = new Workspace { Id = NewId(), Name = name, CreatedAt = Now };
        var member = new Member { Id = NewId(), WorkspaceId = workspace.Id, UserId = user.Id, Name = "Sam", Email = email, CreatedAt = Now };
        workspace.DefaultOwnerId = member.Id;
        return await app.Write(db =>
        {
            db.AddRange(workspace, user, member);
            return Task.FromResult(new Stranger(workspace, member, email, Owner.Password));
        });
    }

    public Task<Magnet> Magnet(Guid? workspaceId = null, string title = "How ready are you?") => app.Write(async db =>
    {
        var magnet = new Magnet
        {
            Id = NewId(), WorkspaceId = workspaceId ?? (await db.Workspaces.OrderBy(w => w.CreatedAt).FirstAsync()).Id,
            Key = SecretHash.NewSecret()[..12], Title = title, Kind = "quiz", DraftJson = "{}", DraftSavedAt = Now, CreatedAt = Now,
        };
        db.Add(magnet);
        return magnet;
    });
}

public sealed record Stranger(Workspace Workspace, Member Member, string Email, string Password);
