// SPDX-License-Identifier: EUPL-1.2
/// A list of texts that wrap, and are changed where they stand: F2, a double click or typing begins, Enter keeps,
/// Esc leaves as it was. The list changes nothing by itself; it tells what was written and what was wished.
#pragma once

#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <optional>

namespace panels {

/// What one changes by writing, where it differs from what the row says.
inline constexpr int writtenRole = Qt::UserRole + 10;
/// What its field asks for while it is empty; nothing when that is plain.
inline constexpr int promptRole = Qt::UserRole + 11;

/// Wraps the texts of a list and opens the field in which one of them is written.
class TextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TextDelegate(QObject* parent);

    /// How the next field begins: with the cursor behind its text, with a space there for the next word, or with its
    /// text marked, so that typing replaces it.
    enum class Begin { behind, nextWord, marked };
    void setBegin(Begin begin) { m_begin = begin; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// Nothing: the list tells what was written, and the map decides.
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override { }
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void written(const QPersistentModelIndex& index, const QString& text, bool byEnter);
    void typing();
    void passedOn(int by);
    void givenUp(const QPersistentModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Begin m_begin = Begin::behind;
};

class TextList : public QTreeWidget {
    Q_OBJECT

public:
    /// What a person asks of the current row by a key that the list does not need itself.
    enum class Wish { add, remove, removeAndClose, up, down, leave };

    explicit TextList(QWidget* parent = nullptr);

    /// Takes no more height than its rows ask for.
    void shrinkToRows();

    /// Typing on a chosen row goes on behind its text from now on. Without this it replaces the text.
    void typingGoesOn() { m_typingGoesOn = true; }
    /// Begins to change the text of a row; from `text` when somebody had got so far already.
    void write(QTreeWidgetItem* item, const std::optional<QString>& text = {});
    /// What stands in the field that is open now.
    std::optional<QString> beingWritten() const;
    /// The row that this field stands in; null when none is open.
    QTreeWidgetItem* writtenItem() const;

Q_SIGNALS:
    /// The field is closed. `byEnter`: the person goes on here, and did not go elsewhere.
    void written(QTreeWidgetItem* item, const QString& text, bool byEnter);
    /// What stands in the open field has changed.
    void typing();
    /// The field is closed by Esc.
    void givenUp(QTreeWidgetItem* item);
    void wished(Wish wish);
    /// The field is closed by Tab, or Shift+Tab: the person wants to go on in the next row, or the one before.
    void passedOn(int by);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QSize viewportSizeHint() const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void makeRoom();

    TextDelegate* m_delegate;
    bool m_typingGoesOn = false;
};

} // namespace panels
