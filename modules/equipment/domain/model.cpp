#include "equipment/domain/model.h"

#include <QStringList>

namespace equipment {

QString modelTitle(const Model& model) {
    QStringList front{model.brand, model.name};
    front.removeAll(QString());
    QStringList all{front.join(u' '), model.category};
    all.removeAll(QString());
    return all.join(QStringLiteral(" · "));
}

}  // namespace equipment
