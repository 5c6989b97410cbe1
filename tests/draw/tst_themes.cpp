// SPDX-License-Identifier: EUPL-1.2
// Every theme can be read, also by eyes that see fewer colours.
#include "editor/draw/style.h"

#include <QtTest/QTest>

#include <array>
#include <cmath>

Q_DECLARE_METATYPE(draw::ThemeName)

namespace {

using Channels = std::array<double, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// What is left of a colour without the red, the green or the blue receptors, in linear light (Machado and others,
/// 2009, full loss).
Channels seenBy(const QColor& colour, const std::array<Channels, 3>& loss)
{
    const Channels light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Channels seen{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            seen[i] += loss[i][j] * light[j];
    return seen;
}

/// Lightness and the two colour axes of CIE 1976.
Channels lab(const Channels& light)
{
    const double x = (0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505;
    const double y = 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    const double z = (0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089;
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double distance(const QColor& one, const QColor& other, const std::array<Channels, 3>& loss)
{
    const Channels a = lab(seenBy(one, loss));
    const Channels b = lab(seenBy(other, loss));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

constexpr std::array<Channels, 3> noRed{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr std::array<Channels, 3> noGreen{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr std::array<Channels, 3> noBlue{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

} // namespace

class TestThemes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data() { eachTheme(); }
    void textCanBeRead()
    {
        QFETCH(draw::ThemeName, name);
        const draw::Theme theme = draw::themeNamed(name);
        QVERIFY(theme.reading >= (name == draw::ThemeName::contrast ? 7 : 4.5));
        for (const QColor& ground : {theme.paper, theme.box})
            for (const QColor& colour : {theme.ink, theme.quiet, theme.outline, theme.accent, theme.link})
                QVERIFY2(draw::contrast(colour, ground) >= theme.reading, qPrintable(colour.name()));
        for (const QColor& fill : theme.fills)
            QVERIFY2(draw::contrast(Qt::black, fill) >= 4.5, qPrintable(fill.name()));
    }

    void namesOfLoopsCanBeReadWhateverTheirColour_data() { eachTheme(); }
    void namesOfLoopsCanBeReadWhateverTheirColour()
    {
        QFETCH(draw::ThemeName, name);
        const draw::Theme theme = draw::themeNamed(name);
        model::Map map;
        for (const char* colour : {"", "", "", "", "", "#000000", "#ffffff", "#0072B2", "#F0E442"}) {
            model::Loop loop;
            loop.colour = colour;
            map.loops.push_back(loop);
        }
        for (std::size_t i = 0; i < map.loops.size(); ++i) {
            const draw::LoopLook look = draw::loopLook(map, i, theme);
            QVERIFY2(draw::contrast(look.text, theme.paper) >= theme.reading, qPrintable(look.text.name()));
            QVERIFY2(draw::contrast(look.line, theme.paper) >= 2.5, qPrintable(look.line.name()));
        }
    }

    void loopsDifferForEveryEye_data() { eachTheme(); }
    void loopsDifferForEveryEye()
    {
        QFETCH(draw::ThemeName, name);
        const draw::Theme theme = draw::themeNamed(name);
        QList<QColor> colours = theme.loops;
        colours << theme.accent;
        for (qsizetype i = 0; i < colours.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                for (const auto& loss : {noRed, noGreen, noBlue}) {
                    const double apart = distance(colours[i], colours[j], loss);
                    QVERIFY2(apart > 9,
                        qPrintable(colours[i].name() + ' ' + colours[j].name() + ' ' + QString::number(apart)));
                }
    }

    void theThemesDiffer()
    {
        QVERIFY(draw::darkTheme().paper.lightnessF() < 0.2F);
        QCOMPARE(draw::lightTheme().paper, QColor(Qt::white));
        QVERIFY(draw::contrast(draw::contrastTheme().ink, draw::contrastTheme().paper) > 20);
    }

private:
    static void eachTheme()
    {
        QTest::addColumn<draw::ThemeName>("name");
        QTest::newRow("light") << draw::ThemeName::light;
        QTest::newRow("dark") << draw::ThemeName::dark;
        QTest::newRow("contrast") << draw::ThemeName::contrast;
    }
};

QTEST_GUILESS_MAIN(TestThemes)
#include "tst_themes.moc"
