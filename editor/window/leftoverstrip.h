// SPDX-License-Identifier: EUPL-1.2
/// Offers the work that an earlier run could not save: quietly, the time first. Whose map it is shows only when asked,
/// because the screen may be in front of another group. Nothing goes before a person says so.
#pragma once

#include "editor/document/leftover.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace window {

class PatternView;

class LeftoverStrip : public QFrame {
    Q_OBJECT

public:
    explicit LeftoverStrip(QWidget* parent = nullptr);

    /// Looks for what was left; hidden when there is nothing.
    void look();

Q_SIGNALS:
    /// The person wants to go on with this.
    void wanted(const document::Leftover& leftover);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setTexts();
    void arrange();
    void showOne();
    void reveal();
    void discardOne();

    std::vector<document::Leftover> m_left;
    std::size_t m_current = 0;
    /// It has been asked which map this one is.
    bool m_revealed = false;
    QBoxLayout* m_row;
    QBoxLayout* m_buttons;
    QBoxLayout* m_work;
    QBoxLayout* m_others;
    QLabel* m_text;
    QLabel* m_name;
    PatternView* m_picture;
    QPushButton* m_next;
    QPushButton* m_reveal;
    QPushButton* m_take;
    QPushButton* m_discard;
    QPushButton* m_later;
};

} // namespace window
