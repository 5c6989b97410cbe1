// SPDX-License-Identifier: EUPL-1.2
/// A field for a few sentences. Who writes them takes minutes, so what stands there is told while it is being typed.
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace panels {

class LongText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongText(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The text is to be kept: half a second after a letter, and when the keyboard goes elsewhere. `goesOn`: not for
    /// the first time since the keyboard came.
    void written(bool goesOn);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tell();

    QTimer m_pause;
    bool m_told = false;
};

} // namespace panels
