package dev.holdfast.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.testkit.contract.subject.Subject;
import dev.holdfast.testkit.contract.subject.Voice;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What holds for parts of every kind. */
final class PartChecks {

    private PartChecks() {}

    /** Whatever happens, it answers. */
    static void answersAlways(Subject subject, Recording recording) {
        answersOnTheWay(subject, recording);
    }

    /** Asked again without anything having happened, it says the same. */
    static void saysTheSameWhenAskedAgain(Subject subject, Recording recording) {
        Led led = new Led(subject, recording);
        recording.moments().filter(moment -> isAsked(subject, moment)).forEach(moment -> {
            Object first = led.ask(moment);
            assertThat(led.ask(moment))
                    .as("%s asked again", place(subject, moment))
                    .isEqualTo(first);
            assertThat(led.ask(moment))
                    .as("%s asked a third time", place(subject, moment))
                    .isEqualTo(first);
        });
    }

    /** Made anew and led through the same events, without having been asked on the way, it says the same. */
    static void saysTheSameWhenRebuilt(Subject subject, Recording recording) {
        Led led = new Led(subject, recording);
        recording.moments().filter(moment -> isAsked(subject, moment)).forEach(moment -> {
            Object lasting = led.ask(moment);
            Object rebuilt = new Led(subject, recording).ask(moment);
            assertThat(rebuilt).as("%s rebuilt", place(subject, moment)).isEqualTo(lasting);
        });
    }

    /** Led through two talks in turns, it says in each what it says when there is no other. */
    static void keepsTalksApart(Subject subject, Recording one, Recording other) {
        Led inOne = new Led(subject, one);
        Led inOther = new Led(subject, other);
        List<Object> mixedOne = new ArrayList<>();
        List<Object> mixedOther = new ArrayList<>();
        Iterator<TestTalk> ones =
                one.moments().filter(moment -> isAsked(subject, moment)).iterator();
        Iterator<TestTalk> others =
                other.moments().filter(moment -> isAsked(subject, moment)).iterator();
        while (ones.hasNext() || others.hasNext()) {
            if (ones.hasNext()) {
                mixedOne.add(inOne.ask(ones.next()));
            }
            if (others.hasNext()) {
                mixedOther.add(inOther.ask(others.next()));
            }
        }
        assertThat(mixedOne).as("%s beside %s", one, other).isEqualTo(answersOnTheWay(subject, one));
        assertThat(mixedOther).as("%s beside %s", other, one).isEqualTo(answersOnTheWay(subject, other));
    }

    private static List<Object> answersOnTheWay(Subject subject, Recording recording) {
        Led led = new Led(subject, recording);
        return recording
                .moments()
                .filter(moment -> isAsked(subject, moment))
                .map(led::ask)
                .toList();
    }

    static boolean isAsked(Subject subject, TestTalk moment) {
        return subject.asked() == Subject.Asked.ALWAYS || moment.negotiation() instanceof Talk;
    }

    static String place(Subject subject, TestTalk moment) {
        List<PublicEvent> history = moment.history();
        return subject.name() + " after " + history.size() + " events, the last being "
                + history.get(history.size() - 1);
    }

    /** A voice that is led through a recording. */
    static final class Led {

        private final Voice voice;
        private int observed;

        Led(Subject subject, Recording recording) {
            Brief brief = recording.end().negotiation().course().charter().brief();
            this.voice = subject.make().apply(brief);
        }

        /** Lets it observe what has happened since, and asks. */
        Object ask(TestTalk moment) {
            List<PublicEvent> history = moment.history();
            history.subList(observed, history.size()).forEach(voice::observe);
            observed = history.size();
            return voice.answer(moment);
        }
    }
}
