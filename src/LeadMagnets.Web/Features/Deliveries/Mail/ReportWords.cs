using System.Collections.Frozen;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>The words of the report mail in the definition's language. <c>{0}</c> is the magnet's title, in <see cref="Asked"/> the company's name.</summary>
public sealed record ReportWords(string Subject, string Ready, string Button, string Keep, string Asked)
{
    private const string Fallback = "en";

    private static readonly FrozenDictionary<string, ReportWords> ByLanguage = new Dictionary<string, ReportWords>
    {
        [Fallback] = new("Your result: {0}", "Your personal result is ready.", "Open the report",
            "The link is meant for you alone. On the page you can also save the report as a PDF.",
            "Someone asked {0} for a report with this address. If it was not you, there is nothing to do."),
        ["de"] = new("Ihr Ergebnis: {0}", "Ihr persönliches Ergebnis ist fertig.", "Bericht öffnen",
            "Der Link gehört nur Ihnen. Auf der Seite können Sie den Bericht auch als PDF speichern.",
            "Jemand hat bei {0} mit dieser Adresse einen Bericht angefordert. Waren Sie das nicht, brauchen Sie nichts zu tun."),
        ["fr"] = new("Votre résultat : {0}", "Votre résultat personnel est prêt.", "Ouvrir le rapport",
            "Ce lien n’est destiné qu’à vous. La page permet aussi d’enregistrer le rapport en PDF.",
            "Quelqu’un a demandé un rapport chez {0} avec cette adresse. Si ce n’était pas vous, vous n’avez rien à faire."),
        ["es"] = new("Su resultado: {0}", "Su resultado personal está listo.", "Abrir el informe",
            "Este enlace es solo para usted. En la página también puede guardar el informe en PDF.",
            "Alguien ha pedido un informe a {0} con esta dirección. Si no ha sido usted, no tiene que hacer nada."),
        ["nl"] = new("Uw resultaat: {0}", "Uw persoonlijke resultaat is klaar.", "Rapport openen",
            "Deze link is alleen voor u. Op de pagina kunt u het rapport ook als pdf opslaan.",
            "Iemand heeft bij {0} met dit adres een rapport aangevraagd. Was u dat niet, dan hoeft u niets te doen."),
        ["it"] = new("Il suo risultato: {0}", "Il suo risultato personale è pronto.", "Apri il report",
            "Questo link è solo per lei. Dalla pagina può anche salvare il report in PDF.",
            "Qualcuno ha richiesto un report a {0} con questo indirizzo. Se non è stato lei, non deve fare nulla."),
        ["pt"] = new("O seu resultado: {0}", "O seu resultado pessoal está pronto.", "Abrir o relatório",
            "Este link é só para você. Na página, também é possível guardar o relatório em PDF.",
            "Alguém pediu um relatório a {0} com este endereço. Se não foi você, não é preciso fazer nada."),
        ["pl"] = new("Państwa wynik: {0}", "Państwa indywidualny wynik jest gotowy.", "Otwórz raport",
            "Link jest przeznaczony wyłącznie dla Państwa. Na stronie można też zapisać raport jako PDF.",
            "Ktoś poprosił o\u00a0raport, podając ten adres (nadawca raportu: {0}). Jeśli to nie Państwo, nie trzeba nic robić."),
        ["sv"] = new("Ditt resultat: {0}", "Ditt personliga resultat är klart.", "Öppna rapporten",
            "Länken är bara till dig. På sidan kan du också spara rapporten som pdf.",
            "Någon har beställt en rapport från {0} med den här adressen. Om det inte var du behöver du inte göra något."),
        ["tr"] = new("Sonucunuz: {0}", "Size özel sonucunuz hazır.", "Raporu aç",
            "Bu bağlantı yalnızca sizin içindir. Sayfada raporu PDF olarak da kaydedebilirsiniz.",
            "Birisi bu adresle bir rapor istedi (raporu hazırlayan: {0}). Bu siz değilseniz bir şey yapmanız gerekmez."),
        ["ja"] = new("結果のお知らせ：{0}", "あなたの結果がまとまりました。", "レポートを開く",
            "このリンクはご本人専用です。ページではレポートをPDFとして保存することもできます。",
            "このメールアドレスで{0}のレポートが請求されました。お心当たりがない場合は、何もしていただく必要はありません。"),
        ["ar"] = new("نتيجتك: \u2068{0}\u2069", "نتيجتك الشخصية جاهزة.", "فتح التقرير",
            "هذا الرابط مخصص لك وحدك. ويمكنك أيضًا حفظ التقرير بصيغة PDF من الصفحة.",
            "طلب أحدهم تقريرًا من \u2068{0}\u2069 باستخدام هذا العنوان. إن لم تكن أنت، فلا داعي لفعل أي شيء."),
    }.ToFrozenDictionary();

    /// <summary>Every language that has the words.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys;

    public static ReportWords For(string locale) => ByLanguage.GetValueOrDefault(locale.Split('-')[0].ToLowerInvariant()) ?? ByLanguage[Fallback];
}
