#include "widgets/signaturepad.h"

#include "widgets/signaturecanvas.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr QStringView kPaper = u"paper";

}  // namespace

QString Signature::toText() const {
    if (onPaper)
        return kPaper.toString();
    QStringList words;
    for (const QPolygonF& stroke : strokes) {
        for (qsizetype i = 0; i < stroke.size(); ++i)
            words << (i == 0 ? QStringLiteral("M") : QStringLiteral("L"))
                  << QString::number(stroke[i].x(), 'f', 1)
                  << QString::number(stroke[i].y(), 'f', 1);
    }
    return words.join(u' ');
}

Signature Signature::fromText(const QString& text) {
    if (text == kPaper)
        return {{}, true};
    Signature signature;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
        bool xRead = false;
        bool yRead = false;
        const QPointF point(words[i + 1].toDouble(&xRead), words[i + 2].toDouble(&yRead));
        if (!xRead || !yRead)
            return {};
        if (words[i] == u"M")
            signature.strokes.append(QPolygonF());
        else if (words[i] != u"L" || signature.strokes.isEmpty())
            return {};
        signature.strokes.last().append(point);
    }
    return signature;
}

QPainterPath Signature::path() const {
    QPainterPath path;
    for (const QPolygonF& stroke : strokes)
        path.addPolygon(stroke);
    return path;
}

SignaturePad::SignaturePad(QWidget* parent)
    : QWidget(parent),
      m_canvas(new SignatureCanvas(this)),
      m_onPaper(new QCheckBox(tr("Signed on paper"), this)),
      m_clear(new QPushButton(tr("Clear"), this)) {
    m_onPaper->setObjectName(QStringLiteral("onPaperCheck"));
    m_clear->setObjectName(QStringLiteral("clearButton"));
    m_clear->setProperty("quiet", true);
    setFocusProxy(m_onPaper);
    auto* below = new QHBoxLayout;
    below->addWidget(m_onPaper);
    below->addStretch();
    below->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_canvas);
    layout->addLayout(below);
    connect(m_canvas, &SignatureCanvas::strokeDrawn, this, &SignaturePad::edited);
    connect(m_onPaper, &QCheckBox::toggled, m_canvas, &QWidget::setDisabled);
    connect(m_onPaper, &QCheckBox::clicked, this, [this](bool onPaper) {
        if (onPaper)
            m_canvas->setStrokes({});
        Q_EMIT edited();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setValue({});
        Q_EMIT edited();
    });
}

Signature SignaturePad::value() const {
    if (m_onPaper->isChecked())
        return {{}, true};
    return {m_canvas->strokes(), false};
}

void SignaturePad::setValue(const Signature& value) {
    m_onPaper->setChecked(value.onPaper);
    m_canvas->setStrokes(value.strokes);
}

}  // namespace widgets
