package dev.holdfast.server.demo.play;

import dev.holdfast.server.demo.answer.Advice;
import dev.holdfast.server.demo.answer.Event;
import dev.holdfast.server.demo.answer.Finding;
import dev.holdfast.server.demo.answer.Ledger;
import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Readiness;
import dev.holdfast.server.demo.answer.Result;
import dev.holdfast.server.demo.answer.Viability;
import dev.holdfast.server.demo.client.Answer;
import dev.holdfast.server.demo.client.Table;
import dev.holdfast.server.demo.scenario.Action;
import dev.holdfast.server.demo.scenario.Actor;
import dev.holdfast.server.demo.scenario.Step;
import dev.holdfast.server.demo.telling.ConversationTeller;
import dev.holdfast.server.demo.telling.Dialogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays one conversation at a table, and has it told. */
final class ConversationPlayer {

    private final ConversationFile file;
    private final Table table;
    private final StepRequests requests;
    private final ConversationTeller teller;
    private final Dialogue dialogue;
    private final Witness witness = new Witness();

    ConversationPlayer(ConversationFile file, Table table, ConversationTeller teller) {
        this.file = file;
        this.table = table;
        this.requests = new StepRequests(table);
        this.teller = teller;
        this.dialogue = teller.dialogue();
    }

    /** Plays it to its end; answers how it ended, and in what it differs from what was expected. */
    Played play(boolean introduce) {
        if (introduce) {
            teller.introduce(negotiation(), see("/readiness", Readiness.class), see("/viability", Viability.class));
        }
        file.checkOpening(table.act(Actor.NEGOTIATOR, "/open", Optional.empty()));
        tellNews();
        List<Step> script = file.conversation().script();
        for (int index = 0; index < script.size() && !isClosed(); index++) {
            play(index, script.get(index));
        }
        return conclude();
    }

    private Played conclude() {
        Negotiation negotiation = negotiation();
        if (!negotiation.isClosed()) {
            dialogue.end();
            throw file.mistake(
                    file.conversation().script().size() - 1,
                    "is the last step, and the negotiation has not ended: it is " + negotiation.state());
        }
        Result result = table.see(Actor.OWNER, "/result", Result.class);
        Ledger ledger = see("/ledger", Ledger.class);
        teller.conclude(ledger);
        return new Played(
                file.conversation().title(),
                teller.cast().of(Actor.OWNER),
                teller.summary(result),
                negotiation,
                result,
                table,
                file.differences(Comparison.of(file.conversation().expect(), result, ledger, witness)));
    }

    private void play(int index, Step step) {
        step.note().ifPresent(dialogue::note);
        for (int time = 0; time < step.times().orElse(1) && !isClosed(); time++) {
            Answer answer = step.action() == Action.FOLLOW_ADVICE ? follow(index, step) : send(index, step);
            file.checkRefusal(index, step, answer);
            if (answer.isRefused()) {
                dialogue.refused(step, answer.refusal());
            }
            tellNews();
            dialogue.endTurn();
        }
    }

    private Answer send(int index, Step step) {
        return requests.send(step)
                .orElseThrow(() -> file.mistake(index, "cannot be done: there is no such offer on the table"));
    }

    private Answer follow(int index, Step step) {
        Advice advice = table.see(step.by(), "/advice", Advice.class);
        notice(advice.noticed());
        dialogue.advice(advice);
        return advice.request()
                .map(request -> table.follow(step.by(), request.href(), request.body()))
                .orElseThrow(
                        () -> file.mistake(index, "cannot be done: Holdfast advises nothing. " + advice.rationale()));
    }

    /** What they have done, what is to be noticed about it, what our side has done. */
    private void tellNews() {
        List<Event> news = table.news();
        tell(news.stream().filter(Event::isTheirs));
        if (!isClosed()) {
            notice(see("/advice", Advice.class).measurements());
        }
        tell(news.stream().filter(event -> !event.isTheirs()));
    }

    private void tell(Stream<Event> events) {
        events.forEach(event -> {
            witness.saw(event);
            dialogue.happened(event);
        });
    }

    private void notice(List<Finding> findings) {
        witness.saw(findings);
        dialogue.noticed(findings);
    }

    private boolean isClosed() {
        return negotiation().isClosed();
    }

    private Negotiation negotiation() {
        return table.see(Actor.OWNER, "", Negotiation.class);
    }

    private <T> T see(String what, Class<T> type) {
        return table.see(Actor.NEGOTIATOR, what, type);
    }
}
