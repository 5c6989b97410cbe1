// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/report/looks.h"

#include "editor/poster/report/officexml.h"

namespace poster {

namespace {

using namespace Qt::StringLiterals;

constexpr Look reportLooks[] = {
    look::title, look::part, look::section, look::paragraph, look::quiet, look::item, look::below, look::drawing};

void addStyle(OfficeXml& xml, const Look& look, bool withNext)
{
    xml.begin(u"style:style"_s);
    xml.say(u"style:name"_s, withNext ? kept(look) : QString::fromLatin1(look.name));
    xml.say(u"style:family"_s, u"paragraph"_s);
    if (withNext)
        xml.say(u"style:parent-style-name"_s, QString::fromLatin1(look.name));
    xml.begin(u"style:paragraph-properties"_s);
    if (withNext) {
        xml.say(u"fo:keep-with-next"_s, u"always"_s);
        xml.end();
        xml.end();
        return;
    }
    xml.say(u"fo:margin-top"_s, points(look.above));
    xml.say(u"fo:margin-left"_s, points(look.left));
    xml.say(u"fo:text-indent"_s, points(-look.hanging));
    xml.say(u"fo:orphans"_s, u"2"_s);
    xml.say(u"fo:widows"_s, u"2"_s);
    if (look.hanging > 0) {
        xml.begin(u"style:tab-stops"_s);
        xml.begin(u"style:tab-stop"_s);
        xml.say(u"style:position"_s, u"0pt"_s);
        xml.end();
        xml.end();
    }
    xml.end();
    xml.begin(u"style:text-properties"_s);
    // Where it is missing every office program has one just as wide.
    xml.say(u"fo:font-family"_s, u"Arial"_s);
    xml.say(u"fo:font-size"_s, points(look.size));
    xml.say(u"fo:font-weight"_s, look.bold ? u"bold"_s : u"normal"_s);
    xml.say(u"fo:color"_s, look.quiet ? u"#555555"_s : u"#000000"_s);
    xml.end();
    xml.end();
}

} // namespace

QString kept(const Look& look)
{
    return QString::fromLatin1(look.name) + u"_20_kept"_s;
}

QByteArray styles(const QString& language)
{
    OfficeXml xml(u"office:document-styles"_s);
    xml.begin(u"office:styles"_s);
    xml.begin(u"style:default-style"_s);
    xml.say(u"style:family"_s, u"paragraph"_s);
    xml.begin(u"style:text-properties"_s);
    if (!language.isEmpty()) {
        xml.say(u"fo:language"_s, language);
        xml.say(u"fo:country"_s, u"none"_s);
    }
    xml.end();
    xml.end();
    for (const Look& look : reportLooks) {
        addStyle(xml, look, false);
        addStyle(xml, look, true);
    }
    xml.end();
    xml.begin(u"office:automatic-styles"_s);
    xml.begin(u"style:page-layout"_s);
    xml.say(u"style:name"_s, u"A4"_s);
    xml.begin(u"style:page-layout-properties"_s);
    xml.say(u"fo:page-width"_s, u"210mm"_s);
    xml.say(u"fo:page-height"_s, u"297mm"_s);
    xml.say(u"fo:margin"_s, u"22mm"_s);
    xml.end();
    xml.end();
    xml.end();
    xml.begin(u"office:master-styles"_s);
    xml.begin(u"style:master-page"_s);
    xml.say(u"style:name"_s, u"Standard"_s);
    xml.say(u"style:page-layout-name"_s, u"A4"_s);
    return xml.finished();
}

} // namespace poster
