// SPDX-License-Identifier: EUPL-1.2
#include "editor/document/clipboard.h"

#include "editor/file/pastedtext.h"
#include "editor/file/reader.h"
#include "editor/file/writer.h"

#include <QMimeData>
#include <QTextDocumentFragment>

namespace document {

namespace {

const QString mapType = QStringLiteral("application/x-patroon");

} // namespace

QMimeData* toMime(const model::Map& part)
{
    auto* data = new QMimeData;
    data->setData(mapType, QByteArray::fromStdString(file::write(part)));
    data->setText(QString::fromStdString(file::toPlainText(part)));
    return data;
}

QString plainText(const QMimeData& data)
{
    if (data.hasText() || !data.hasHtml())
        return data.text();
    // Where a picture stood the fragment has a sign of its own.
    return QTextDocumentFragment::fromHtml(data.html()).toPlainText().remove(QChar::ObjectReplacementCharacter);
}

std::optional<Pasted> fromMime(const QMimeData& data)
{
    if (const QByteArray bytes = data.data(mapType); !bytes.isEmpty())
        if (file::Read read = file::read({bytes.constData(), static_cast<std::size_t>(bytes.size())}); read.map)
            return Pasted{std::move(*read.map), true};
    const std::string text = plainText(data).toStdString();
    if (text.empty() || text.size() > file::maximumFileSize)
        return std::nullopt;
    file::PastedText pasted = file::readPastedText(text);
    if (pasted.map.steps.empty())
        return std::nullopt;
    return Pasted{std::move(pasted.map), pasted.complete};
}

} // namespace document
