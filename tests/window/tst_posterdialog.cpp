// SPDX-License-Identifier: EUPL-1.2
// The poster before it is printed: from how far it can be read, and whether it all fits.
#include "editor/document/storage.h"
#include "editor/window/posterdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QtTest/QTest>

namespace {

model::Map sample()
{
    return document::openMap(QStringLiteral(PATROON_SOURCE_DIR "/samples/na-het-feest.en.patroon"))
        .map.value_or(model::Map());
}

bool says(const window::PosterDialog& dialog, const char* words)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->text().contains(QLatin1String(words)))
            return true;
    return false;
}

/// The box that offers this.
QComboBox& box(const window::PosterDialog& dialog, const char* offer)
{
    for (QComboBox* each : dialog.findChildren<QComboBox*>())
        if (each->findText(QLatin1String(offer)) >= 0)
            return *each;
    qFatal("no such box");
}

} // namespace

class TestPosterDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aDistanceMayAskForMore()
    {
        window::PosterDialog dialog(sample(), QStringLiteral("map"), QStringLiteral("en"));
        dialog.show();
        QVERIFY(says(dialog, "Readable up to about"));
        QVERIFY(!says(dialog, "take larger paper"));
        box(dialog, "1 m").setCurrentText(QStringLiteral("1 m"));
        QVERIFY(says(dialog, "For 1 m take larger paper"));
        box(dialog, "A0").setCurrentText(QStringLiteral("A0"));
        QVERIFY(!says(dialog, "take larger paper"));
    }

    void whatDoesNotFitIsSaid()
    {
        model::Map map = sample();
        {
            const window::PosterDialog dialog(map, QStringLiteral("map"), QStringLiteral("en"));
            QVERIFY(!says(dialog, "Not everything fits"));
        }
        for (std::uint32_t i = 100; i < 140; ++i) {
            model::Principle principle;
            principle.id = model::PrincipleId{i};
            principle.text = "Who has to step forward gets the backing of all the others, also when it becomes hard.";
            map.principles.push_back(principle);
        }
        const window::PosterDialog dialog(map, QStringLiteral("map"), QStringLiteral("en"));
        QVERIFY(says(dialog, "Not everything fits on one page"));
    }

    void itFitsOnASmallScreen()
    {
        window::PosterDialog dialog(sample(), QStringLiteral("map"), QStringLiteral("en"));
        QVERIFY2(
            dialog.minimumSizeHint().height() <= 720, qPrintable(QString::number(dialog.minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestPosterDialog)
#include "tst_posterdialog.moc"
