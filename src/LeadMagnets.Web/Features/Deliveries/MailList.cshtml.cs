using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Deliveries;

/// <summary>The mails that left, or that wait in the data folder where no SMTP server is set.</summary>
public sealed class MailListModel(IMediator mediator, LeadMagnetsOptions options) : PageModel
{
    public const int PageSize = 50;

    public bool HasSmtp => options.Smtp.Host is { Length: > 0 };
    public Result Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int page = 1) => Found = await mediator.Send(new Query(Math.Max(1, page)), ct);

    public sealed record Query(int Page) : IRequest<Result>;

    public sealed record Row(Guid Id, string To, string Subject, string Via, DateTimeOffset At);

    public sealed record Result(IReadOnlyList<Row> Rows, int Total, int Page)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    }

    public sealed class QueryHandler(AppDb db) : IRequestHandler<Query, Result>
    {
        public async Task<Result> Handle(Query query, CancellationToken ct)
        {
            var total = await db.Own<MailMessage>().CountAsync(ct);
            var page = Math.Min(query.Page, Math.Max(1, (total + PageSize - 1) / PageSize));
            var rows = await db.Own<MailMessage>().OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Skip((page - 1) * PageSize).Take(PageSize)
                .Select(m => new Row(m.Id, m.To, m.Subject, m.Via, m.At)).ToListAsync(ct);
            return new(rows, total, page);
        }
    }
}
