// SPDX-License-Identifier: EUPL-1.2
/// That tests run in a locale with a decimal comma when they are told to, and not in one that was never made.
#include <QTest>

#include <clocale>
#include <cstdio>

class TestLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLocaleIsInForce()
    {
        const QByteArray wanted = qgetenv("LC_ALL");
        if (wanted.startsWith("nl") || wanted.startsWith("de")) {
            char text[8] = {};
            std::snprintf(text, sizeof text, "%.1f", 1.5);
            QCOMPARE(text, "1,5");
        }
        QVERIFY2(std::setlocale(LC_NUMERIC, "nl_NL.UTF-8"), "no test may have to do without it");
    }
};

QTEST_GUILESS_MAIN(TestLocale)
#include "tst_locale.moc"
