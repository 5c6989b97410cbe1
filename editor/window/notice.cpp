// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace window {

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_offer(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(220);
    m_progress->setTextVisible(false);
    m_offer->setFocusPolicy(Qt::NoFocus);
    m_close->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_offer);
    layout->addWidget(m_close);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto wanted = m_offered;
        clear();
        wanted();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        const bool working = m_progress->isVisible();
        clear();
        if (working)
            Q_EMIT cancelled();
    });
    clear();
}

void Notice::tell(const QString& text)
{
    m_text->setText(text);
    m_progress->hide();
    m_offer->hide();
    setTexts();
    show();
}

void Notice::offer(const QString& text, const QString& name, std::function<void()> what)
{
    tell(text);
    m_offered = std::move(what);
    m_offer->setText(name);
    m_offer->show();
}

QString Notice::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Notice::work(const QString& text, double share)
{
    m_text->setText(text);
    m_progress->setValue(static_cast<int>(share * 100));
    m_progress->show();
    m_offer->hide();
    show();
    setTexts();
}

void Notice::clear()
{
    hide();
    m_progress->hide();
}

void Notice::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QFrame::changeEvent(event);
}

void Notice::setTexts()
{
    m_close->setText(m_progress->isVisibleTo(this) ? tr("Cancel") : tr("Close"));
}

} // namespace window
