// SPDX-License-Identifier: EUPL-1.2
#include "editor/canvas/chooser.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace canvas {

namespace {

constexpr QSize preferred(380, 260);

/// Without capitals and accents, so that "coordinatie" finds "Coördinatie".
QString plain(const QString& text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_D))
        if (!character.isMark())
            result += character.toLower();
    return result;
}

} // namespace

std::vector<model::StepId> stepsWith(const model::Map& map, const QString& words)
{
    const QStringList wanted = plain(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<model::StepId> found;
    for (const auto& [id, step] : map.steps) {
        const QString text = plain(QString::fromStdString(step.text));
        if (std::all_of(wanted.begin(), wanted.end(), [&text](const QString& word) { return text.contains(word); }))
            found.push_back(id);
    }
    if (!wanted.empty())
        std::stable_partition(found.begin(), found.end(), [&](model::StepId id) {
            return plain(QString::fromStdString(map.steps.at(id).text)).startsWith(wanted.front());
        });
    return found;
}

Chooser::Chooser(const model::Map& map, const std::set<model::StepId>& except, QWidget* parent)
    : QFrame(parent)
    , m_map(map)
    , m_except(except)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list);
    m_words->setPlaceholderText(tr("And then… type part of a step"));
    m_words->setAccessibleName(tr("Part of the step to link to"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setWordWrap(true);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &Chooser::fill);
    connect(m_list, &QListWidget::itemClicked, this, &Chooser::take);
    const QSize room = preferred.boundedTo(parent->size());
    setGeometry(QRect(QPoint((parent->width() - room.width()) / 2, (parent->height() - room.height()) / 3), room));
    fill();
    show();
    raise();
    m_words->setFocus();
}

void Chooser::fill()
{
    m_offered = stepsWith(m_map, m_words->text());
    std::erase_if(m_offered, [this](model::StepId id) { return m_except.contains(id); });
    m_list->clear();
    for (const model::StepId id : m_offered)
        m_list->addItem(QString::fromStdString(m_map.steps.at(id).text).simplified());
    m_list->setCurrentRow(0);
}

void Chooser::take()
{
    const int row = m_list->currentRow();
    close();
    if (row >= 0 && static_cast<std::size_t>(row) < m_offered.size())
        Q_EMIT chosen(m_offered[static_cast<std::size_t>(row)]);
}

bool Chooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        close();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->count() - 1, m_list->currentRow() + 1));
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace canvas
