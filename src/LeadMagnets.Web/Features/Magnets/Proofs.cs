using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Proving;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Proves drafts of the caller's workspace, with what the workspace knows: who takes leads, and what was signed off.</summary>
public sealed class Proofs(AppDb db, CurrentWorkspace here, ProofStore store)
{
    public async Task<ProofReport> Of(string draft, Definition definition, CancellationToken ct) => await store.Of(draft, definition, new(await Staffed(ct)), ct);

    /// <summary>The report of a magnet's draft; null report: the draft cannot be read at all. Null: there is no such magnet.</summary>
    public async Task<Proved?> OfDraft(Guid magnet, CancellationToken ct)
    {
        if (await db.Magnets.AsNoTracking().Live(magnet).Select(m => new { m.Title, m.DraftJson, m.DraftVersion }).SingleOrDefaultAsync(ct) is not { } found) return null;
        var (definition, problems) = DefinitionReader.Read(found.DraftJson);
        var report = definition is null
            ? new([.. problems.Select(problem => Finding.Of(Severity.Error, problem.Path, problem.Code, problem.Message, ""))], [], [], 0, Prover.Seed)
            : await Of(found.DraftJson, definition, ct);
        return new(found.Title, found.DraftVersion, definition, report, (await db.SignOffs.Where(o => o.MagnetId == magnet).Select(o => o.Key).ToListAsync(ct)).ToHashSet());
    }

    /// <summary>Where an active person takes leads: a seat in the pool, or the default owner.</summary>
    private async Task<IReadOnlySet<Destination>> Staffed(CancellationToken ct)
    {
        var workspace = here.Scope.WorkspaceId;
        var owner = await db.Workspaces.AsNoTracking().Where(w => w.Id == workspace).Select(w => w.DefaultOwnerId).SingleOrDefaultAsync(ct);
        if (owner is { } id && await db.Members.AnyAsync(m => m.Id == id && m.Active, ct)) return new HashSet<Destination> { Destination.Sales, Destination.Sdr, Destination.Nurture };
        var seated = await db.PoolMembers.Where(p => p.Active && db.Members.Any(m => m.Id == p.MemberId && m.Active))
            .Select(p => db.Pools.Where(pool => pool.Id == p.PoolId).Select(pool => pool.Destination).First()).Distinct().ToListAsync(ct);
        return seated.Append(Destination.Nurture).ToHashSet();
    }
}

/// <param name="Title">The magnet's.</param>
/// <param name="DraftVersion">Which draft was proved.</param>
/// <param name="Definition">The draft; null when it cannot be read.</param>
/// <param name="Report">What the prover says.</param>
/// <param name="SignedOff">Keys of the findings that are meant so.</param>
public sealed record Proved(string Title, long DraftVersion, Definition? Definition, ProofReport Report, IReadOnlySet<string> SignedOff)
{
    public IReadOnlyList<Finding> Errors => [.. Report.Errors];

    public IReadOnlyList<Finding> Open => [.. Report.Warnings.Where(warning => !SignedOff.Contains(warning.Key))];

    public IReadOnlyList<Finding> Meant => [.. Report.Warnings.Where(warning => SignedOff.Contains(warning.Key))];

    public IReadOnlyList<Finding> Notes => [.. Report.Findings.Where(finding => finding.Severity is Severity.Note)];
}
