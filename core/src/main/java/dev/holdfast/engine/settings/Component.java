package dev.holdfast.engine.settings;

import dev.holdfast.spi.Setting;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One component of a settings record: what it accepts, and its default. */
record Component(SettingDescriptor descriptor, Conversion conversion, Optional<Object> defaultValue) {

    /** Reads the declaration; complains to the author of the record. */
    static Component of(RecordComponent declared) {
        String where = declared.getDeclaringRecord().getName() + "." + declared.getName();
        Setting setting = Optional.ofNullable(declared.getAnnotation(Setting.class))
                .orElseThrow(() -> new IllegalArgumentException(where + " needs a @Setting that says what it does"));
        Conversion conversion = Conversion.to(declared.getType())
                .orElseThrow(() -> new IllegalArgumentException(where + " cannot be a "
                        + declared.getType().getName()
                        + "; settings are boolean, int, long, double, BigDecimal, String, Duration or an enum"));
        OptionalDouble min = bound(setting.min(), Double.NEGATIVE_INFINITY);
        OptionalDouble max = bound(setting.max(), Double.POSITIVE_INFINITY);
        if ((min.isPresent() || max.isPresent()) && !conversion.hasSize()) {
            throw new IllegalArgumentException(where + " is no number and cannot have a minimum or maximum");
        }
        if (Double.isNaN(setting.min()) || Double.isNaN(setting.max()) || setting.min() > setting.max()) {
            throw new IllegalArgumentException(where + " has a minimum above its maximum");
        }
        Optional<Object> defaultValue = setting.defaultsTo().equals(Setting.REQUIRED)
                ? Optional.empty()
                : Optional.of(conversion
                        .parse(setting.defaultsTo())
                        .orElseThrow(() -> new IllegalArgumentException(where + " has the default \""
                                + setting.defaultsTo() + "\", which is not " + conversion.expected())));
        SettingDescriptor descriptor = new SettingDescriptor(
                declared.getName(),
                conversion.type(),
                defaultValue.map(conversion::plain),
                setting.value(),
                min,
                max,
                conversion.allowed());
        Component component = new Component(descriptor, conversion, defaultValue);
        defaultValue.flatMap(component::outOfRange).ifPresent(range -> {
            throw new IllegalArgumentException(where + " has a default that is out of its range: " + range);
        });
        return component;
    }

    /** The value to use; adds to the problems when there is none. */
    Optional<Object> read(boolean isGiven, Object given, List<SettingProblem> problems) {
        if (!isGiven) {
            if (defaultValue.isEmpty()) {
                problems.add(problem(SettingProblem.Kind.MISSING, "must be given: " + conversion.expected()));
            }
            return defaultValue;
        }
        Optional<Object> value = given == null ? Optional.empty() : conversion.read(given);
        if (value.isEmpty()) {
            String meant = given instanceof String word ? NearestName.didYouMean(descriptor.allowed(), word) : "";
            problems.add(problem(SettingProblem.Kind.WRONG_TYPE, "must be " + conversion.expected() + meant));
            return value;
        }
        Optional<String> range = value.flatMap(this::outOfRange);
        range.ifPresent(text -> problems.add(problem(SettingProblem.Kind.OUT_OF_RANGE, text)));
        return range.isPresent() ? Optional.empty() : value;
    }

    private Optional<String> outOfRange(Object value) {
        String unit = descriptor.type() == SettingType.DURATION ? " seconds" : "";
        BigDecimal size = conversion.size(value).orElse(BigDecimal.ZERO);
        OptionalDouble min = descriptor.min();
        OptionalDouble max = descriptor.max();
        if (min.isPresent() && size.compareTo(BigDecimal.valueOf(min.getAsDouble())) < 0) {
            return Optional.of("must be at least " + shown(min.getAsDouble()) + unit);
        }
        if (max.isPresent() && size.compareTo(BigDecimal.valueOf(max.getAsDouble())) > 0) {
            return Optional.of("must be at most " + shown(max.getAsDouble()) + unit);
        }
        return Optional.empty();
    }

    private SettingProblem problem(SettingProblem.Kind kind, String text) {
        return new SettingProblem(descriptor.name(), kind, "setting \"" + descriptor.name() + "\" " + text);
    }

    private static OptionalDouble bound(double value, double none) {
        return value == none ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static String shown(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? Long.toString((long) bound)
                : Double.toString(bound);
    }
}
