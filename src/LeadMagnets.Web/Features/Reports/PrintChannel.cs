using LeadMagnets.Domain.Delivery;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Deliveries;
using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Features.Reports;

/// <summary>
/// Prints a report that somebody wanted while no browser could print it. The row waits, visible among the deliveries, without using up its
/// attempts; as soon as a browser is there the PDF is made and kept.
/// </summary>
public sealed class PrintChannel(IPrinter printer, ReportWriter writer, IServiceScopeFactory scopes) : IDeliveryChannel
{
    public const string NoBrowser = "no-browser";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public DeliveryKind Kind => DeliveryKind.ReportPrint;

    public async Task<AttemptResult> Deliver(DeliveryJob job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ReportReader>().BySubmission(job.Row.SubmissionId!.Value, ct) is not { } report)
            return new() { Verdict = AttemptVerdict.Failed, Reason = "erased", Detail = "The submission was erased." };
        var print = await writer.Pdf(report, await writer.Document(report, ct), ct);
        if (print.Bytes is { } pdf) return AttemptResult.Done($"Printed, {pdf.Length / 1024} kB");
        return printer.State.Ready
            ? AttemptResult.Later(print.Problem ?? "The browser did not print it.")
            : AttemptResult.HoldBack(NoBrowser, printer.State.Why, Patience);
    }
}
