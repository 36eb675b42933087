#include "fakecontext.h"

#include "pagekit/pickerfield.h"
#include "widgets/referenceedit.h"

#include <QPromise>

namespace {

template <class T>
QFuture<core::Result<T>> answered(core::Result<T> result) {
    QPromise<core::Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

core::RowId pickedRow() {
    return core::IdSource(5).next(core::Instant{1});
}

}  // namespace

/// A field that looks up another feature's records.
class PickerFieldTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChosenIdIsShownByItsTitle() {
        FakeContext fake;
        fake.pages().add(picker());
        widgets::ReferenceEdit edit;
        pagekit::usePicker(edit, fake.context(), QStringLiteral("customer"));

        pagekit::setPicked(edit, fake.context(), QStringLiteral("customer"), pickedRow());

        QTRY_COMPARE(pagekit::pickedId(edit), pickedRow());
        QCOMPARE(edit.text(), QStringLiteral("李秀英"));
    }

    void noIdEmptiesTheField() {
        FakeContext fake;
        fake.pages().add(picker());
        widgets::ReferenceEdit edit;
        pagekit::setPicked(edit, fake.context(), QStringLiteral("customer"), pickedRow());
        QTRY_COMPARE(pagekit::pickedId(edit), pickedRow());

        pagekit::setPicked(edit, fake.context(), QStringLiteral("customer"), {});

        QVERIFY(pagekit::pickedId(edit).isNil());
    }

    void aFailedLookUpIsToldOnce() {
        FakeContext fake;
        pagekit::PickerDescription failing = picker();
        failing.describe = [](pagekit::AppContext&, const core::RowId&) {
            return answered<pagekit::PickerItem>(
                core::fail(QStringLiteral("customer/unknown"), QStringLiteral("It is gone.")));
        };
        fake.pages().add(failing);
        widgets::ReferenceEdit edit;

        pagekit::setPicked(edit, fake.context(), QStringLiteral("customer"), pickedRow());

        QTRY_COMPARE(fake.presenter().errors, QStringList{QStringLiteral("customer/unknown")});
    }

private:
    static pagekit::PickerDescription picker() {
        const pagekit::PickerItem item{pickedRow(), QStringLiteral("李秀英"), {}, {}};
        pagekit::PickerDescription picker;
        picker.kind = QStringLiteral("customer");
        picker.title = [] { return QStringLiteral("Customer"); };
        picker.find = [item](pagekit::AppContext&, const QString&, const core::RowId&) {
            return answered<QList<pagekit::PickerItem>>(QList<pagekit::PickerItem>{item});
        };
        picker.describe = [item](pagekit::AppContext&, const core::RowId&) {
            return answered<pagekit::PickerItem>(item);
        };
        return picker;
    }
};

REGISTER_TEST(PickerFieldTest)
#include "pickerfieldtest.moc"
