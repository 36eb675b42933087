#include "printing/layout.h"

#include "printing/blocklayout.h"
#include "printing/clauselayout.h"
#include "printing/pagination.h"
#include "printing/tablelayout.h"

#include <span>

namespace printing {
namespace {

/// Turns each kind of block into strips.
struct StripMaker {
    const BlockContext& context;
    const PageWords& words;
    Strips& out;

    void operator()(const CompanyHeader& block) const { out.append(companyStrips(context, block)); }
    void operator()(const Title& block) const { out.append(titleStrips(context, block)); }
    void operator()(const FieldGrid& block) const { out.append(fieldStrips(context, block)); }
    void operator()(const Paragraph& block) const { out.append(paragraphStrips(context, block)); }
    void operator()(const Table& block) const { appendTable(context, block, out); }
    void operator()(const AmountLine& block) const { out.append(amountStrips(context, block)); }
    void operator()(const Notes& block) const { out.append(noteStrips(context, block)); }
    void operator()(const Clauses& block) const { appendClauses(context, block, out); }
    void operator()(const SignatureBlock& block) const {
        keepLastLines();
        out.append(signatureStrips(context, block, words));
    }
    void operator()(const SealBlock& block) const {
        keepLastLines();
        out.append(sealStrips(context, block, words));
    }

private:
    /// A signature alone on a page would sign nothing that can be seen.
    void keepLastLines() const {
        for (Strip& strip : lastLines())
            strip.keepsWithNext = true;
    }
    std::span<Strip> lastLines() const {
        const qsizetype count = std::min<qsizetype>(out.strips.size(), 2);
        return {out.strips.data() + out.strips.size() - count, static_cast<size_t>(count)};
    }
};

}  // namespace

QList<Page> layOut(const Document& document, const PageSpec& spec) {
    const TextSetter setter(document.locale);
    const BlockContext context{spec, setter};
    Strips strips;
    for (const Block& block : document.blocks) {
        if (!strips.strips.isEmpty())
            strips.strips.append(gap(context.space()));
        std::visit(StripMaker{context, document.words, strips}, block);
    }
    return paginate(context, document, strips);
}

}  // namespace printing
