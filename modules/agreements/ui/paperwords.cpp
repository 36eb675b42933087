#include "agreements/ui/paperwords.h"

#include <QTranslator>

namespace agreements::ui {
namespace {

/// The texts of one language; those that have not been translated come out in English.
class WordBook final {
public:
    explicit WordBook(Language language) {
        // Where there is no such file, the words stay English.
        static_cast<void>(m_translator.load(
            QStringLiteral(":/i18n/aftercare_%1.qm").arg(languageCode(language))));
    }

    QString word(const char* context, const char* source, const char* comment = nullptr) const {
        const QString text = m_translator.translate(context, source, comment);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }

private:
    QTranslator m_translator;
};

}  // namespace

PaperWords PaperWords::in(Language language) {
    const WordBook book(language);
    const auto paper = [&](const char* source) {
        return book.word("agreements::ui::Paper", source);
    };
    PaperWords words;
    words.page = {
        .page = book.word("printing", QT_TRANSLATE_NOOP("printing", "Page %1 of %2")),
        .copy = book.word("printing", QT_TRANSLATE_NOOP("printing", "Copy %1 of %2")),
        .reprint = book.word("printing", QT_TRANSLATE_NOOP("printing", "Reprint %1")),
        .seal = book.word("printing", "(seal)", "where a company presses its seal"),
    };
    words.draft = paper(QT_TRANSLATE_NOOP("agreements::ui::Paper", "Draft"));
    words.fingerprint =
        paper(QT_TRANSLATE_NOOP("agreements::ui::Paper", "Signed text: SHA-256 %1"));
    return words;
}

}  // namespace agreements::ui
