package dev.holdfast.engine;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.engine.view.PreparationView;
import dev.holdfast.negotiation.Course;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.Viability;
import dev.holdfast.negotiation.readiness.Viability.Answer;
import dev.holdfast.negotiation.readiness.Viability.Reason;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.assessor.Preparation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asks every assessor, with its default settings, whether to negotiate; the most cautious answer counts. */
final class Assessments {

    private final PluginRegistry plugins;
    private final PartMaker maker;
    private final PluginCaller caller;

    Assessments(PluginRegistry plugins, PluginCaller caller) {
        this.plugins = plugins;
        this.maker = new PartMaker(plugins, caller);
        this.caller = caller;
    }

    Viability assess(Course course, Instant now) {
        Preparation preparation = new PreparationView(course.brief(), course.readiness(), now);
        List<Viability> answers = new ArrayList<>();
        answers.add(fromFacts(course));
        for (Registered<AssessorFactory<?>> registered : plugins.assessors()) {
            answers.add(ask(registered, preparation));
        }
        Answer most =
                answers.stream().map(Viability::answer).max(Answer::compareTo).orElseThrow();
        List<Reason> reasons = answers.stream()
                .filter(each -> each.answer() == most)
                .flatMap(each -> each.reasons().stream())
                .distinct()
                .toList();
        return new Viability(most, reasons);
    }

    private static Viability fromFacts(Course course) {
        List<ReadinessFact> missing = course.readiness().missing();
        if (missing.isEmpty()) {
            return new Viability(
                    Answer.NEGOTIATE, List.of(new Reason("READY", "All six readiness facts are established.")));
        }
        return new Viability(
                Answer.KEEP_SELLING,
                missing.stream()
                        .map(fact -> new Reason("FACT_MISSING", fact + " is not established."))
                        .toList());
    }

    private Viability ask(Registered<AssessorFactory<?>> registered, Preparation preparation) {
        try {
            Assessor assessor = maker.assessor(PartChoice.named(registered.name()), preparation.brief());
            return caller.call(registered.plugin(), registered.part(), () -> assessor.assess(preparation));
        } catch (PluginFault fault) {
            return new Viability(
                    Answer.KEEP_SELLING, List.of(new Reason("PLUGIN_" + fault.kind(), fault.getMessage())));
        }
    }
}
