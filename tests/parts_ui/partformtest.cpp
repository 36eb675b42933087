#include "parts/data/partreads.h"
#include "parts/domain/partlinks.h"
#include "parts/ui/partcardview.h"
#include "parts/ui/partform.h"
#include "parts/ui/partlinkdialog.h"
#include "stockdesk.h"
#include "testsuite.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"
#include "widgets/form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

/// How a part is kept in stock, in its form and on its card (S135, S119).
class PartFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<StockDesk>(); }
    void cleanup() {
        m_shown.reset();
        m_desk.reset();
    }

    void whatIsTypedOfTheStockIsSaved() {
        edit();
        QVERIFY(!field("min").isVisible());
        check("common");
        QVERIFY(field("min").isVisible());
        type("min", "5");
        type("max", "20");
        check("oldForNew");
        static_cast<widgets::ChoiceEdit*>(field("tracking").editorWidget())
            ->setEnum(parts::Tracking::Lot);
        type("packUnit", "box");
        type("pack", "12");
        type("packBarcode", "BOX-1");
        save();

        const parts::Part part = saved();
        QVERIFY(part.isCommon);
        QVERIFY(part.isOldForNew);
        QCOMPARE(part.minMilli, std::optional<qint64>(5000));
        QCOMPARE(part.maxMilli, std::optional<qint64>(20'000));
        QCOMPARE(part.tracking, parts::Tracking::Lot);
        QCOMPARE(part.packUnit, QStringLiteral("box"));
        QCOMPARE(part.packMilli, 12'000);
        QCOMPARE(part.packBarcode, QStringLiteral("BOX-1"));

        edit();
        save();
        QCOMPARE(saved(), part);
    }

    void aPartThatIsKeptInStockNeedsAMinimum() {
        edit();
        check("common");
        save();

        QVERIFY(!field("min").problem().isEmpty());
        QVERIFY(!saved().isCommon);
    }

    void theCardTellsSubstitutesAndKitsAndTakesThemAway() {
        const parts::PartId other = m_desk->part(QStringLiteral("Motor B"));
        StockDesk::need(m_desk->desk.file().write([&](storage::WriteTx& tx) -> core::Result<int> {
            CORE_TRY(parts::saveSubstitute(tx, {{}, m_desk->motor, other, false, {}}));
            CORE_TRY(parts::saveKitItem(tx, {{}, QStringLiteral("no spin"), m_desk->motor, 2000}));
            return 0;
        }));
        auto* card = showCard();
        QVERIFY2(cardText().contains(QStringLiteral("Motor B")), qPrintable(cardText()));
        QVERIFY2(cardText().contains(QStringLiteral("no spin")), qPrintable(cardText()));

        card->findChild<QToolButton*>(QStringLiteral("removeLinkButton"))->click();
        m_desk->desk.settle();

        QVERIFY2(!cardText().contains(QStringLiteral("Motor B")), qPrintable(cardText()));
        QVERIFY(cardText().contains(QStringLiteral("no spin")));
    }

    void aKitIsAddedByADialog() {
        auto dialog = std::make_unique<parts::ui::PartLinkDialog>(
            m_desk->desk.context(), parts::ui::PartLinkDialog::Kind::Kit, m_desk->motor, nullptr);
        dialog->show();
        m_shown = std::move(dialog);
        save();
        QVERIFY(!field("fault").problem().isEmpty());
        type("fault", "no spin");
        type("qty", "3");
        save();

        QVERIFY(!m_shown->isVisible());
        const auto kits = StockDesk::need(m_desk->desk.file().read(
            [&](storage::Connection& c) { return parts::kitItemsOf(c, m_desk->motor); }));
        QCOMPARE(kits.size(), 1);
        QCOMPARE(kits.first().qtyMilli, 3000);
    }

    void aPartTakesNotThePlaceOfItself() {
        auto dialog = std::make_unique<parts::ui::PartLinkDialog>(
            m_desk->desk.context(), parts::ui::PartLinkDialog::Kind::Substitute, m_desk->motor,
            nullptr);
        dialog->show();
        m_shown = std::move(dialog);
        save();

        QVERIFY(!field("substitute").problem().isEmpty());
        QVERIFY(m_shown->isVisible());
    }

private:
    void edit() {
        auto form = std::make_unique<parts::ui::PartForm>(m_desk->desk.context(), nullptr);
        form->startEdit(m_desk->motor.row());
        form->QWidget::show();
        m_shown = std::move(form);
        m_desk->desk.settle();
    }
    parts::ui::PartCardView* showCard() {
        auto card = std::make_unique<parts::ui::PartCardView>(m_desk->desk.context(), nullptr);
        auto* shown = card.get();
        shown->pagekit::FactCard::show(m_desk->motor.row());
        shown->QWidget::show();
        m_shown = std::move(card);
        m_desk->desk.settle();
        return shown;
    }
    QString cardText() const {
        QStringList texts;
        for (const QLabel* label : m_shown->findChildren<QLabel*>())
            texts.append(label->text());
        for (const QPushButton* link : m_shown->findChildren<QPushButton*>())
            texts.append(link->text());
        return texts.join(u'\n');
    }
    widgets::Field& field(const char* id) const {
        return *m_shown->findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    void type(const char* id, const char* text) {
        static_cast<QLineEdit*>(field(id).editorWidget())->setText(QString::fromUtf8(text));
    }
    void check(const char* id) {
        static_cast<QCheckBox*>(field(id).editorWidget())->setChecked(true);
    }
    void save() {
        m_shown->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
        m_desk->desk.settle();
    }
    parts::Part saved() {
        return StockDesk::need(m_desk->desk.file().read([&](storage::Connection& c) {
                   return parts::findPart(c, m_desk->motor);
               }))
            ->part;
    }

    std::unique_ptr<StockDesk> m_desk;
    std::unique_ptr<QWidget> m_shown;
};

REGISTER_TEST(PartFormTest)
#include "partformtest.moc"
