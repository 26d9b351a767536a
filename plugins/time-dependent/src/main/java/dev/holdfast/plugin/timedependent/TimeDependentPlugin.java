package dev.holdfast.plugin.timedependent;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.bidding.BiddingStrategy;
import dev.holdfast.spi.bidding.Curve;
import java.util.List;
import java.util.function.BiFunction;

/** Offers the strategies that concede with time. */
public final class TimeDependentPlugin implements Plugin {

    private static final String RATIONALE = "As good for us as we ask for at this time, and no better.";
    private static final double BOULWARE = 4;
    private static final double LINEAR = 1;
    private static final double CONCEDER = 0.25;
    private static final double TOLERANCE = 1e-4;
    private static final int ROUNDS_WHERE_THERE_ARE_NONE = 100;

    /** Made by the loader. */
    public TimeDependentPlugin() {}

    @Override
    public String name() {
        return "time-dependent";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(
                usual("boulware", "Concedes late: the fourth power of the time.", BOULWARE),
                usual("linear", "Concedes evenly with time.", LINEAR),
                usual("conceder", "Concedes early: the fourth root of the time.", CONCEDER),
                along(
                        "time-dependent",
                        "Concedes with time along any curve.",
                        TimeDependentSettings.class,
                        TimeDependentPlugin::timeDependent),
                along(
                        "aspiration",
                        "Concedes with time, with the tolerance of NegMAS's AspirationNegotiator.",
                        AspirationSettings.class,
                        TimeDependentPlugin::aspiration),
                along(
                        "resource-dependent",
                        "Concedes as time becomes scarce.",
                        ResourceDependentSettings.class,
                        TimeDependentPlugin::resourceDependent));
    }

    private static <S extends Record> StrategyFactory<S> along(
            String name, String summary, Class<S> settingsType, BiFunction<S, Brief, Band> bands) {
        return StrategyFactory.of(name, summary, settingsType, (settings, brief) -> {
            Band band = bands.apply(settings, brief);
            return new BiddingStrategy(band, band, RATIONALE);
        });
    }

    private static StrategyFactory<NoSettings> usual(String name, String summary, double exponent) {
        Curve curve = Curve.polynomial(1, exponent);
        return along(name, summary, NoSettings.class, (settings, brief) -> band(brief, curve, TOLERANCE));
    }

    private static Band timeDependent(TimeDependentSettings settings, Brief brief) {
        Curve offering = curve(settings.shape(), settings.start(), settings.exponent());
        Curve accepting =
                settings.acceptingExponent() == 0 ? offering : curve(settings.shape(), 1, settings.acceptingExponent());
        return new Band(brief, offering, accepting, settings.tolerance());
    }

    private static Curve curve(Shape shape, double start, double exponent) {
        return shape == Shape.POLYNOMIAL ? Curve.polynomial(start, exponent) : Curve.exponential(start, exponent);
    }

    private static Band aspiration(AspirationSettings settings, Brief brief) {
        return band(brief, Curve.polynomial(settings.start(), settings.exponent()), settings.tolerance());
    }

    private static Band resourceDependent(ResourceDependentSettings settings, Brief brief) {
        int rounds = brief.deadline().rounds().orElse(ROUNDS_WHERE_THERE_ARE_NONE);
        return band(brief, Curve.resource(settings.start(), settings.patience(), rounds), settings.tolerance());
    }

    private static Band band(Brief brief, Curve curve, double tolerance) {
        return new Band(brief, curve, curve, tolerance);
    }
}
