#include "agreements/domain/templatestore.h"

#include "agreements/data/agreementtables.h"
#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/domain/agreementwords.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatejson.h"
#include "agreements/domain/textlanguage.h"
#include "identity/rightcheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace agreements {
namespace {

using storage::toValue;
using storage::WriteTx;

constexpr int kLongestKey = 40;

QString saySaving(const char* text) {
    return QCoreApplication::translate("agreements::TemplateStore", text);
}

core::Error noSuchTemplate(const QString& name) {
    return {QStringLiteral("template/unknown"),
            saySaving(QT_TRANSLATE_NOOP("agreements::TemplateStore",
                                        "There is no template “%1”. Choose one of the list."))
                .arg(name.left(kLongestKey)),
            name};
}

core::Done checkContent(const Template& content) {
    QList<TemplateProblem> problems = checkTemplate(content);
    erase_if(problems, [](const TemplateProblem& problem) {
        return problem.severity == TemplateProblem::Severity::Doubtful;
    });
    if (problems.isEmpty())
        return {};
    QStringList all;
    for (const TemplateProblem& problem : problems)
        all.append(problem.place + QStringLiteral(": ") + problem.sentence);
    return core::fail(QStringLiteral("template/wrong"),
                      saySaving(QT_TRANSLATE_NOOP("agreements::TemplateStore", "At %1: %2"))
                          .arg(problems.first().place, problems.first().sentence),
                      all.join(u'\n'));
}

core::Result<TemplateId> insertVersion(WriteTx& tx, const Template& content,
                                       const QByteArray& bytes, const QString& hash, int version) {
    const TemplateId id(tx.newId());
    // Templates are the same in every centre.
    CORE_TRY(
        tx.insert(templateTable(), id.row(), core::RowId(),
                  {{"template_key", toValue(content.id)},
                   {"version", toValue(version)},
                   {"relation", toValue(code(content.relation))},
                   {"title", toValue(withoutTags(content.title.readableIn(Language::Simplified)))},
                   {"content", toValue(QString::fromUtf8(bytes))},
                   {"hash", toValue(hash)},
                   {"state", toValue(QStringLiteral("active"))}}));
    return id;
}

}  // namespace

core::Result<TemplateId> saveTemplateVersion(WriteTx& tx, const Template& content) {
    CORE_TRY(identity::require(tx, editTemplatesRight()));
    CORE_TRY(checkContent(content));
    const QByteArray bytes = templateBytes(content);
    // What is kept must be readable again, with the same limits as a file.
    CORE_TRY(parseTemplate(bytes));
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CORE_ASSIGN(const auto newest, newestTemplate(tx.connection(), content.id));
    if (newest && newest->hash == hash) {
        CORE_TRY(setTemplateActive(tx, newest->id, true));
        return newest->id;
    }
    return insertVersion(tx, content, bytes, hash, newest ? newest->version + 1 : 1);
}

core::Result<TemplateId> saveTemplateFile(WriteTx& tx, QByteArrayView file) {
    CORE_TRY(identity::require(tx, editTemplatesRight()));
    CORE_ASSIGN(const Template content, parseTemplate(file));
    return saveTemplateVersion(tx, content);
}

core::Result<TemplateId> copyBuiltIn(WriteTx& tx, const QString& id, const QString& asKey) {
    CORE_TRY(identity::require(tx, editTemplatesRight()));
    const auto& templates = builtInTemplates();
    const auto found = templates.constFind(id);
    if (found == templates.cend())
        return core::fail(noSuchTemplate(id));
    Template copy = *found;
    if (!asKey.isEmpty())
        copy.id = asKey;
    return saveTemplateVersion(tx, copy);
}

core::Result<TemplateId> builtInForDraft(WriteTx& tx, const QString& id) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    CORE_ASSIGN(const auto newest, newestTemplate(tx.connection(), id));
    if (newest)
        return newest->id;
    const auto found = builtInTemplates().constFind(id);
    if (found == builtInTemplates().cend())
        return core::fail(noSuchTemplate(id));
    const QByteArray bytes = templateBytes(*found);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return insertVersion(tx, *found, bytes, hash, 1);
}

core::Done setTemplateActive(WriteTx& tx, const TemplateId& id, bool isActive) {
    CORE_TRY(identity::require(tx, editTemplatesRight()));
    CORE_ASSIGN(const auto stored, findTemplate(tx.connection(), id));
    if (!stored)
        return core::fail(noSuchTemplate(id.toString()));
    return tx.update(
        templateTable(), id.row(),
        {{"state", toValue(isActive ? QStringLiteral("active") : QStringLiteral("retired"))}});
}

}  // namespace agreements
