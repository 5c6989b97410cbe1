// SPDX-License-Identifier: EUPL-1.2
/// A row of words of which any may be on.
#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace panels {

class Toggles : public QWidget {
    Q_OBJECT

public:
    explicit Toggles(int count, QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QStringList& words);
    /// Which are on, by their place.
    void setOn(const QList<int>& places);

Q_SIGNALS:
    /// A person switched one of them; these are on now.
    void switched(const QList<int>& places);

private:
    QLabel* m_heading;
    QList<QToolButton*> m_buttons;
};

} // namespace panels
