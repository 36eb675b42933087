#include "core/strictjson.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace core {
namespace {

/// Builds the tree from the parser's events; false stops the parser.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit TreeBuilder(const JsonLimits& limits) : m_limits(limits) {}

    JsonNode root;
    JsonProblem problem;
    bool isStopped = false;
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
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return addDecimal(static_cast<double>(value));
        return addInteger(static_cast<qint64>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return addDecimal(value); }
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
        Level& level = m_levels.back();
        QString name = QString::fromUtf8(value.data(), qsizetype(value.size()));
        const bool isNew = !level.names.contains(name);
        level.names.insert(name);
        level.node.members.emplace_back(std::move(name), JsonNode{});
        return isNew || stop(JsonProblem::Kind::DuplicateKey);
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        errorAt = position;
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
                path += level.node.members.back().first;
            }
        }
        return path;
    }

private:
    struct Level {
        JsonNode node;
        QSet<QString> names;
    };

    bool stop(JsonProblem::Kind kind) {
        problem = {kind, place(), 0};
        isStopped = true;
        return false;
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
    bool add(JsonNode node) {
        if (++m_values > m_limits.members)
            return stop(JsonProblem::Kind::TooLarge);
        if (m_levels.empty()) {
            root = std::move(node);
            return true;
        }
        JsonNode& parent = m_levels.back().node;
        if (parent.kind == JsonNode::Kind::Array)
            parent.items.push_back(std::move(node));
        else
            parent.members.back().second = std::move(node);
        return true;
    }
    bool open(JsonNode::Kind kind) {
        if (int(m_levels.size()) >= m_limits.depth)
            return stop(JsonProblem::Kind::TooDeep);
        m_levels.push_back({});
        m_levels.back().node.kind = kind;
        return true;
    }
    bool close() {
        JsonNode node = std::move(m_levels.back().node);
        m_levels.pop_back();
        return add(std::move(node));
    }

    JsonLimits m_limits;
    std::vector<Level> m_levels;
    int m_values = 0;
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

std::variant<JsonNode, JsonProblem> readStrictJson(QByteArrayView text, const JsonLimits& limits) {
    TreeBuilder builder(limits);
    bool isRead = false;
    // The parser throws only for lack of memory; a text that asks for that is no value either.
    try {
        isRead = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    } catch (const std::exception&) {
        return JsonProblem{JsonProblem::Kind::TooLarge, {}, 0};
    }
    if (isRead)
        return std::move(builder.root);
    if (builder.isStopped)
        return builder.problem;
    return JsonProblem{JsonProblem::Kind::Malformed, builder.place(),
                       lineAt(text, builder.errorAt)};
}

}  // namespace core
