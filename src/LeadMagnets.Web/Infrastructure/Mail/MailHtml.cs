using System.Net;
using System.Text;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Infrastructure.Mail;

/// <summary>
/// A mail as HTML that old mail programs show: tables, inline styles, no image, no script. Every text is encoded here, once.
/// </summary>
public static class MailHtml
{
    private const string Font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

    public static string Write(MailPage page)
    {
        var body = new StringBuilder();
        foreach (var block in page.Blocks) body.Append(Block(block, page.Accent));
        return $"""
            <!doctype html>
            <html lang="{Text(page.Language)}" dir="{PublicTexts.Direction(page.Language)}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{Text(page.Brand)}</title></head>
            <body style="margin:0;padding:0;background:#f9f9fb">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f9f9fb"><tr><td align="center" style="padding:32px 16px">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border:1px solid #e0e1e6;border-radius:12px">
            <tr><td style="padding:20px 28px;border-bottom:1px solid #e0e1e6;{Font};font-size:14px;font-weight:600;color:#1c2024">{Text(page.Brand)}</td></tr>
            <tr><td style="padding:28px;{Font};font-size:15px;line-height:1.55;color:#1c2024">
            {body}</td></tr></table>
            </td></tr></table>
            </body></html>

            """;
    }

    private static string Block(MailBlock block, Accent accent) => block switch
    {
        MailHeading heading => $"<h1 style=\"margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600\">{Text(heading.Text)}</h1>\n",
        MailParagraph paragraph => $"<p style=\"margin:0 0 16px\">{Text(paragraph.Text)}</p>\n",
        MailFigure figure => Figure(figure, accent),
        MailButton button => Button(button, accent),
        MailRows rows => Rows(rows),
        MailNote note => $"<p style=\"margin:20px 0 0;font-size:12.5px;line-height:1.5;color:#60646c\">{Text(note.Text)}</p>\n",
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    private static string Figure(MailFigure figure, Accent accent) =>
        $"<p style=\"margin:0 0 4px\"><span style=\"font-size:44px;line-height:1;font-weight:650;letter-spacing:-0.02em;border-bottom:4px solid {accent.Fill}\">{Text(figure.Figure)}</span>"
        + $" <span style=\"font-size:15px;color:#60646c\">{Text(figure.OutOf)}</span></p>\n"
        + (figure.Label is { } label ? $"<p style=\"margin:8px 0 20px;font-size:17px;font-weight:600\">{Text(label)}</p>\n" : "");

    private static string Button(MailButton button, Accent accent) =>
        $"<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" style=\"margin:8px 0 20px\"><tr><td style=\"background:{accent.Fill};border-radius:8px\">"
        + $"<a href=\"{Text(button.Url)}\" style=\"display:inline-block;padding:12px 22px;{Font};font-size:15px;font-weight:600;color:{accent.On};text-decoration:none\">{Text(button.Label)}</a>"
        + "</td></tr></table>\n";

    private static string Rows(MailRows rows) =>
        $"<h2 style=\"margin:24px 0 8px;font-size:14px;font-weight:600\">{Text(rows.Title)}</h2>\n"
        + "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">\n"
        + string.Concat(rows.Rows.Select(Row))
        + "</table>\n";

    private static string Row(MailRow row) =>
        $"<tr><td valign=\"top\" style=\"padding:7px 12px 7px 0;border-top:1px solid #e0e1e6;{Font};font-size:14px;color:#60646c\">{Text(row.Label)}</td>"
        + $"<td valign=\"top\" align=\"right\" style=\"padding:7px 0;border-top:1px solid #e0e1e6;{Font};font-size:14px;font-weight:600\">{Text(row.Value)}</td></tr>\n";

    private static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
