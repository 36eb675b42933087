#include "insight/ui/insightpictures.h"

#include "insight/ui/importpage.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace insight::ui {
namespace {

constexpr char kSampleRecords[] =
    "Customer number,Customer name,Type,Phone,Address,Contact person,Contact phone,Remarks\r\n"
    "S-9001,王小明,个人,13800001111,南京市鼓楼区中山路 8 号,,,\r\n"
    "S-9002,Xiamen Hongda Foods,Company,0592-5123456,厦门市同安区工业路 20 号,李芳,13900001111,\r\n"
    "S-9003,陳怡君,個人,0912345678,台北市大安區信義路 3 段 5 號,,,Calls after six\r\n"
    "S-9004,赵建国,个人,13700002222,苏州市姑苏区人民路 66 号,,,\r\n"
    "S-9005,,个人,13600003333,无锡市梁溪区,,,Without a name\r\n"
    "S-9006,Blue River Rentals,Club,0512-6000111,昆山市前进路 9 号,Ann Lee,13500004444,\r\n"
    "S-9007,周丽,个人,13400005555,常州市天宁区延陵路 2 号,,,\r\n"
    "S-9001,王小明,个人,13800001111,南京市鼓楼区中山路 8 号,,,Twice in the file\r\n";

/// A file that is there as long as the pictures may be asked for.
class SampleFile final {
public:
    /// Made when it is asked for first; empty where that fails.
    QString path() {
        if (!m_folder) {
            m_folder.emplace();
            QFile file(name());
            if (file.open(QIODevice::WriteOnly))
                file.write(kSampleRecords);
        }
        return QFile::exists(name()) ? name() : QString();
    }

private:
    QString name() const { return m_folder->filePath(QStringLiteral("customers.csv")); }

    std::optional<QTemporaryDir> m_folder;
};

}  // namespace

void addPictures(pagekit::PageRegistry& registry) {
    const auto sample = std::make_shared<SampleFile>();
    const auto add = [&registry, sample](const QString& name, bool check) {
        registry.add(pagekit::PictureDescription{
            name, [sample, check](pagekit::AppContext& context) -> QWidget* {
                context.navigator.openPage(QString::fromLatin1(kImportPage),
                                           {{QStringLiteral("path"), sample->path()},
                                            {QStringLiteral("target"), QStringLiteral("customers")},
                                            {QStringLiteral("check"), check}});
                return nullptr;
            }});
    };
    add(QStringLiteral("insight.import.columns"), false);
    add(QStringLiteral("insight.import.check"), true);
}

}  // namespace insight::ui
