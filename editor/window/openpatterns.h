// SPDX-License-Identifier: EUPL-1.2
/// Says so when an edit takes an arrow out of a named pattern, with one click back. Nothing is asked and nothing waits:
/// the next edit takes the words away.
#pragma once

#include "editor/document/document.h"
#include "editor/window/notice.h"

#include <QObject>

#include <set>

namespace window {

class OpenPatterns : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    OpenPatterns(document::Document& document, Notice& notice, QObject* parent = nullptr);

private:
    std::set<model::LoopId> closed() const;
    void look();

    document::Document& m_document;
    Notice& m_notice;
    /// The named patterns that went round before the last change.
    std::set<model::LoopId> m_closed;
    /// What was said last; somebody else may speak in the meantime.
    QString m_told;
};

} // namespace window
