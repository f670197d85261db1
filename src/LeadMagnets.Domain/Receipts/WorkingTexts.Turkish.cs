namespace LeadMagnets.Domain.Receipts;

public sealed partial record WorkingTexts
{
    private static WorkingTexts Turkish => new()
    {
        Language = "tr",
        Answered = "yanıtlandı",
        DefaultKept = "önerilen değer değiştirilmedi",
        Default = "varsayıldı, yanıtlanmadı",
        ComputedDefault = "önceki yanıtlardan hesaplandı",
        Unanswered = "yanıt yok",
        NotShown = "gösterilmedi",
        Inputs = "Girdiler",
        Figures = "Rakamlar",
        LeadScore = "Potansiyel müşteri puanı",
        Row = "Satır",
        FirstRow = "İlk satır",
        WithValues = "Değerlerle",
        MoreValues = "… toplam {0} değer",
        NoSuchFunction = "Hesap tablolarında {0} işlevi yok, bu nedenle bu satır kopyalanamaz.",
        ShareTimesWeight = "ağırlık × puan payı",
        CategoryRule = "100 × Σ (ağırlık × pay) / Σ ağırlık",
        OverallRule = "Σ (ağırlık × kategori) / Σ ağırlık",
        Overall = "Genel",
        Rounded = "Gösterilen puan",
        Band = "Düzey",
        Grade = "Not",
        Failed = "Karşılanmadı: {0}.",
        Range = "Eksik yanıtlar var: en az {0}, en çok {1}.",
        Winner = "Sonuç",
        WonByPoints = "En yüksek puan.",
        WonByOrder = "Puanlar eşit; sonuçların sırası belirledi.",
        WonByQuestion = "Puanlar eşit; “{0}” sorusunun yanıtı belirledi.",
        EngineChanged = "Hesaplama motoru o zamandan beri değişti, bu nedenle yalnızca kayıtlı sonuç gösteriliyor.",
        NotComputed = "{0} hesaplanamadı: {1}.",
        NotComputedHere = "Bu değer hesaplanamadı: {0}.",
        Because = "{0} için değer yok ({1})",
        Reasons =
        [
            "sıfıra bölme var",
            "sayı gereken yerde başka bir şey var",
            "bir tablonun dışını gösteriyor",
            "içindeki bir ad bilinmiyor",
            "hiçbir sayı bunu çözmüyor ya da sayı çok büyük",
            "gereken bir değer eksik",
            "içindeki aralıkların ortak bir noktası yok",
            "kendisine bağlı",
            "yatırım kendini hiç amorti etmiyor",
            "hiçbir oran bu ödemeleri dengelemiyor",
            "tabloda bu girdilere uyan bir şey yok",
        ],
    };
}
