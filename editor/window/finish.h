// SPDX-License-Identifier: EUPL-1.2
/// The end of a meeting: what was found is read back, a date to look again is agreed, and all that goes home is put in
/// one folder.
#pragma once

#include "editor/document/document.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace window {

class DateField;

/// What goes where.
struct TakenHome {
    /// Of the map, without an ending.
    QString name;
    /// The folder in which the new one comes.
    QString place;
    /// Of the program, "nl" or "en".
    QString language;
};

class Finish : public QDialog {
    Q_OBJECT

public:
    /// `document` must outlive this; its steps have positions. `program` makes the files; empty: this one.
    Finish(document::Document& document, TakenHome home, QWidget* parent = nullptr, const QString& program = {});

    /// Keeps the date to look again when the dialog closes.
    void done(int result) override;

Q_SIGNALS:
    /// The map is written here, among what goes home.
    void written(const QString& path);

private:
    QWidget* readBack();
    void addPatterns(QVBoxLayout& layout);
    void addPrinciples(QVBoxLayout& layout);
    void addMoves(QVBoxLayout& layout);
    void addAnswers(QVBoxLayout& layout);
    QWidget* controls();
    /// The names of people and organisations that stand on the map; empty without any.
    QString hints() const;
    /// The path of the folder to be.
    QString folder() const;
    void showPlace();
    void choosePlace();
    void keepDate();
    void make();
    /// The next thing to do, once the folder is there.
    void goOn();

    document::Document& m_document;
    TakenHome m_home;
    QString m_program;
    /// The folder that was made.
    QString m_made;
    QCheckBox* m_dated;
    DateField* m_date;
    QCheckBox* m_checked;
    QComboBox* m_paper;
    QLabel* m_place;
    QLabel* m_told;
    QPushButton* m_make;
    QPushButton* m_look;
};

} // namespace window
