package dev.holdfast.server.demo.play;

import dev.holdfast.server.demo.answer.Refusal;
import dev.holdfast.server.demo.client.Answer;
import dev.holdfast.server.demo.scenario.Conversation;
import dev.holdfast.server.demo.scenario.ScenarioFile;
import dev.holdfast.server.demo.scenario.ScenarioMistake;
import dev.holdfast.server.demo.scenario.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conversation and its place in a file, for telling what is wrong with it. */
final class ConversationFile {

    private final ScenarioFile file;
    private final String at;
    private final Conversation conversation;

    ConversationFile(ScenarioFile file, int index) {
        this.file = file;
        this.at = "/conversations/" + index;
        this.conversation = file.scenario().conversations().get(index);
    }

    Conversation conversation() {
        return conversation;
    }

    /** What is not as expected, each with its place. */
    List<String> differences(Map<String, String> byField) {
        return byField.entrySet().stream()
                .map(entry -> file.sentence(at + "/expect/" + entry.getKey(), entry.getValue()))
                .toList();
    }

    ScenarioMistake mistake(int step, String sentence) {
        return new ScenarioMistake(file.sentence(at + "/script/" + step, sentence));
    }

    /** What the file says about the negotiation must suffice to open it. */
    void checkOpening(Answer answer) {
        if (answer.isRefused()) {
            Refusal refusal = answer.refusal();
            throw file.mistake("/negotiation", "cannot be opened. " + refusal.because() + ": " + refusal.detail());
        }
    }

    /** A step must be refused exactly when the script says so. */
    void checkRefusal(int index, Step step, Answer answer) {
        Optional<Refusal> refusal = answer.isRefused() ? Optional.of(answer.refusal()) : Optional.empty();
        if (refusal.isEmpty()) {
            if (step.refused().isPresent()) {
                throw mistake(
                        index, "should have been refused with " + step.refused().get() + " and was not");
            }
            return;
        }
        List<Refusal.FieldMistake> fields = refusal.get().errors().orElse(List.of());
        if (!fields.isEmpty()) {
            throw file.mistake(at + "/script/" + index, fields);
        }
        String reason = refusal.get().because();
        if (!step.refused().equals(Optional.of(reason))) {
            throw mistake(
                    index, "was refused with " + reason + ": " + refusal.get().detail());
        }
    }
}
