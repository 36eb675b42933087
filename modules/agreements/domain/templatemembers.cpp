#include "agreements/domain/templatemembers.h"

#include <QCoreApplication>

#include <algorithm>

namespace agreements {

using core::JsonCursor;

namespace {

struct TemplateMemberText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TemplateText)
};

}  // namespace

LocalText readLocal(JsonCursor cursor) {
    LocalText text;
    if (!cursor.expectObject())
        return text;
    for (const Language language : allLanguages)
        if (auto one = cursor.member(languageCode(language)))
            text.in(language) = one->text();
    cursor.finish();
    return text;
}

QJsonObject localJson(const LocalText& text) {
    QJsonObject json;
    for (const Language language : allLanguages)
        if (!text.in(language).isEmpty())
            json.insert(languageCode(language), text.in(language));
    return json;
}

LocalText readLocalMember(JsonCursor& cursor, const char* name) {
    if (auto text = cursor.member(QString::fromLatin1(name)))
        return readLocal(*text);
    return {};
}

void insertLocal(QJsonObject& json, const char* name, const LocalText& text) {
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(name), localJson(text));
}

void insertText(QJsonObject& json, const char* name, const QString& text) {
    if (!text.isEmpty())
        json.insert(QString::fromLatin1(name), text);
}

QString readTextMember(JsonCursor& cursor, const char* name) {
    if (auto text = cursor.member(QString::fromLatin1(name)))
        return text->text();
    return {};
}

QStringList readTextsMember(JsonCursor& cursor, const char* name) {
    QStringList texts;
    if (auto list = cursor.member(QString::fromLatin1(name)))
        for (JsonCursor& item : list->items())
            texts.append(item.text());
    return texts;
}

QString readName(JsonCursor& cursor) {
    auto member = cursor.required(QStringLiteral("name"));
    if (!member)
        return {};
    const QString name = member->text();
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    };
    if (name.isEmpty() || name.size() > 64 || !std::all_of(name.begin(), name.end(), isPlain))
        member->faultValue(
            TemplateMemberText::tr("Names are of small Latin letters, digits and underscores."));
    return name;
}

}  // namespace agreements
