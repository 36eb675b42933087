#include "customers/domain/customerdraft.h"

#include "customers/domain/creditcode.h"
#include "customers/domain/phonenumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace customers {
namespace {

using core::FieldProblem;

constexpr qsizetype kLongestName = 200;
constexpr qsizetype kLongestText = 20'000;

QString sentence(const char* text) {
    return QCoreApplication::translate("customers::CustomerDraft", text);
}

QString tidyPhone(const QString& typed) {
    const auto number = PhoneNumber::parse(typed);
    return number ? number->text() : typed.trimmed();
}

/// One line: breaks and runs of spaces that come with pasted text become one space.
QString tidyLine(const QString& typed) {
    return typed.simplified();
}

bool isBlank(const Contact& contact) {
    const QString all =
        contact.name + contact.phone + contact.role + contact.wechat + contact.email;
    return all.trimmed().isEmpty();
}

bool isBlank(const Site& site) {
    const QString all = site.name + site.address;
    return all.trimmed().isEmpty() && site.contact.isNil() && !site.visitArea;
}

void checkPhone(const QString& field, const QString& phone, QList<FieldProblem>& problems) {
    if (phone.trimmed().isEmpty())
        return;
    if (const auto number = PhoneNumber::parse(phone); !number)
        problems.append({field, number.error().message});
}

void checkLength(const QString& field, const QString& text, qsizetype longest,
                 QList<FieldProblem>& problems) {
    if (text.size() > longest)
        problems.append({field, QCoreApplication::translate("customers::CustomerDraft",
                                                            "This text is too long: at most %n "
                                                            "character(s) fit.",
                                                            nullptr, int(longest))});
}

void checkCustomer(const Customer& customer, QList<FieldProblem>& problems) {
    if (customer.name.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("name"),
             sentence(QT_TRANSLATE_NOOP("customers::CustomerDraft", "A customer needs a name."))});
    checkLength(QStringLiteral("name"), customer.name, kLongestName, problems);
    checkLength(QStringLiteral("number"), customer.number, kLongestName, problems);
    checkLength(QStringLiteral("address"), customer.address, kLongestText, problems);
    checkLength(QStringLiteral("note"), customer.note, kLongestText, problems);
    checkPhone(QStringLiteral("phone"), customer.phone, problems);
    if (!customer.creditCode.trimmed().isEmpty()) {
        if (const auto code = CreditCode::parse(customer.creditCode); !code)
            problems.append({QStringLiteral("creditCode"), code.error().message});
    }
    static const QStringList languages{QString(), QStringLiteral("zh_CN"), QStringLiteral("zh_TW"),
                                       QStringLiteral("en")};
    if (!languages.contains(customer.language))
        problems.append({QStringLiteral("language"),
                         sentence(QT_TRANSLATE_NOOP("customers::CustomerDraft",
                                                    "Papers can be printed in simplified Chinese, "
                                                    "traditional Chinese and English."))});
}

void checkContact(const QString& prefix, const Contact& contact, QList<FieldProblem>& problems) {
    static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    if (isBlank(contact))
        return;
    if (contact.name.trimmed().isEmpty())
        problems.append(
            {prefix + QStringLiteral(".name"),
             sentence(QT_TRANSLATE_NOOP("customers::CustomerDraft", "A contact needs a name."))});
    checkLength(prefix + QStringLiteral(".name"), contact.name, kLongestName, problems);
    checkPhone(prefix + QStringLiteral(".phone"), contact.phone, problems);
    if (!contact.email.trimmed().isEmpty() && !address.match(contact.email.trimmed()).hasMatch())
        problems.append({prefix + QStringLiteral(".email"),
                         sentence(QT_TRANSLATE_NOOP("customers::CustomerDraft",
                                                    "An e-mail address looks like "
                                                    "name@company.com."))});
}

void checkSite(const QString& prefix, const Site& site, const QList<Contact>& contacts,
               QList<FieldProblem>& problems) {
    if (isBlank(site))
        return;
    if (site.name.trimmed().isEmpty() && site.address.trimmed().isEmpty())
        problems.append({prefix + QStringLiteral(".address"),
                         sentence(QT_TRANSLATE_NOOP("customers::CustomerDraft",
                                                    "A site needs a name or an address."))});
    checkLength(prefix + QStringLiteral(".address"), site.address, kLongestText, problems);
    const bool isKnown =
        site.contact.isNil() ||
        std::any_of(contacts.begin(), contacts.end(), [&site](const Contact& contact) {
            return contact.id == site.contact && !isBlank(contact);
        });
    if (!isKnown)
        problems.append({prefix + QStringLiteral(".contact"),
                         sentence(QT_TRANSLATE_NOOP("customers::CustomerDraft",
                                                    "The contact of a site is one of the "
                                                    "customer's contacts; please choose one."))});
}

}  // namespace

CustomerDraft tidied(CustomerDraft draft) {
    Customer& customer = draft.customer;
    customer.number = tidyLine(customer.number);
    customer.name = tidyLine(customer.name);
    customer.phone = tidyPhone(customer.phone);
    if (const auto code = CreditCode::parse(customer.creditCode))
        customer.creditCode = code->text();
    else
        customer.creditCode = customer.creditCode.trimmed();
    customer.address = customer.address.trimmed();
    customer.note = customer.note.trimmed();
    for (Contact& contact : draft.contacts) {
        contact.name = tidyLine(contact.name);
        contact.phone = tidyPhone(contact.phone);
        contact.role = tidyLine(contact.role);
        contact.wechat = contact.wechat.trimmed();
        contact.email = contact.email.trimmed();
    }
    for (Site& site : draft.sites) {
        site.name = tidyLine(site.name);
        site.address = site.address.trimmed();
    }
    draft.contacts.removeIf([](const Contact& contact) { return isBlank(contact); });
    draft.sites.removeIf([](const Site& site) { return isBlank(site); });
    return draft;
}

QList<core::FieldProblem> problemsOf(const CustomerDraft& draft) {
    QList<FieldProblem> problems;
    checkCustomer(draft.customer, problems);
    for (qsizetype index = 0; index < draft.contacts.size(); ++index)
        checkContact(QStringLiteral("contacts[%1]").arg(index), draft.contacts[index], problems);
    for (qsizetype index = 0; index < draft.sites.size(); ++index)
        checkSite(QStringLiteral("sites[%1]").arg(index), draft.sites[index], draft.contacts,
                  problems);
    return problems;
}

}  // namespace customers
