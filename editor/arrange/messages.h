// SPDX-License-Identifier: EUPL-1.2
/// What the program and its worker process say to each other. Numbers cross for a layout, and the text of a DOT file
/// for its parser; never the text of a map.
#pragma once

#include "layout/dot.h"
#include "layout/graph.h"

#include <QByteArray>
#include <QDataStream>
#include <QString>

#include <optional>
#include <variant>

namespace arrange {

/// Lay this out from scratch.
struct LayoutRequest {
    layout::Graph graph;
};

/// Find places for the boxes without a centre; the others move only where an overlap has to go.
struct PlaceRequest {
    layout::Graph graph;
};

/// Parse this DOT text.
struct DotRequest {
    QByteArray text;
};

using Request = std::variant<LayoutRequest, PlaceRequest, DotRequest>;

/// How far the worker is, from 0 to 1.
struct Progress {
    double share = 0;
};

/// The worker could not do it, in its own technical words.
struct Failure {
    QString reason;
};

using Reply = std::variant<Progress, layout::Positions, layout::DotGraph, Failure>;

/// The whole of what the worker reads.
QByteArray encoded(const Request& request);

/// nullopt when the bytes are no request.
std::optional<Request> decodedRequest(const QByteArray& bytes);

/// One of the replies that the worker writes after another.
QByteArray encoded(const Reply& reply);

/// Reads one reply. nullopt, with the stream where it was, while it has not arrived in full; a `Failure` when the bytes
/// are no reply.
std::optional<Reply> nextReply(QDataStream& stream);

} // namespace arrange
