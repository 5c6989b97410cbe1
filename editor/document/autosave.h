// SPDX-License-Identifier: EUPL-1.2
/// Keeps the work that is not saved yet, so that a crash, a kill or a power cut costs at most two seconds of it.
#pragma once

#include "editor/document/leftover.h"

#include <QLockFile>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace document {

class Autosave : public QObject {
    Q_OBJECT

public:
    /// The map as it is at this moment, with what is being typed; asked for in the thread of this object.
    using Current = std::function<model::Map()>;

    explicit Autosave(Current current, QObject* parent = nullptr);
    /// What is kept stays: only `drop` takes it away.
    ~Autosave() override;

    /// The file that the work belongs to from now on; empty for a map without one.
    void setPath(const QString& path) { m_path = path; }

    /// Something has changed: a second later it is kept.
    void touch();

    /// The work has been saved, or the person has given it up.
    void drop();

    /// Goes on keeping where an earlier run left off. False when another program was faster.
    bool adopt(const Leftover& leftover);

Q_SIGNALS:
    /// The work could not be kept; one sentence says why. Trying goes on.
    void failed(const QString& why);
    /// Keeping works again.
    void worked();

private:
    bool haveFile();
    void keep();
    void written(const QString& problem);

    Current m_current;
    QString m_path;
    QString m_keptAt;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_pause;
    QThreadPool m_writer;
    bool m_writing = false;
    bool m_again = false;
    bool m_failing = false;
};

} // namespace document
