// SPDX-License-Identifier: EUPL-1.2
/// What crosses between program and worker arrives as it was sent; anything else is refused without harm.
#include "editor/arrange/messages.h"

#include <QBuffer>
#include <QTest>

#include <limits>
#include <random>

using namespace arrange;

namespace {

layout::Graph someGraph()
{
    layout::Graph graph;
    graph.boxes = {{120.5, 40, layout::Point{-3, 1e6}, true}, {1, 2, std::nullopt, false}};
    graph.edges = {{0, 1}, {1, 0}};
    graph.named = {{0, 1}, {}};
    return graph;
}

layout::DotGraph someDot()
{
    return {"naam", false, {{"a", "één\ntwee"}, {std::string("b\0c", 3), ""}}, {{0, 1, "+", "?", "true"}}};
}

std::vector<Reply> someReplies()
{
    return {Progress{0.25}, layout::Positions{{1.5, -2}, {0, 1e-300}}, layout::Positions{}, someDot(),
        Failure{QStringLiteral("ging niet é")}};
}

/// All replies in the bytes, up to the first that is not whole.
std::vector<Reply> repliesIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QDataStream stream(&buffer);
    std::vector<Reply> found;
    while (const std::optional<Reply> reply = nextReply(stream)) {
        found.push_back(*reply);
        if (std::holds_alternative<Failure>(*reply))
            break;
    }
    return found;
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGraphArrives()
    {
        for (const Request& sent : {Request(LayoutRequest{someGraph()}), Request(PlaceRequest{someGraph()})}) {
            const std::optional<Request> request = decodedRequest(encoded(sent));
            QVERIFY(request);
            QCOMPARE(request->index(), sent.index());
            const layout::Graph graph = std::holds_alternative<LayoutRequest>(*request)
                ? std::get<LayoutRequest>(*request).graph
                : std::get<PlaceRequest>(*request).graph;
            QCOMPARE(graph.boxes.size(), std::size_t(2));
            QCOMPARE(graph.boxes[0].width, 120.5);
            QCOMPARE(graph.boxes[0].height, 40.0);
            QVERIFY((graph.boxes[0].centre == layout::Point{-3, 1e6}));
            QVERIFY(graph.boxes[0].pinned);
            QVERIFY(!graph.boxes[1].centre);
            QVERIFY(!graph.boxes[1].pinned);
            QVERIFY(graph.edges == someGraph().edges);
            QVERIFY(graph.named == someGraph().named);
        }
    }

    void aTextArrives()
    {
        const QByteArray text("digraph { \0 \xff }", 15);
        const std::optional<Request> request = decodedRequest(encoded(Request(DotRequest{text})));
        QVERIFY(request);
        QCOMPARE(std::get<DotRequest>(*request).text, text);
    }

    void repliesArriveOneAfterAnother()
    {
        QByteArray bytes;
        for (const Reply& reply : someReplies())
            bytes += encoded(reply);
        const std::vector<Reply> found = repliesIn(bytes);
        QCOMPARE(found.size(), someReplies().size());
        QCOMPARE(std::get<Progress>(found[0]).share, 0.25);
        QVERIFY(std::get<layout::Positions>(found[1]) == std::get<layout::Positions>(someReplies()[1]));
        QVERIFY(std::get<layout::Positions>(found[2]).empty());
        const auto& dot = std::get<layout::DotGraph>(found[3]);
        QCOMPARE(dot.name, std::string("naam"));
        QVERIFY(!dot.directed);
        QCOMPARE(dot.nodes[0].label, std::string("één\ntwee"));
        QCOMPARE(dot.nodes[1].name, std::string("b\0c", 3));
        QCOMPARE(dot.edges[0].to, 1);
        QCOMPARE(dot.edges[0].polarity, std::string("+"));
        QCOMPARE(dot.edges[0].label, std::string("?"));
        QCOMPARE(dot.edges[0].delay, std::string("true"));
        QCOMPARE(std::get<Failure>(found[4]).reason, QStringLiteral("ging niet é"));
    }

    /// A pipe hands over what there is; the rest comes later.
    void aPartOfAReplyWaitsForTheRest()
    {
        for (const Reply& reply : someReplies()) {
            const QByteArray whole = encoded(reply);
            for (qsizetype length = 0; length < whole.size(); ++length) {
                QByteArray part = whole.first(length);
                QBuffer buffer(&part);
                buffer.open(QIODevice::ReadOnly);
                QDataStream stream(&buffer);
                QVERIFY(!nextReply(stream));
                QCOMPARE(buffer.pos(), 0);
            }
        }
    }

    void aPartOfARequestIsNone()
    {
        for (const Request& request : {Request(LayoutRequest{someGraph()}), Request(DotRequest{"digraph {}"})}) {
            const QByteArray whole = encoded(request);
            for (qsizetype length = 0; length < whole.size(); ++length)
                QVERIFY(!decodedRequest(whole.first(length)));
        }
    }

    void aRequestIsNoReply()
    {
        const std::vector<Reply> found = repliesIn(encoded(Request(DotRequest{"digraph {}"})));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<Failure>(found[0]));
        QVERIFY(!decodedRequest(encoded(Reply(Progress{1}))));
    }

    /// A count of four thousand million must not be believed.
    void aCountBeyondAnyMapIsGarbage()
    {
        QByteArray bytes = encoded(Reply(layout::Positions{}));
        bytes.replace(bytes.size() - 4, 4, QByteArray(4, '\xff'));
        QVERIFY(std::holds_alternative<Failure>(repliesIn(bytes).at(0)));
        QByteArray request = encoded(Request(LayoutRequest{}));
        request.replace(request.size() - 4, 4, QByteArray(4, '\xff'));
        QVERIFY(!decodedRequest(request));
    }

    void randomBytes()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes(qsizetype(random() % 200), 0);
            for (char& byte : bytes)
                byte = char(random() % 256);
            QVERIFY(!decodedRequest(bytes));
            const std::vector<Reply> found = repliesIn(bytes);
            QVERIFY(found.empty() || std::holds_alternative<Failure>(found[0]));
        }
    }

    /// With changed bytes a message may still be one; it must only do no harm.
    void changedBytes()
    {
        std::mt19937 random(12);
        QByteArray replies;
        for (const Reply& reply : someReplies())
            replies += encoded(reply);
        const QByteArray request = encoded(Request(LayoutRequest{someGraph()}));
        int understood = 0;
        for (int round = 0; round < 3000; ++round) {
            for (QByteArray bytes : {replies, request}) {
                for (std::uint32_t count = random() % 4 + 1; count > 0; --count)
                    bytes[qsizetype(random() % std::uint32_t(bytes.size()))] = char(random() % 256);
                understood += repliesIn(bytes).size() > 1;
                understood += decodedRequest(bytes).has_value();
            }
        }
        QVERIFY(understood > 0);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
