#include "testsuite.h"

#include <QApplication>
#include <QMap>
#include <QTest>

#include <cstdio>

namespace testsuite {
namespace {

QMap<QByteArray, Factory>& factories() {
    static QMap<QByteArray, Factory> all;
    return all;
}

int runOne(const QByteArray& name, QStringList arguments) {
    const auto test = factories().value(name)();
    arguments.prepend(QString::fromLatin1(name));
    return QTest::qExec(test.get(), arguments);
}

}  // namespace

bool add(const char* className, const Factory& factory) {
    factories().insert(className, factory);
    return true;
}

}  // namespace testsuite

/// `test_core` runs all classes, `test_core MoneyTest [options of QtTest]` one.
int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM",
            qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    QApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    if (arguments.isEmpty() || arguments.first().startsWith(u'-')) {
        int failed = 0;
        for (const QByteArray& name : testsuite::factories().keys())
            failed += testsuite::runOne(name, arguments);
        return failed == 0 ? 0 : 1;
    }
    const QByteArray name = arguments.takeFirst().toLatin1();
    if (!testsuite::factories().contains(name)) {
        std::fprintf(stderr, "no test class %s\n", name.constData());
        return 2;
    }
    return testsuite::runOne(name, arguments);
}
