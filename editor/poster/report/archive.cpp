// SPDX-License-Identifier: EUPL-1.2
#include "editor/poster/report/archive.h"

#include <array>
#include <cstdint>

namespace poster {

namespace {

/// The first of January 1980, where the dates of ZIP begin.
constexpr std::uint16_t noDate = 0x21;
constexpr std::uint16_t version = 20;

std::uint32_t checksum(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> remainders{};
        for (std::uint32_t i = 0; i < remainders.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xEDB88320 ^ value >> 1 : value >> 1;
            remainders[i] = value;
        }
        return remainders;
    }();
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<unsigned char>(byte)) & 0xFF] ^ sum >> 8;
    return sum ^ 0xFFFFFFFF;
}

/// The least significant byte first.
void add(QByteArray& to, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += static_cast<char>(value >> 8 * i & 0xFF);
}

/// What stands about an entry both before it and in the list at the end.
QByteArray about(const Entry& entry)
{
    const auto size = static_cast<std::uint32_t>(entry.bytes.size());
    QByteArray fields;
    add(fields, version, 2);
    add(fields, 0, 2); // nothing special
    add(fields, 0, 2); // stored as it is
    add(fields, 0, 2); // midnight
    add(fields, noDate, 2);
    add(fields, checksum(entry.bytes), 4);
    add(fields, size, 4);
    add(fields, size, 4);
    add(fields, static_cast<std::uint32_t>(entry.name.size()), 2);
    add(fields, 0, 2); // nothing extra
    return fields;
}

} // namespace

QByteArray archive(const std::vector<Entry>& entries)
{
    QByteArray files;
    QByteArray list;
    for (const Entry& entry : entries) {
        const QByteArray fields = about(entry);
        list += "PK\1\2";
        add(list, version, 2);
        list += fields;
        add(list, 0, 2); // no comment
        add(list, 0, 2); // in this file
        add(list, 0, 2); // of no kind
        add(list, 0, 4); // with no rights
        add(list, static_cast<std::uint32_t>(files.size()), 4);
        list += entry.name;
        files += "PK\3\4" + fields + entry.name + entry.bytes;
    }
    QByteArray end = "PK\5\6";
    add(end, 0, 4); // one file, and it begins here
    add(end, static_cast<std::uint32_t>(entries.size()), 2);
    add(end, static_cast<std::uint32_t>(entries.size()), 2);
    add(end, static_cast<std::uint32_t>(list.size()), 4);
    add(end, static_cast<std::uint32_t>(files.size()), 4);
    add(end, 0, 2); // no comment
    return files + list + end;
}

} // namespace poster
