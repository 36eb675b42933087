#include "core/strictjson.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace core {
namespace {

/// Builds the tree from the parser's events; false stops the parser.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit TreeBuilder(const JsonLimits& limits) : m_limits(limits) {}

    JsonReading reading;
    std::size_t errorAt = 0;

    bool null() override { return add({}); }
    bool boolean(bool value) override {
        JsonNode node;
        node.kind = JsonNode::Kind::Flag;
        node.flag = value;
        return add(std::move(node));
    }
    bool number_integer(number_integer_t value) override { return addInteger(value); }
    bool number_unsigned(number_unsigned_t value) override {
        constexpr auto most = static_cast<number_unsigned_t>(kMost);
        return addInteger(static_cast<qint64>(std::min(value, most)));
    }
    bool number_float(number_float_t value, const string_t& digits) override {
        // Whole numbers that 64 bits cannot hold arrive here too.
        if (digits.find_first_not_of("-0123456789") == string_t::npos)
            return addInteger(value < 0 ? std::numeric_limits<qint64>::min() : kMost);
        return addDecimal(value);
    }
    bool string(string_t& value) override {
        JsonNode node;
        node.kind = JsonNode::Kind::Text;
        node.text = QString::fromUtf8(value.data(), qsizetype(value.size()));
        return add(std::move(node));
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonNode::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonNode::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override {
        if (m_skipped > 0)
            return true;
        Level& level = m_levels.back();
        QString name = QString::fromUtf8(value.data(), qsizetype(value.size()));
        const bool isNew = !level.names.contains(name);
        level.names.insert(name);
        level.node.members.push_back({std::move(name), JsonNode{}});
        if (!isNew)
            noteProblem(JsonProblem::Kind::DuplicateKey);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override {
        constexpr int kNumberOverflow = 406;
        errorAt = position;
        if (error.id == kNumberOverflow) {
            noteProblem(JsonProblem::Kind::NumberTooLarge);
            closeAll();
        } else {
            reading.problem = JsonProblem{JsonProblem::Kind::Malformed, place(), 0};
        }
        return false;
    }

    /// Where the parser stands: `facts.cause`, `terms[2]`.
    QString place() const {
        QString path;
        for (const Level& level : m_levels) {
            if (level.node.kind == JsonNode::Kind::Array) {
                path += u'[' + QString::number(level.node.items.size()) + u']';
            } else if (!level.node.members.empty()) {
                if (!path.isEmpty())
                    path += u'.';
                path += level.node.members.back().name;
            }
        }
        return path;
    }

private:
    struct Level {
        JsonNode node;
        QSet<QString> names;
    };

    /// The first problem stands.
    void noteProblem(JsonProblem::Kind kind) {
        if (!reading.problem)
            reading.problem = JsonProblem{kind, place(), 0};
    }
    /// Keeps what stands before the place where reading ended.
    void closeAll() {
        m_skipped = 0;
        while (!m_levels.empty())
            close();
    }
    bool addInteger(qint64 value) {
        JsonNode node;
        node.kind = JsonNode::Kind::Integer;
        node.integer = value;
        return add(std::move(node));
    }
    bool addDecimal(double value) {
        JsonNode node;
        node.kind = JsonNode::Kind::Decimal;
        node.decimal = value;
        return add(std::move(node));
    }
    /// False where the text holds more than may be read.
    bool countValue() {
        if (++m_values <= m_limits.members)
            return true;
        reading.problem = JsonProblem{JsonProblem::Kind::TooLarge, place(), 0};
        closeAll();
        return false;
    }
    bool add(JsonNode node) { return countValue() && insert(std::move(node)); }
    bool insert(JsonNode node) {
        if (m_skipped > 0)
            return true;
        if (m_levels.empty()) {
            reading.root = std::move(node);
            return true;
        }
        JsonNode& parent = m_levels.back().node;
        if (parent.kind == JsonNode::Kind::Array)
            parent.items.push_back(std::move(node));
        else
            parent.members.back().value = std::move(node);
        return true;
    }
    bool open(JsonNode::Kind kind) {
        if (m_skipped > 0 || int(m_levels.size()) >= m_limits.depth) {
            noteProblem(JsonProblem::Kind::TooDeep);
            ++m_skipped;
            return true;
        }
        m_levels.push_back({});
        m_levels.back().node.kind = kind;
        return true;
    }
    /// What is nested too deeply is null.
    bool close() {
        if (m_skipped > 0)
            return --m_skipped > 0 || insert({});
        JsonNode node = std::move(m_levels.back().node);
        m_levels.pop_back();
        return insert(std::move(node));
    }

    static constexpr qint64 kMost = std::numeric_limits<qint64>::max();

    JsonLimits m_limits;
    std::vector<Level> m_levels;
    int m_values = 0;
    int m_skipped = 0;  ///< levels within the one that is too deep
};

int lineAt(QByteArrayView text, std::size_t position) {
    const auto end = text.begin() + std::min<qsizetype>(text.size(), qsizetype(position));
    return 1 + int(std::count(text.begin(), end, '\n'));
}

}  // namespace

const JsonNode* JsonNode::find(QStringView name) const {
    for (const auto& [key, value] : members)
        if (key == name)
            return &value;
    return nullptr;
}

JsonReading readStrictJson(QByteArrayView text, const JsonLimits& limits) {
    TreeBuilder builder(limits);
    // Neither a byte order mark nor a zero byte is part of JSON, though the parser passes over the
    // one and ends at the other.
    const bool hasMark = text.startsWith("\xEF\xBB\xBF");
    const auto zero = std::find(text.begin(), text.end(), '\0');
    if (hasMark || zero != text.end()) {
        const auto at = std::size_t(hasMark ? 0 : zero - text.begin());
        builder.reading.problem = JsonProblem{JsonProblem::Kind::Malformed, {}, lineAt(text, at)};
        return std::move(builder.reading);
    }
    // The parser throws only for lack of memory; a text that asks for that is no value either.
    try {
        nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    } catch (const std::exception&) {
        builder.reading.problem = JsonProblem{JsonProblem::Kind::TooLarge, {}, 0};
    }
    if (builder.reading.problem && builder.reading.problem->kind == JsonProblem::Kind::Malformed) {
        builder.reading.problem->line = lineAt(text, builder.errorAt);
        builder.reading.root = {};
    }
    return std::move(builder.reading);
}

}  // namespace core
