package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.Seeds;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.rule.AcceptanceRules;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S5, S10, S11, U1, U7: whatever anybody does in whatever order, no promise is broken. */
class RandomTalkTest {

    private static final int TALKS = 2000;
    private static final int COMMANDS = 40;

    private final Map<Class<?>, Integer> happened = new HashMap<>();

    @Test
    void noPromiseIsBroken() {
        Seeds.each(TALKS, this::talk);
        assertThat(happened.keySet())
                .containsAll(kinds(PublicEvent.class, OwnerEvent.class, TeamEvent.PlanRaised.class));
        assertThat(happened.values()).allMatch(times -> times >= 30);
    }

    private void talk(RandomGenerator random) {
        Mandate mandate = new RandomMandate(random).draw();
        Mode mode = random.nextBoolean() ? Mode.AUTOPILOT : Mode.COPILOT;
        Charter charter = Fixtures.charter(mode, mandate.brief());
        Story story = new Story(charter);
        Witness witness = new Witness(charter, story.now());
        story.opened(mandate.reservation());
        for (NegotiationEvent event : story.events().subList(1, story.events().size())) {
            witness.sees(event, new OurCommand.Hold(story.now(), Fixtures.OWNER));
        }
        RandomCommands commands = new RandomCommands(random);
        for (int number = 0; number < COMMANDS; number++) {
            story.later(commands.pause());
            turn(story, witness, commands.any(story));
        }
        assertThat(Negotiation.replay(story.events())).isEqualTo(story.negotiation());
        int half = random.nextInt(1, story.events().size() + 1);
        assertThat(Negotiation.replay(story.events().subList(0, half))
                        .afterAll(story.events().subList(half, story.events().size())))
                .isEqualTo(story.negotiation());
    }

    private void turn(Story story, Witness witness, Command command) {
        boolean wasClosed = story.negotiation().status().isClosed();
        Decision decision = story.give(command);
        for (NegotiationEvent event : decision.events()) {
            witness.sees(event, command);
            happened.merge(event.getClass(), 1, Integer::sum);
        }
        witness.agreesWith(story.negotiation(), command.at());
        if (decision.isRefused()) {
            assertThat(decision.events()).allMatch(RandomTalkTest::comesOfTime);
        } else if (command instanceof OurCommand.MakeOffer made
                && made.expiresAt().isEmpty()) {
            witness.expectsUsualExpiry(story.ours());
        }
        if (wasClosed) {
            assertThat(decision.events()).isEmpty();
        } else if (command instanceof OurCommand.WalkAway) {
            assertThat(story.negotiation().status().isClosed()).isTrue();
        }
    }

    private static boolean comesOfTime(NegotiationEvent event) {
        return event instanceof PublicEvent.OfferExpired
                || event instanceof PublicEvent.DeadlinePassed
                || (event instanceof PublicEvent.Agreed agreed
                        && agreed.author().equals(Author.CLOCK))
                || (event instanceof PublicEvent.WalkedAway walked
                        && walked.author().equals(Author.CLOCK));
    }

    private static List<Class<?>> kinds(Class<?>... types) {
        return Arrays.stream(types)
                .flatMap(type -> type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.of(type))
                .filter(type ->
                        !type.equals(PublicEvent.Opened.class) && !type.equals(OwnerEvent.ReservationStated.class))
                .<Class<?>>map(type -> type)
                .toList();
    }

    @Test
    void nothingIsSaidUnprepared() {
        Seeds.each(TALKS, random -> {
            Charter charter = Fixtures.charter(
                    Mode.COPILOT, new RandomMandate(random).draw().brief());
            Story story = new Story(charter);
            Witness witness = new Witness(charter, story.now());
            RandomCommands commands = new RandomCommands(random);
            Set<ReadinessFact> stated = EnumSet.noneOf(ReadinessFact.class);
            int rejections = 0;
            while (story.negotiation().status() == Status.PREPARING) {
                Command command = commands.ofPreparation(story);
                for (NegotiationEvent event : story.give(command).events()) {
                    witness.sees(event, command);
                    rejections += event instanceof TeamEvent.RejectionLogged ? 1 : 0;
                    if (event instanceof TeamEvent.FactStated fact) {
                        stated.add(fact.fact());
                    }
                }
                witness.agreesWith(story.negotiation(), command.at());
            }
            assertThat(stated).hasSize(5);
            assertThat(rejections).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void whereTheWalkAwayPointLiesMakesNoDifferenceToAnybodyButTheOwner() {
        Seeds.each(TALKS, random -> {
            Mandate mandate = new RandomMandate(random).draw();
            WalkAwayPoint elsewhere = new RandomMandate(random).walkAwayPoint(mandate.brief());
            Mode mode = random.nextBoolean() ? Mode.AUTOPILOT : Mode.COPILOT;
            LastDecision policy = mandate.reservation().lastDecision();
            Story one = new Story(Fixtures.charter(mode, mandate.brief())).opened(mandate.reservation());
            Story other = new Story(Fixtures.charter(mode, mandate.brief())).opened(Reservation.of(elsewhere, policy));
            RandomCommands commands = new RandomCommands(random);
            for (int number = 0; number < COMMANDS; number++) {
                one.later(commands.pause());
                other.later(Duration.between(other.now(), one.now()));
                Command command = commands.notOfOwners(one);
                Decision decision = one.negotiation().handle(command);
                boolean lastDecision = policy == LastDecision.ACCEPT_ABOVE_WALK_AWAY
                        && ((command instanceof OurCommand.AcceptOffer && acceptanceDue(one, command))
                                || deadlineCame(one, decision));
                if (lastDecision) {
                    return;
                }
                assertThat(other.negotiation().handle(command)).isEqualTo(decision);
                one.give(command);
                other.give(command);
            }
        });
    }

    private static boolean acceptanceDue(Story story, Command command) {
        Negotiation now = story.negotiation().afterAll(story.negotiation().lapses(command.at()));
        return now instanceof Talk talk && AcceptanceRules.isAcceptanceDue(talk.course());
    }

    private static boolean deadlineCame(Story story, Decision decision) {
        Optional<Instant> end = story.negotiation().course().brief().deadline().at();
        return decision.events().stream()
                .anyMatch(event -> end.filter(event.at()::equals).isPresent());
    }
}
