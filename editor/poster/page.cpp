// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/page.h"

namespace poster {

namespace {

class Mover {
public:
    explicit Mover(QPointF by)
        : m_by(by)
    {
    }

    void operator()(LinePart& part) { part.line.translate(m_by); }
    void operator()(RoundPart& part) { part.rect.translate(m_by); }
    void operator()(TrianglePart& part) { part.rect.translate(m_by); }
    void operator()(PagePart& part)
    {
        part.place += m_by;
        part.window.translate(m_by);
    }
    template <class Placeable> void operator()(Placeable& part) { part.place += m_by; }

private:
    QPointF m_by;
};

} // namespace

Part moved(Part part, QPointF by)
{
    std::visit(Mover(by), part);
    return part;
}

} // namespace poster
