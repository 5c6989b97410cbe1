// SPDX-License-Identifier: EUPL-1.2
#include "editor/window/overview.h"

#include "editor/draw/badge.h"
#include "editor/model/find.h"
#include "editor/panels/layerwords.h"
#include "editor/window/look.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

namespace {

enum Column { patternColumn, principleColumn, layerColumn, moveColumn, columnCount };

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8).simplified();
}

QStringList principlesOf(const model::Map& map, const model::Loop& loop)
{
    QStringList lines;
    for (std::size_t i = 0; i < map.principles.size(); ++i)
        if (std::ranges::find(loop.principles, map.principles[i].id) != loop.principles.end())
            lines << QString::number(i + 1) + QStringLiteral("  ") + text(map.principles[i].text);
    return lines;
}

QStringList layersOf(const model::Loop& loop)
{
    QStringList lines;
    for (const model::Layer layer : loop.layers)
        lines << panels::layerWords()[static_cast<int>(layer)];
    return lines;
}

} // namespace

QStringList stillOpen(const model::Map& map)
{
    QStringList sentences;
    const auto say = [](const char* sentence, const model::Loop& loop) {
        return QCoreApplication::translate("window::Overview", sentence).arg(draw::quoted(text(loop.name)));
    };
    for (const model::Loop& loop : map.loops) {
        if (loop.principles.empty())
            sentences << say(QT_TRANSLATE_NOOP("window::Overview", "There is no principle with %1 yet."), loop);
        if (loop.layers.empty())
            sentences << say(QT_TRANSLATE_NOOP("window::Overview", "Where %1 rubs has not been said yet."), loop);
        if (model::movesIn(map, loop).empty())
            sentences << say(QT_TRANSLATE_NOOP("window::Overview", "Nobody has seen a first move in %1 yet."), loop);
    }
    for (const model::Principle& principle : map.principles)
        if (std::ranges::none_of(map.loops, [&](const model::Loop& loop) {
                return std::ranges::find(loop.principles, principle.id) != loop.principles.end();
            }))
            sentences << QCoreApplication::translate("window::Overview", "No pattern goes with “%1” yet.")
                             .arg(text(principle.text));
    return sentences;
}

Overview::Overview(const model::Map& map, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(static_cast<int>(map.loops.size()), columnCount))
    , m_open(new QPushButton(tr("What is still open?")))
    , m_sentences(new QLabel)
{
    setWindowTitle(tr("What lies where"));
    m_table->setHorizontalHeaderLabels(
        {tr("Pattern"), tr("Leading principles"), tr("Where it rubs"), tr("First moves")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setAccessibleName(windowTitle());
    m_table->setFrameShape(QFrame::NoFrame);
    for (std::size_t i = 0; i < map.loops.size(); ++i) {
        const model::Loop& loop = map.loops[i];
        QStringList moves;
        for (const model::MoveId id : model::movesIn(map, loop)) {
            const model::FirstMove* move = model::findMove(map, id);
            moves << (move->chosen ? QStringLiteral("✓ ") : QString()) + text(move->text);
        }
        const QStringList cells[columnCount] = {
            {draw::quoted(text(loop.name))}, principlesOf(map, loop), layersOf(loop), moves};
        for (int column = 0; column < columnCount; ++column) {
            auto* cell = new QTableWidgetItem(cells[column].join(QStringLiteral("\n")));
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            if (column == patternColumn) {
                QFont bold = m_table->font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            m_table->setItem(static_cast<int>(i), column, cell);
        }
    }
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_sentences->setWordWrap(true);
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // What is open stays silent until somebody asks.
    connect(m_open, &QPushButton::clicked, this, [this, map] {
        const QStringList open = stillOpen(map);
        m_sentences->setText(open.isEmpty()
                ? tr("Something has been said about everything.")
                : open.join(QStringLiteral("\n")) + QStringLiteral("\n\n") + tr("None of it has to be done today."));
        m_sentences->show();
        m_open->hide();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentences);
    layout->addWidget(buttons);
    resize(scaled(1000), scaled(620));
}

} // namespace window
