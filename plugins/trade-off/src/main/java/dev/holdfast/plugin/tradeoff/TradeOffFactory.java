package dev.holdfast.plugin.tradeoff;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.Curve;
import dev.holdfast.spi.bidding.opponent.OpponentModel;

/** Makes the strategy. */
final class TradeOffFactory implements StrategyFactory<TradeOffSettings> {

    @Override
    public String name() {
        return "trade-off";
    }

    @Override
    public String summary() {
        return "Packages of equal value for us that please them most, three at a time; asks for less as time passes.";
    }

    @Override
    public Class<TradeOffSettings> settingsType() {
        return TradeOffSettings.class;
    }

    @Override
    public Strategy create(TradeOffSettings settings, Brief brief) {
        OpponentModel model = settings.model()
                .model(brief.space())
                .orElseThrow(() -> new IllegalArgumentException(
                        "trade-off needs a model of the other side: choose another one than NONE"));
        Curve curve = Curve.polynomial(1, settings.exponent());
        return new TradingOff(new Equivalents(curve, model, settings.tolerance(), settings.packages()));
    }
}
