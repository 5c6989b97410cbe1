// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/stepbox.h"

#include "editor/draw/font.h"
#include "editor/draw/style.h"

#include <algorithm>
#include <cmath>

namespace draw {

namespace {

/// Between the text and the second reading below it.
constexpr double readingGap = 10;
/// No box is smaller than this for each of its characters, in square points.
constexpr double areaPerCharacter = 80;
/// How many boxes are remembered at most, so that hours of typing do not pile up.
constexpr std::size_t remembered = 20'000;

/// Up to some 200 characters the usual width; beyond that the box grows in both directions.
double textWidth(qsizetype characters)
{
    return std::max(size::textWidth, 13.5 * std::sqrt(static_cast<double>(characters)));
}

} // namespace

QPointF StepBox::textPlace() const
{
    const double below = reading.lines.empty() ? 0 : readingGap + reading.size.height();
    const double width = std::max(text.size.width(), reading.lines.empty() ? 0 : reading.size.width());
    return {-width / 2, -(text.size.height() + below) / 2};
}

QPointF StepBox::readingPlace() const
{
    return textPlace() + QPointF(0, text.size.height() + readingGap);
}

StepBox stepBox(const QString& text, const QString& reading, const QString& language)
{
    StepBox box;
    const double width = textWidth(text.size());
    box.text = setText(text, {font(size::text), size::lineHeight, width, Align::leading, language});
    double contentWidth = box.text.size.width();
    double contentHeight = box.text.size.height();
    if (!reading.isEmpty()) {
        box.reading = setText(reading,
            {font(size::text - 2), size::lineHeight - 3, std::max(width, textWidth(reading.size())), Align::leading,
                language});
        contentWidth = std::max(contentWidth, box.reading.size.width());
        contentHeight += readingGap + box.reading.size.height();
    }
    // Whole even points, so that centre and edges of every box are whole points too.
    const auto even = [](double length) { return 2 * std::ceil(length / 2); };
    const double boxWidth = even(std::max(contentWidth + 2 * size::paddingAcross, size::smallestBoxWidth));
    const double enough = areaPerCharacter * static_cast<double>(text.size()) / boxWidth;
    box.size = QSizeF(boxWidth, even(std::max(contentHeight + 2 * size::paddingDown, enough)));
    return box;
}

std::shared_ptr<const StepBox> StepBoxes::of(const model::Map& map, const model::Step& step)
{
    if (m_boxes.size() >= remembered)
        m_boxes.clear();
    auto& box = m_boxes[{step.text, step.reading, map.heading.language}];
    if (!box)
        box = std::make_shared<const StepBox>(stepBox(QString::fromStdString(step.text),
            QString::fromStdString(step.reading), QString::fromStdString(map.heading.language)));
    return box;
}

} // namespace draw
