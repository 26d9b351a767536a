package dev.holdfast.server.negotiations.result;

import dev.holdfast.analysis.result.MoneyLines;
import dev.holdfast.analysis.result.RefusedOffer;
import dev.holdfast.negotiation.mandate.Brief;
import java.util.Map;
import java.util.Optional;

/**
 * The best offer that our side did not take, against the walk-away point; for the owner.
 *
 * @param offer which offer
 * @param acceptable whether it was not beyond the walk-away point, so that a deal was forgone
 * @param lossAvoided by how much utility it fell short of the walk-away point
 * @param forgone by how much utility it exceeded it
 * @param money the same in money
 */
public record RefusedOfferView(
        int offer,
        Map<String, String> terms,
        double utility,
        boolean acceptable,
        double lossAvoided,
        double forgone,
        Optional<MoneyView> money) {

    /** The lines add up to the cent: bestRefused + lossAvoided − forgone = walkAwayValue. */
    public record MoneyView(Money bestRefused, Money lossAvoided, Money forgone, Money walkAwayValue) {

        static MoneyView of(MoneyLines lines, Brief brief) {
            return new MoneyView(
                    Money.of(lines.bestRefused(), brief),
                    Money.of(lines.lossAvoided(), brief),
                    Money.of(lines.forgone(), brief),
                    Money.of(lines.walkAwayValue(), brief));
        }

        @Override
        public String toString() {
            return "MoneyView[…]";
        }
    }

    static RefusedOfferView of(RefusedOffer refused, Brief brief) {
        return new RefusedOfferView(
                refused.offer().id().number(),
                refused.offer().outcome().terms(),
                refused.utility(),
                refused.acceptable(),
                refused.lossAvoided(),
                refused.forgone(),
                refused.money().map(lines -> MoneyView.of(lines, brief)));
    }

    @Override
    public String toString() {
        return "RefusedOfferView[…]";
    }
}
