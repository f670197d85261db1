using System.Collections.Frozen;

namespace LeadMagnets.Web.Features.Deliveries.Mail;

/// <summary>The words of the mail with the link that continues a run, in the definition's language. <c>{0}</c> is the magnet's title, in <see cref="Asked"/> the company's name.</summary>
public sealed record ContinueWords(string Subject, string Kept, string Button, string Days, string Asked)
{
    private const string Fallback = "en";

    private static readonly FrozenDictionary<string, ContinueWords> ByLanguage = new Dictionary<string, ContinueWords>
    {
        [Fallback] = new("Continue where you left off: {0}", "Your answers are kept. This link opens them where you left off, on any device.", "Continue",
            "The link works for 30 days and is meant for you alone: whoever has it sees your answers.",
            "Someone asked {0} to send this link here. If it was not you, there is nothing to do. This address is used for this e-mail only."),
        ["de"] = new("Machen Sie da weiter, wo Sie aufgehört haben: {0}", "Ihre Antworten sind gespeichert. Mit diesem Link machen Sie auf jedem Gerät dort weiter, wo Sie aufgehört haben.", "Weitermachen",
            "Der Link gilt 30 Tage und gehört nur Ihnen: Wer ihn hat, sieht Ihre Antworten.",
            "Jemand hat bei {0} diesen Link für diese Adresse angefordert. Waren Sie das nicht, brauchen Sie nichts zu tun. Die Adresse wird nur für diese E-Mail verwendet."),
        ["fr"] = new("Reprenez là où vous vous étiez arrêté : {0}", "Vos réponses sont enregistrées. Ce lien les rouvre là où vous vous étiez arrêté, sur n’importe quel appareil.", "Continuer",
            "Le lien est valable 30 jours et n’est destiné qu’à vous : quiconque l’a voit vos réponses.",
            "Quelqu’un a demandé à {0} d’envoyer ce lien ici. Si ce n’était pas vous, vous n’avez rien à faire. Cette adresse ne sert qu’à cet e-mail."),
        ["es"] = new("Continúe donde lo dejó: {0}", "Sus respuestas están guardadas. Este enlace las abre donde las dejó, en cualquier dispositivo.", "Continuar",
            "El enlace es válido durante 30 días y es solo para usted: quien lo tenga verá sus respuestas.",
            "Alguien ha pedido a {0} que envíe aquí este enlace. Si no ha sido usted, no tiene que hacer nada. Esta dirección se usa solo para este correo."),
        ["nl"] = new("Ga verder waar u gebleven was: {0}", "Uw antwoorden zijn bewaard. Met deze link gaat u op elk apparaat verder waar u gebleven was.", "Verdergaan",
            "De link werkt 30 dagen en is alleen voor u: wie de link heeft, ziet uw antwoorden.",
            "Iemand heeft {0} gevraagd deze link hierheen te sturen. Was u dat niet, dan hoeft u niets te doen. Dit adres wordt alleen voor deze e-mail gebruikt."),
        ["it"] = new("Riprenda da dove si era fermato: {0}", "Le sue risposte sono salvate. Questo link le riapre dal punto in cui si era fermato, su qualsiasi dispositivo.", "Continua",
            "Il link è valido 30 giorni ed è solo per lei: chi lo possiede vede le sue risposte.",
            "Qualcuno ha chiesto a {0} di inviare qui questo link. Se non è stato lei, non deve fare nulla. Questo indirizzo serve solo per questa e-mail."),
        ["pt"] = new("Continue onde parou: {0}", "As suas respostas estão guardadas. Este link abre-as onde parou, em qualquer dispositivo.", "Continuar",
            "O link é válido por 30 dias e é só para você: quem o tiver vê as suas respostas.",
            "Alguém pediu a {0} que enviasse este link para este endereço. Se não foi você, não é preciso fazer nada. Este endereço é usado apenas para este e-mail."),
        ["pl"] = new("Można kontynuować od miejsca przerwania: {0}", "Odpowiedzi są zapisane. Ten link otworzy je na dowolnym urządzeniu w miejscu, w którym je przerwano.", "Kontynuuj",
            "Link działa przez 30 dni i jest przeznaczony wyłącznie dla Państwa: kto go ma, widzi odpowiedzi.",
            "Ktoś poprosił o\u00a0wysłanie tego linku na ten adres (nadawca: {0}). Jeśli to nie Państwo, nie trzeba nic robić. Adres posłużył tylko do wysłania tej wiadomości."),
        ["sv"] = new("Fortsätt där du slutade: {0}", "Dina svar är sparade. Den här länken öppnar dem där du slutade, på vilken enhet som helst.", "Fortsätt",
            "Länken gäller i 30 dagar och är bara till dig: den som har den ser dina svar.",
            "Någon bad {0} att skicka den här länken hit. Om det inte var du behöver du inte göra något. Adressen används bara för det här mejlet."),
        ["tr"] = new("Kaldığınız yerden devam edin: {0}", "Yanıtlarınız kaydedildi. Bu bağlantı onları herhangi bir cihazda kaldığınız yerden açar.", "Devam et",
            "Bağlantı 30 gün geçerlidir ve yalnızca sizin içindir: bağlantıya sahip olan herkes yanıtlarınızı görür.",
            "Birisi bu bağlantının bu adrese gönderilmesini istedi (gönderen: {0}). Bu siz değilseniz bir şey yapmanız gerekmez. Bu adres yalnızca bu e-posta için kullanılır."),
        ["ja"] = new("続きから再開できます：{0}", "ご回答を保存しました。このリンクから、どの端末でも続きから再開できます。", "続ける",
            "リンクの有効期間は30日間です。リンクを知っている人は回答を見ることができるため、他の人に渡さないでください。",
            "{0}に対して、このアドレスへのリンクの送信が依頼されました。お心当たりがない場合は、何もしていただく必要はありません。このアドレスはこのメールの送信にのみ使用します。"),
        ["ar"] = new("تابع من حيث توقفت: \u2068{0}\u2069", "إجاباتك محفوظة. يفتحها هذا الرابط من حيث توقفت، على أي جهاز.", "متابعة",
            "يعمل الرابط لمدة 30 يومًا وهو مخصص لك وحدك: من يملكه يرى إجاباتك.",
            "طلب أحدهم من \u2068{0}\u2069 إرسال هذا الرابط إلى هنا. إن لم تكن أنت، فلا داعي لفعل أي شيء. لا يُستخدم هذا العنوان إلا لهذه الرسالة."),
    }.ToFrozenDictionary();

    /// <summary>Every language that has the words.</summary>
    public static IEnumerable<string> Languages => ByLanguage.Keys;

    public static ContinueWords For(string locale) => ByLanguage.GetValueOrDefault(locale.Split('-')[0].ToLowerInvariant()) ?? ByLanguage[Fallback];
}
