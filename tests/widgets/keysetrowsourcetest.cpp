#include "testsuite.h"
#include "widgets/keysetrowsource.h"
#include "widgets/pagedtablemodel.h"

#include <QPromise>
#include <QTest>

namespace widgets {

namespace {

struct Line {
    int number;
};
struct Lines {
    QList<Line> rows;
};
struct Marks {
    qint64 count = 0;
};

/// Futures that the test finishes.
class SlowLines final : public KeysetRowSource<Line, Lines, Marks> {
public:
    QList<Column> columns() const override { return {{.id = "number", .title = "Number"}}; }

    QPromise<core::Result<Lines>> page;
    QPromise<core::Result<qint64>> number;
    QPromise<core::Result<Marks>> marks;
    QPromise<core::Result<std::optional<qint64>>> place;
    int pages = 0;

protected:
    QFuture<core::Result<qint64>> readCount(const RowQuery&) override { return begun(number); }
    QFuture<core::Result<Lines>> readEdge(const RowQuery&, Edge, int) override {
        ++pages;
        return begun(page);
    }
    QFuture<core::Result<Marks>> readMarks(const RowQuery&) override { return begun(marks); }
    QFuture<core::Result<Lines>> readAt(const RowQuery&, const Marks&, qint64, int) override {
        ++pages;
        return begun(page);
    }
    QFuture<core::Result<std::optional<qint64>>> readPosition(const RowQuery&, const Marks&,
                                                              const core::RowId&) override {
        return begun(place);
    }
    ListRow rowOf(const Line& line) const override {
        return {core::RowId(), {QString::number(line.number)}};
    }

private:
    template <class T>
    QFuture<T> begun(QPromise<T>& promise) {
        promise = QPromise<T>();
        promise.start();
        return promise.future();
    }
};

template <class T>
void finish(QPromise<core::Result<T>>& promise, core::Result<T> value) {
    promise.addResult(std::move(value));
    promise.finish();
}

}  // namespace

class KeysetRowSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeFromTheFutures() {
        auto owned = std::make_unique<SlowLines>();
        SlowLines* source = owned.get();
        PagedTableModel model(std::move(owned), {});
        model.setQuery({.sortColumn = "number"});

        finish(source->page, core::Result<Lines>(Lines{{{7}, {8}}}));
        finish(source->marks, core::Result<Marks>(Marks{2}));

        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("8"));
    }

    void supersededReadsAreCancelled() {
        auto owned = std::make_unique<SlowLines>();
        SlowLines* source = owned.get();
        PagedTableModel model(std::move(owned), {});
        model.setQuery({.text = "a"});
        const QFuture<core::Result<Lines>> first = source->page.future();

        model.setQuery({.text = "ab"});

        QVERIFY(first.isCanceled());
        QCOMPARE(source->pages, 2);
    }

    void anErrorOfAReadIsTold() {
        auto owned = std::make_unique<SlowLines>();
        SlowLines* source = owned.get();
        PagedTableModel model(std::move(owned), {});
        core::Error told;
        connect(&model, &PagedTableModel::failed, this,
                [&](const core::Error& error) { told = error; });
        model.setQuery({.text = "a"});

        finish(source->marks, core::Result<Marks>(core::fail("storage/busy", "The file is busy.")));

        QTRY_COMPARE(told.code, QStringLiteral("storage/busy"));
    }

    void aSourceMayGoWithReadsOut() {
        auto source = std::make_unique<SlowLines>();
        bool answered = false;
        source->count({}, [&](core::Result<qint64>) { answered = true; });
        const QFuture<core::Result<qint64>> running = source->number.future();
        QPromise<core::Result<qint64>> promise = std::move(source->number);

        source.reset();
        finish(promise, core::Result<qint64>(5));
        QCoreApplication::processEvents();

        QVERIFY(!answered);
        QVERIFY(running.isCanceled());
    }
};

REGISTER_TEST(KeysetRowSourceTest)

}  // namespace widgets

#include "keysetrowsourcetest.moc"
