// SPDX-License-Identifier: EUPL-1.2
// What a frame of the canvas costs, beside the same boxes and arrows as plain items of Qt in the same run: CPU
// milliseconds, medians, from the event to the painted picture. Without animation.
#include "editor/arrange/positions.h"
#include "editor/arrange/settled.h"
#include "editor/canvas/view.h"
#include "editor/draw/font.h"

#include <QApplication>
#include <QGraphicsPathItem>
#include <QGraphicsTextItem>
#include <QScrollBar>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <vector>

namespace {

constexpr int rounds = 21;
constexpr double frame = 16.7;

double cpuMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// Until everything that was asked for is painted.
void paintAll()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }
}

double median(const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double before = cpuMilliseconds();
        work(i);
        paintAll();
        times.push_back(cpuMilliseconds() - before);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[rounds / 2];
}

model::StepId stepId(int number)
{
    return model::StepId{static_cast<std::uint32_t>(number)};
}

void link(model::Map& map, int from, int to)
{
    model::Link link;
    link.from = stepId(from);
    link.to = stepId(to);
    map.links[model::LinkId{static_cast<std::uint32_t>(map.links.size() + 1)}] = link;
}

std::string sentence(int number)
{
    return "Step " + std::to_string(number) + ": everybody waits for the other one to begin, and so nothing happens";
}

/// Boxes in rows, each leading to the next one and to the one below.
model::Map grid(int steps)
{
    const int across = static_cast<int>(std::ceil(std::sqrt(steps)));
    model::Map map;
    for (int i = 0; i < steps; ++i) {
        model::Step step;
        step.text = sentence(i);
        step.position = model::Point{i % across * 330, i / across * 190};
        map.steps[stepId(i + 1)] = step;
    }
    for (int i = 1; i < steps; ++i) {
        link(map, i, i + 1);
        if (i + across <= steps)
            link(map, i, i + across);
    }
    return map;
}

/// A plain item for a step at this place. Returns its text.
QGraphicsTextItem* addPlainly(QGraphicsScene& scene, QPointF place, const QString& words)
{
    auto* box = scene.addRect(-115, -45, 230, 90);
    box->setPos(place);
    auto* text = new QGraphicsTextItem(words, box);
    text->setFont(draw::font(draw::size::text));
    text->setTextWidth(200);
    text->setPos(-100, -40);
    return text;
}

void linkPlainly(QGraphicsScene& scene, QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.quadTo((from + to) / 2 + QPointF(20, 20), to);
    scene.addPath(path, QPen(Qt::gray, 2.5))->setZValue(-1);
}

QPointF placeOf(const model::Map& map, model::StepId id)
{
    const model::Point& at = *map.steps.at(id).position;
    return QPointF(at.x, at.y);
}

/// The same as plain items.
void fillPlainly(QGraphicsScene& scene, const model::Map& map)
{
    for (const auto& [id, step] : map.steps)
        addPlainly(scene, placeOf(map, id), QString::fromStdString(step.text));
    for (const auto& [id, arrow] : map.links)
        linkPlainly(scene, placeOf(map, arrow.from), placeOf(map, arrow.to));
}

void pan(QGraphicsView& view, int round)
{
    QScrollBar* bar = round % 4 < 2 ? view.horizontalScrollBar() : view.verticalScrollBar();
    bar->setValue(bar->value() + (round % 2 == 0 ? 24 : -24));
}

void report(const char* what, double own, double plain)
{
    std::printf("   %-22s %8.2f %8.2f %6.2f %s\n", what, own, plain, own / plain, own <= frame ? "" : "  over 16.7");
    std::fflush(stdout);
}

void measureFrames(int steps, QSize size)
{
    const model::Map map = grid(steps);
    document::Document document;
    canvas::View view(document);
    view.mapScene().setMotion(false);
    view.resize(size);
    document.reset(map);
    view.show();
    QGraphicsScene plainScene;
    fillPlainly(plainScene, map);
    QGraphicsView plain(&plainScene);
    plain.setRenderHint(QPainter::Antialiasing);
    plain.resize(size);
    plain.show();
    paintAll();
    std::printf("%d steps, %d × %d\n", steps, size.width(), size.height());

    const model::StepId hub = stepId(steps / 2);
    const QPointF middle(map.steps.at(hub).position->x, map.steps.at(hub).position->y);
    view.setZoom(1);
    view.centerOn(middle);
    plain.setTransform(view.transform());
    plain.centerOn(middle);
    paintAll();
    report("pan at 100 %", median([&](int i) { pan(view, i); }), median([&](int i) { pan(plain, i); }));
    report("zoom at 100 %", median([&](int i) { view.setZoom(i % 2 ? 1 : 1.1); }),
        median([&](int i) { plain.setTransform(QTransform::fromScale(1.33 + i % 2 * 0.1, 1.33 + i % 2 * 0.1)); }));
    QGraphicsItem* box = plainScene.itemAt(middle, {});
    const QPointF place = box->pos();
    report("drag at 100 %", median([&](int i) { view.mapScene().drag({hub}, QPointF(i * 3, i * 2)); }),
        median([&](int i) { box->setPos(place + QPointF(i * 3, i * 2)); }));
    view.mapScene().refresh();

    view.fit();
    plain.fitInView(plainScene.sceneRect(), Qt::KeepAspectRatio);
    paintAll();
    const double whole = view.zoom();
    report("zoom, all in view", median([&](int i) { view.setZoom(whole * (i % 2 ? 1 : 0.97)); }),
        median([&](int i) { plain.scale(i % 2 ? 1.03 : 1 / 1.03, i % 2 ? 1.03 : 1 / 1.03); }));
    report("pan, all in view", median([&](int i) { pan(view, i); }), median([&](int i) { pan(plain, i); }));
}

/// Five patterns of ten steps, settled as in the program; each key ends a step and begins the next.
void measureTyping()
{
    draw::StepBoxes boxes;
    model::Map map;
    for (int i = 1; i <= 50; ++i)
        map.steps[stepId(i)].text = sentence(i);
    for (int loop = 0; loop < 5; ++loop)
        for (int i = 1; i <= 10; ++i)
            link(map, loop * 10 + i, loop * 10 + i % 10 + 1);
    for (int loop = 1; loop < 5; ++loop)
        link(map, loop * 10, loop * 10 + 1 - 10);
    document::Document document;
    document.setCompletion([&boxes](const model::Map& before, model::Patch patch) {
        return arrange::settled(before, std::move(patch), boxes);
    });
    canvas::View view(document);
    view.mapScene().setMotion(false);
    view.resize(1280, 800);
    document.reset(arrange::inRings(map, boxes));
    // Beside it the least that any program would do: one more box that is written in, and an arrow to it.
    QGraphicsScene plainScene;
    fillPlainly(plainScene, document.map());
    QGraphicsView plain(&plainScene);
    plain.setRenderHint(QPainter::Antialiasing);
    plain.resize(view.size());
    plain.show();
    plain.fitInView(plainScene.sceneRect(), Qt::KeepAspectRatio);
    view.show();
    view.activateWindow();
    view.setFocus();
    paintAll();
    std::vector<double> ending;
    std::vector<double> writing;
    std::vector<double> plainEnding;
    QPointF plainPlace = placeOf(document.map(), stepId(5));
    view.mapScene().select(canvas::only(stepId(5)));
    QTest::keyClick(&view, Qt::Key_Tab);
    for (int i = 0; i < 9; ++i) {
        for (const QChar character : QStringLiteral("and then it happens once more")) {
            const double before = cpuMilliseconds();
            QTest::keyClick(&view, character.toLatin1());
            paintAll();
            writing.push_back(cpuMilliseconds() - before);
        }
        const double before = cpuMilliseconds();
        QTest::keyClick(&view, Qt::Key_Return);
        paintAll();
        ending.push_back(cpuMilliseconds() - before);
        const double plainBefore = cpuMilliseconds();
        const QPointF next = plainPlace + QPointF(i % 2 ? 260 : -180, 140);
        linkPlainly(plainScene, plainPlace, next);
        QGraphicsTextItem* text = addPlainly(plainScene, next, {});
        text->setTextInteractionFlags(Qt::TextEditorInteraction);
        text->setFocus();
        plain.ensureVisible(text->sceneBoundingRect());
        plainPlace = next;
        paintAll();
        plainEnding.push_back(cpuMilliseconds() - plainBefore);
    }
    QTest::keyClick(&view, Qt::Key_Escape);
    for (std::vector<double>* times : {&ending, &writing, &plainEnding})
        std::ranges::sort(*times);
    std::printf("50 steps, 1280 × 800\n");
    report("Enter that ends a step", ending[ending.size() / 2], plainEnding[plainEnding.size() / 2]);
    report("   the slowest of these", ending.back(), plainEnding.back());
    std::printf("   a letter               %8.2f   worst %.2f\n", writing[writing.size() / 2], writing.back());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::printf("CPU of a frame in milliseconds, medians:     ours    plain  ratio\n");
    measureTyping();
    for (const int steps : {50, 500, 2000, 5000})
        measureFrames(steps, {1280, 800});
    for (const int steps : {500, 5000})
        measureFrames(steps, {3840, 2160});
    return 0;
}
