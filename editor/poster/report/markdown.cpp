// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/report/report.h"

namespace poster {

namespace {

using namespace Qt::StringLiterals;
using Kind = Piece::Kind;

/// Every mark of punctuation that could mean something is said to mean itself. Lines of a text go on after `indent`.
QString escaped(const QString& text, const QString& indent)
{
    QString result;
    bool atStart = true;
    for (const QChar character : text.trimmed()) {
        if (character == u'\n') {
            result += u"\\\n"_s + indent;
            atStart = true;
            continue;
        }
        const bool special = u"\\`*_{}[]<>#|~&!"_s.contains(character);
        const bool listMark = atStart && u"+-=>"_s.contains(character);
        const bool numberMark =
            (character == u'.' || character == u')') && !result.isEmpty() && result.back().isDigit();
        if (special || listMark || numberMark)
            result += u'\\';
        result += character;
        atStart = atStart && character.isSpace();
    }
    return result;
}

} // namespace

QByteArray markdown(const Report& report)
{
    QString text;
    int number = 0;
    Kind before = Kind::title;
    for (const Piece& piece : report.pieces) {
        number = piece.kind == Kind::numbered ? number + 1 : 0;
        const bool list = piece.kind == Kind::numbered || piece.kind == Kind::bullet;
        // The pieces of one list stand close together; all else has a line of its own.
        if (!text.isEmpty() && !(list && piece.kind == before))
            text += u'\n';
        before = piece.kind;
        switch (piece.kind) {
        case Kind::title:
            text += u"# "_s + escaped(piece.text.simplified(), {});
            break;
        case Kind::heading:
            text += QString(piece.level + 1, u'#') + u' ' + escaped(piece.text.simplified(), {});
            break;
        case Kind::paragraph:
            text += escaped(piece.text, {});
            break;
        case Kind::quiet:
            text += u'*' + escaped(piece.text.simplified(), {}) + u'*';
            break;
        case Kind::numbered:
            text += QString::number(number) + u". "_s + escaped(piece.text, u"   "_s);
            break;
        case Kind::bullet:
            text += u"- "_s + escaped(piece.text, u"  "_s);
            break;
        case Kind::picture:
            text += u"!["_s + escaped(report.title.simplified(), {}) + u"](data:image/png;base64,"_s
                + QString::fromLatin1(report.picture.toBase64()) + u')';
            break;
        }
        const QString indent(piece.kind == Kind::numbered ? 3 : 2, u' ');
        for (const QString& line : piece.below)
            text += u'\n' + indent + u"- "_s + escaped(line, indent + u"  "_s);
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace poster
