package dev.holdfast.plugin.composed;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Bidding;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.spi.bidding.Curve;

/** Makes the strategy that its settings describe. */
final class ComposedFactory implements StrategyFactory<ComposedSettings> {

    private static final String RATIONALE =
            "Of the packages that are as good for us as we ask for by now, the one they seem to like most.";

    @Override
    public String name() {
        return "composed";
    }

    @Override
    public String summary() {
        return "Made of parts by its settings: a curve, a model of the other side, an acceptance.";
    }

    @Override
    public Class<ComposedSettings> settingsType() {
        return ComposedSettings.class;
    }

    @Override
    public Strategy create(ComposedSettings settings, Brief brief) {
        Curve curve = settings.curve().curve(settings, brief).notBelow(settings.end());
        Bidding bidding = settings.model()
                .model(brief.space())
                .map(model -> Bidding.liked(curve, model, settings.tolerance()))
                .orElseGet(() -> Bidding.along(curve));
        return new BiddingStrategy(bidding, settings.acceptance().acceptance(settings), RATIONALE);
    }
}
