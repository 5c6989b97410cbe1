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

#include <algorithm>

namespace window {

namespace {

constexpr int pictureHeight = 220;
/// With less room beside the buttons than this the words stand above them.
constexpr int wordsWidth = 320;
/// A window lower than this has no room for two rows of buttons and a map.
constexpr int lowWindow = 400;

/// Of buttons beside each other, with what stands between and after them.
int widthOf(std::initializer_list<const QPushButton*> buttons)
{
    int width = 0;
    for (const QPushButton* button : buttons)
        width += button->sizeHint().width() + scaled(8);
    return width;
}

} // namespace

LeftoverStrip::LeftoverStrip(QWidget* parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_work(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_others(new QBoxLayout(QBoxLayout::LeftToRight))
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
    m_buttons->addLayout(m_work, 1);
    m_buttons->addLayout(m_others, 1);
    m_row->addWidget(m_text, 1);
    m_row->addLayout(m_buttons);
    for (QPushButton* button : {m_take, m_reveal, m_discard, m_next, m_later}) {
        button->setAutoDefault(false);
        // The keyboard stays where the person types.
        button->setFocusPolicy(Qt::TabFocus);
        (button == m_take || button == m_reveal ? m_work : m_others)->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
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
    arrange();
}

/// Words and buttons beside each other where they fit, else above each other, the buttons in two rows if they must.
/// Where two rows do not fit, only going on and later are offered; the rest waits for a larger window.
void LeftoverStrip::arrange()
{
    const bool several = m_left.size() > 1;
    const int work = m_revealed ? widthOf({m_take}) : widthOf({m_take, m_reveal});
    const int others = several ? widthOf({m_discard, m_next, m_later}) : widthOf({m_discard, m_later});
    const int room = width() - 2 * scaled(16);
    const bool tiny = window()->height() < scaled(lowWindow) || std::max(work, others) > room;
    const bool beside = work + others + scaled(wordsWidth) <= room;
    m_reveal->setVisible(!m_revealed && !tiny);
    m_discard->setVisible(!tiny);
    m_next->setVisible(several && !tiny);
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setDirection(work + others > room && !tiny ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QPushButton* button : {m_take, m_reveal, m_discard, m_next, m_later})
        button->setMinimumHeight(scaled(tiny ? 36 : 40));
    m_row->setSpacing(scaled(tiny ? 2 : 8));
    const int above = scaled(tiny ? 2 : 8);
    layout()->setContentsMargins(scaled(16), above, scaled(16), above);
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
    m_revealed = false;
    const QString when = QLocale().toString(m_left[m_current].when, QLocale::ShortFormat);
    m_text->setText(m_left.size() == 1
            ? tr("There is work from %1 that was not saved.").arg(when)
            : tr("There is work from %1 that was not saved (%2 of %3).")
                  .arg(when, QString::number(m_current + 1), QString::number(m_left.size())));
    arrange();
}

void LeftoverStrip::reveal()
{
    const document::Recovered recovered = document::readLeftover(m_left[m_current]);
    m_revealed = true;
    arrange();
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
    arrange();
}

} // namespace window
