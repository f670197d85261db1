namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>The words of the report mail in the definition's language. <c>{0}</c> is the magnet's title, in <see cref="Asked"/> the company's name.</summary>
public sealed record ReportWords(string Subject, string Ready, string OutOf, string Button, string Keep, string Asked)
{
    public static ReportWords For(string locale) => locale.Split('-')[0].ToLowerInvariant() switch
    {
        "de" => new("Ihr Ergebnis: {0}", "Ihr persönliches Ergebnis ist fertig.", "von 100", "Bericht öffnen",
            "Der Link gehört nur Ihnen. Auf der Seite können Sie den Bericht auch als PDF speichern.",
            "Jemand hat bei {0} mit dieser Adresse einen Bericht angefordert. Waren Sie das nicht, brauchen Sie nichts zu tun."),
        "fr" => new("Votre résultat : {0}", "Votre résultat personnel est prêt.", "sur 100", "Ouvrir le rapport",
            "Ce lien n’est destiné qu’à vous. La page permet aussi d’enregistrer le rapport en PDF.",
            "Quelqu’un a demandé un rapport chez {0} avec cette adresse. Si ce n’était pas vous, vous n’avez rien à faire."),
        "es" => new("Su resultado: {0}", "Su resultado personal está listo.", "de 100", "Abrir el informe",
            "Este enlace es solo para usted. En la página también puede guardar el informe en PDF.",
            "Alguien ha pedido un informe a {0} con esta dirección. Si no ha sido usted, no tiene que hacer nada."),
        "nl" => new("Uw resultaat: {0}", "Uw persoonlijke resultaat is klaar.", "van 100", "Rapport openen",
            "Deze link is alleen voor u. Op de pagina kunt u het rapport ook als pdf opslaan.",
            "Iemand heeft bij {0} met dit adres een rapport aangevraagd. Was u dat niet, dan hoeft u niets te doen."),
        "it" => new("Il suo risultato: {0}", "Il suo risultato personale è pronto.", "su 100", "Apri il report",
            "Questo link è solo per lei. Dalla pagina può anche salvare il report in PDF.",
            "Qualcuno ha richiesto un report a {0} con questo indirizzo. Se non è stato lei, non deve fare nulla."),
        _ => new("Your result: {0}", "Your personal result is ready.", "of 100", "Open the report",
            "The link is meant for you alone. On the page you can also save the report as a PDF.",
            "Someone asked {0} for a report with this address. If it was not you, there is nothing to do."),
    };
}
