// SPDX-License-Identifier: EUPL-1.2
#include "editor/arrange/messages.h"

#include <QIODevice>

namespace arrange {

namespace {

constexpr quint32 requestMark = 0x50415451;
constexpr quint32 replyMark = 0x50415452;
constexpr auto streamVersion = QDataStream::Qt_6_0;

/// More than any map holds: a count beyond this is garbage, not a reason to ask for memory.
constexpr quint32 countLimit = 1'000'000;

QDataStream& operator<<(QDataStream& stream, const std::string& text)
{
    return stream << QByteArray::fromStdString(text);
}

QDataStream& operator>>(QDataStream& stream, std::string& text)
{
    QByteArray bytes;
    stream >> bytes;
    text = bytes.toStdString();
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const layout::Point& point)
{
    return stream << point.x << point.y;
}

QDataStream& operator>>(QDataStream& stream, layout::Point& point)
{
    return stream >> point.x >> point.y;
}

QDataStream& operator<<(QDataStream& stream, const layout::Box& box)
{
    return stream << box.width << box.height << box.pinned << box.centre.has_value()
                  << box.centre.value_or(layout::Point{});
}

QDataStream& operator>>(QDataStream& stream, layout::Box& box)
{
    bool placed = false;
    layout::Point centre;
    stream >> box.width >> box.height >> box.pinned >> placed >> centre;
    box.centre = placed ? std::optional(centre) : std::nullopt;
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const layout::Edge& edge)
{
    return stream << edge.from << edge.to;
}

QDataStream& operator>>(QDataStream& stream, layout::Edge& edge)
{
    return stream >> edge.from >> edge.to;
}

QDataStream& operator<<(QDataStream& stream, const layout::DotNode& node)
{
    return stream << node.name << node.label;
}

QDataStream& operator>>(QDataStream& stream, layout::DotNode& node)
{
    return stream >> node.name >> node.label;
}

QDataStream& operator<<(QDataStream& stream, const layout::DotEdge& edge)
{
    return stream << edge.from << edge.to << edge.polarity << edge.label << edge.delay;
}

QDataStream& operator>>(QDataStream& stream, layout::DotEdge& edge)
{
    return stream >> edge.from >> edge.to >> edge.polarity >> edge.label >> edge.delay;
}

template <class Element> QDataStream& operator<<(QDataStream& stream, const std::vector<Element>& elements)
{
    stream << static_cast<quint32>(elements.size());
    for (const Element& element : elements)
        stream << element;
    return stream;
}

template <class Element> QDataStream& operator>>(QDataStream& stream, std::vector<Element>& elements)
{
    quint32 count = 0;
    stream >> count;
    if (count > countLimit)
        stream.setStatus(QDataStream::ReadCorruptData);
    elements.clear();
    while (stream.status() == QDataStream::Ok && elements.size() < count)
        stream >> elements.emplace_back();
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const layout::Graph& graph)
{
    return stream << graph.boxes << graph.edges << graph.named;
}

QDataStream& operator>>(QDataStream& stream, layout::Graph& graph)
{
    return stream >> graph.boxes >> graph.edges >> graph.named;
}

QDataStream& operator<<(QDataStream& stream, const LayoutRequest& request)
{
    return stream << request.graph;
}

QDataStream& operator>>(QDataStream& stream, LayoutRequest& request)
{
    return stream >> request.graph;
}

QDataStream& operator<<(QDataStream& stream, const PlaceRequest& request)
{
    return stream << request.graph;
}

QDataStream& operator>>(QDataStream& stream, PlaceRequest& request)
{
    return stream >> request.graph;
}

QDataStream& operator<<(QDataStream& stream, const DotRequest& request)
{
    return stream << request.text;
}

QDataStream& operator>>(QDataStream& stream, DotRequest& request)
{
    return stream >> request.text;
}

QDataStream& operator<<(QDataStream& stream, const Progress& progress)
{
    return stream << progress.share;
}

QDataStream& operator>>(QDataStream& stream, Progress& progress)
{
    return stream >> progress.share;
}

QDataStream& operator<<(QDataStream& stream, const layout::DotGraph& graph)
{
    return stream << graph.name << graph.directed << graph.nodes << graph.edges;
}

QDataStream& operator>>(QDataStream& stream, layout::DotGraph& graph)
{
    return stream >> graph.name >> graph.directed >> graph.nodes >> graph.edges;
}

QDataStream& operator<<(QDataStream& stream, const Failure& failure)
{
    return stream << failure.reason;
}

QDataStream& operator>>(QDataStream& stream, Failure& failure)
{
    return stream >> failure.reason;
}

/// A mark, the number of the alternative, and its content.
template <class Message> QByteArray encodedAs(const Message& message, quint32 mark)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << mark << static_cast<quint8>(message.index());
    std::visit([&](const auto& content) { stream << content; }, message);
    return bytes;
}

/// The content of one alternative after the other, until the one with the wanted number.
template <class Message, std::size_t index = 0>
std::optional<Message> decodedAs(QDataStream& stream, std::size_t wanted)
{
    if constexpr (index == std::variant_size_v<Message>) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return std::nullopt;
    } else {
        if (index != wanted)
            return decodedAs<Message, index + 1>(stream, wanted);
        std::variant_alternative_t<index, Message> content;
        stream >> content;
        return Message(std::move(content));
    }
}

template <class Message> std::optional<Message> decodedAs(QDataStream& stream, quint32 mark)
{
    quint32 found = 0;
    quint8 alternative = 0;
    stream >> found >> alternative;
    if (stream.status() == QDataStream::Ok && found != mark)
        stream.setStatus(QDataStream::ReadCorruptData);
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    return decodedAs<Message>(stream, static_cast<std::size_t>(alternative));
}

} // namespace

QByteArray encoded(const Request& request)
{
    return encodedAs(request, requestMark);
}

std::optional<Request> decodedRequest(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    std::optional<Request> request = decodedAs<Request>(stream, requestMark);
    return stream.status() == QDataStream::Ok ? request : std::nullopt;
}

QByteArray encoded(const Reply& reply)
{
    return encodedAs(reply, replyMark);
}

std::optional<Reply> nextReply(QDataStream& stream)
{
    stream.setVersion(streamVersion);
    stream.startTransaction();
    std::optional<Reply> reply = decodedAs<Reply>(stream, replyMark);
    if (stream.status() == QDataStream::ReadCorruptData) {
        stream.abortTransaction();
        return Failure{QStringLiteral("no reply of the layout worker")};
    }
    return stream.commitTransaction() ? reply : std::nullopt;
}

} // namespace arrange
