// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/leftoverstrip.h"

#include "editor/model/find.h"
#include "editor/window/look.h"
#include "editor/window/patternview.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace window {

namespace {

constexpr int pictureHeight = 220;
/// In a narrower strip the words stand above the buttons, and in one that is narrower still the buttons in two rows.
constexpr int besideWidth = 860;
constexpr int oneRowWidth = 740;

} // namespace

LeftoverStrip::LeftoverStrip(QWidget* parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_text(new QLabel)
    , m_name(new QLabel)
    , m_picture(new PatternView)
    , m_next(new QPushButton)
    , m_reveal(new QPushButton)
    , m_take(new QPushButton)
    , m_discard(new QPushButton)
    , m_later(new QPushButton)
{
    setObjectName(QStringLiteral("notice"));
    m_text->setTextFormat(Qt::PlainText);
    m_name->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_name->setWordWrap(true);
    m_picture->setFixedHeight(scaled(pictureHeight));
    m_take->setObjectName(QStringLiteral("takeUp"));
    // However wide its words, the window becomes as small as it is made.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    auto* work = new QHBoxLayout;
    auto* others = new QHBoxLayout;
    m_buttons->addLayout(work, 3);
    m_buttons->addLayout(others, 2);
    m_row->setSpacing(scaled(8));
    m_row->addWidget(m_text, 1);
    m_row->addLayout(m_buttons);
    for (QPushButton* button : {m_take, m_reveal, m_discard, m_next, m_later}) {
        button->setMinimumHeight(scaled(40));
        button->setAutoDefault(false);
        // The keyboard stays where the person types.
        button->setFocusPolicy(Qt::TabFocus);
        (button == m_next || button == m_later ? others : work)->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    column->addLayout(m_row);
    column->addWidget(m_name);
    column->addWidget(m_picture);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const document::Leftover chosen = m_left[m_current];
        hide();
        Q_EMIT wanted(chosen);
    });
    connect(m_reveal, &QPushButton::clicked, this, &LeftoverStrip::reveal);
    connect(m_discard, &QPushButton::clicked, this, &LeftoverStrip::discardOne);
    connect(m_later, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_current = (m_current + 1) % m_left.size();
        showOne();
    });
    setTexts();
    hide();
}

void LeftoverStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_row->setDirection(width() < scaled(besideWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setDirection(width() < scaled(oneRowWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LeftoverStrip::look()
{
    m_left = document::leftovers();
    m_current = 0;
    showOne();
}

void LeftoverStrip::showOne()
{
    setVisible(!m_left.empty());
    m_name->hide();
    m_picture->hide();
    if (m_left.empty())
        return;
    m_next->setVisible(m_left.size() > 1);
    m_reveal->setVisible(true);
    const QString when = QLocale().toString(m_left[m_current].when, QLocale::ShortFormat);
    m_text->setText(m_left.size() == 1
            ? tr("There is work from %1 that was not saved.").arg(when)
            : tr("There is work from %1 that was not saved (%2 of %3).")
                  .arg(when, QString::number(m_current + 1), QString::number(m_left.size())));
}

void LeftoverStrip::reveal()
{
    const document::Recovered recovered = document::readLeftover(m_left[m_current]);
    m_reveal->hide();
    m_name->show();
    if (!recovered.opened.map) {
        m_name->setText(recovered.opened.problems.value(0));
        return;
    }
    const QString title = QString::fromStdString(model::titleOf(*recovered.opened.map)).simplified();
    const QString file = QFileInfo(recovered.path).fileName();
    m_name->setText(!file.isEmpty() ? file : title.isEmpty() ? tr("A new map without a title") : title);
    m_picture->setMap(*recovered.opened.map);
    m_picture->show();
}

void LeftoverStrip::discardOne()
{
    QMessageBox question(QMessageBox::NoIcon, QStringLiteral("Patroon"),
        tr("Throw this work away? It cannot be brought back."), QMessageBox::Cancel, this);
    QPushButton* away = question.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() != away)
        return;
    document::discard(m_left[m_current]);
    look();
}

void LeftoverStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        if (isVisible())
            showOne();
    }
    QFrame::changeEvent(event);
}

void LeftoverStrip::setTexts()
{
    m_take->setText(tr("Go on with it"));
    m_reveal->setText(tr("Which map?"));
    m_discard->setText(tr("Throw away…"));
    m_next->setText(tr("Next"));
    m_later->setText(tr("Later"));
}

} // namespace window
