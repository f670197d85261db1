using System.Security.Cryptography;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Access;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Workspaces;

/// <summary>Stores the logo under the hash of its bytes, so that a new logo has a new address and caches may keep the old one.</summary>
public static class SaveLogo
{
    /// <summary>Answers null when it is stored, else what to do.</summary>
    public sealed record Command(IFormFile? File) : IRequest<string?>;

    public sealed record Remove : IRequest<string?>;

    public sealed class Handler(IWriter writer, CurrentMember me, DataFolder folder, PublicFaces faces) : IRequestHandler<Command, string?>, IRequestHandler<Remove, string?>
    {
        public async Task<string?> Handle(Command command, CancellationToken ct)
        {
            if (command.File is not { Length: > 0 } file) return "Choose a picture first.";
            if (file.Length > LogoImage.MostBytes) return "The picture has more than 1 MB. Save it smaller and upload it again.";
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory, ct);
            var (image, problem) = LogoImage.Read(memory.ToArray());
            if (image is null) return problem;
            var name = $"{me.WorkspaceId:N}-{Convert.ToHexStringLower(SHA256.HashData(image.Bytes).AsSpan(0, 16))}.{image.Extension}";
            await File.WriteAllBytesAsync(Path.Combine(folder.Files, name), image.Bytes, ct);
            await Set(name, ct);
            return null;
        }

        public async Task<string?> Handle(Remove request, CancellationToken ct)
        {
            await Set(null, ct);
            return null;
        }

        private async Task Set(string? name, CancellationToken ct)
        {
            var id = me.WorkspaceId;
            await writer.Write(me.Scope, async (db, token) =>
            {
                var workspace = await db.Workspaces.SingleAsync(w => w.Id == id, token);
                workspace.LogoFile = name;
                workspace.Version++;
                return await db.SaveChangesAsync(token);
            }, ct);
            await faces.Refresh(id, ct);
        }
    }
}
