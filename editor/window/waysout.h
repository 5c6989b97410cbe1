// SPDX-License-Identifier: EUPL-1.2
/// Ways out of a pattern to think of, beside the question: as large as they all fit, and scrolling where they do not.
#pragma once

#include <QScrollArea>

class QGridLayout;

namespace window {

class WaysOut : public QScrollArea {
    Q_OBJECT

public:
    explicit WaysOut(QWidget* parent = nullptr);

    /// A sentence each, below a heading.
    void setWays(const QString& heading, const QStringList& ways);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString m_heading;
    QStringList m_ways;
    QWidget* m_inside;
    QGridLayout* m_rows;
};

} // namespace window
