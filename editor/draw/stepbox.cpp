// SPDX-License-Identifier: EUPL-1.2
#include "editor/draw/stepbox.h"

#include "editor/draw/font.h"
#include "editor/draw/style.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace draw {

namespace {

/// Between the text and the second reading below it.
constexpr double readingGap = 10;
/// No box is smaller than this for each of its characters, in square points.
constexpr double areaPerCharacter = 80;
/// Boxes are remembered for a while also when no step has their text any more: undo brings them back, and so does a
/// drag. For how many at least; hours of typing, each letter another text, do not pile up.
constexpr std::size_t remembered = 200;

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
    std::array<std::string, 3> key{step.text, step.reading, map.heading.language};
    const auto known = m_recent.find(key);
    if (known != m_recent.end())
        return known->second;
    const auto earlier = m_earlier.find(key);
    std::shared_ptr<const StepBox> box = earlier != m_earlier.end()
        ? earlier->second
        : std::make_shared<const StepBox>(stepBox(QString::fromStdString(step.text),
            QString::fromStdString(step.reading), QString::fromStdString(map.heading.language)));
    // Whatever is not asked for while as many others are, falls out with its generation.
    if (m_recent.size() >= std::max(remembered, 2 * map.steps.size()))
        m_earlier = std::exchange(m_recent, {});
    m_recent.emplace(std::move(key), box);
    return box;
}

} // namespace draw
