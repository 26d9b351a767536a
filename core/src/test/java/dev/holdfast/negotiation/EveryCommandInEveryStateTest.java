package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.command.Tick;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each state makes of each command that would be in order somewhere. S1: walking away is granted until the end. */
class EveryCommandInEveryStateTest {

    private static final WalkAwayPoint AT_30 = WalkAwayPoint.atUtility(0.3);

    private enum Place {
        PREPARING,
        OPEN,
        FINAL_STANDING,
        CLOSED
    }

    /** Where offers of both sides are on the table, they are ours at 60 and theirs at 60; Otto asks to loosen. */
    private static Story at(Place place) {
        Story story = place == Place.PREPARING ? Story.preparing().ready() : Story.open();
        if (place == Place.PREPARING) {
            story.grants(new OwnerCommand.StateReservation(
                    story.now(), Fixtures.OWNER, Fixtures.reservation(LastDecision.WALK)));
            return story;
        }
        story.grants(new OwnerCommand.RequestLoosening(
                story.now(), Fixtures.OTHER_OWNER, AT_30, "the market fell", Optional.empty()));
        story.grants(story.offer("60.00"));
        story.grants(story.bid("60.00"));
        if (place == Place.FINAL_STANDING) {
            story.grants(story.announceFinal("60.00"));
        } else if (place == Place.CLOSED) {
            story.grants(story.walkAway());
        }
        return story;
    }

    private static Command sample(Story story, String name) {
        return samples(story)
                .filter(command -> command.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Command> samples(Story story) {
        Instant now = story.now();
        OfferReference none = new OfferReference(new OfferId(1), 1);
        OfferReference ours = story.negotiation()
                .course()
                .offers()
                .ours()
                .map(Offer::reference)
                .orElse(none);
        OfferReference theirs = story.negotiation()
                .course()
                .offers()
                .theirs()
                .map(Offer::reference)
                .orElse(none);
        return Stream.of(
                new Tick(now),
                new PreparingCommand.StateFact(now, Fixtures.NEGOTIATOR, ReadinessFact.NEEDS_KNOWN, "a winter"),
                new PreparingCommand.LogRejection(now, Fixtures.NEGOTIATOR, "no"),
                new PreparingCommand.NoteTheirPosition(now, Fixtures.NEGOTIATOR, TheirPosition.UNKNOWN),
                new PreparingCommand.OpenTalk(now, Fixtures.NEGOTIATOR),
                story.offer("60.00"),
                story.hold(),
                new OurCommand.AcceptOffer(now, Fixtures.NEGOTIATOR, theirs),
                new OurCommand.DeclineOffer(now, Fixtures.NEGOTIATOR, theirs, ""),
                new OurCommand.WithdrawOffer(now, Fixtures.NEGOTIATOR, ours),
                new OurCommand.Warn(now, Fixtures.NEGOTIATOR, ""),
                story.announceFinal("60.00"),
                story.walkAway(),
                story.bid("60.00"),
                new TheirCommand.AcceptOurs(now, Fixtures.BUYER, ours),
                new TheirCommand.DeclineOurs(now, Fixtures.BUYER, ours, ""),
                new TheirCommand.WithdrawTheirs(now, Fixtures.BUYER, theirs),
                new TheirCommand.Leave(now, Fixtures.BUYER, ""),
                new OwnerCommand.StateReservation(now, Fixtures.OWNER, Fixtures.reservation(LastDecision.WALK)),
                new OwnerCommand.Tighten(now, Fixtures.OWNER, WalkAwayPoint.atUtility(0.45), Optional.empty()),
                new OwnerCommand.RequestLoosening(now, Fixtures.OWNER, AT_30, "the market fell", Optional.empty()),
                new OwnerCommand.ApproveLoosening(now, Fixtures.OWNER, AT_30),
                new OwnerCommand.RejectLoosening(now, Fixtures.OWNER));
    }

    @ParameterizedTest
    @CsvSource({
        "Tick,              granted,           granted,           granted,           CLOSED",
        "StateFact,         granted,           NOT_IN_THIS_STATE, NOT_IN_THIS_STATE, CLOSED",
        "LogRejection,      granted,           NOT_IN_THIS_STATE, NOT_IN_THIS_STATE, CLOSED",
        "NoteTheirPosition, granted,           NOT_IN_THIS_STATE, NOT_IN_THIS_STATE, CLOSED",
        "OpenTalk,          granted,           NOT_IN_THIS_STATE, NOT_IN_THIS_STATE, CLOSED",
        "MakeOffer,         NOT_IN_THIS_STATE, granted,           FINAL_STANDS,      CLOSED",
        "Hold,              NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "AcceptOffer,       NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "DeclineOffer,      NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "WithdrawOffer,     NOT_IN_THIS_STATE, granted,           FINAL_IS_BINDING,  CLOSED",
        "Warn,              NOT_IN_THIS_STATE, granted,           FINAL_STANDS,      CLOSED",
        "AnnounceFinal,     NOT_IN_THIS_STATE, granted,           FINAL_STANDS,      CLOSED",
        "WalkAway,          granted,           granted,           granted,           CLOSED",
        "MakeTheirOffer,    NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "AcceptOurs,        NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "DeclineOurs,       NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "WithdrawTheirs,    NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "Leave,             granted,           granted,           granted,           CLOSED",
        "StateReservation,  granted,           NOT_IN_THIS_STATE, NOT_IN_THIS_STATE, CLOSED",
        "Tighten,           NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
        "RequestLoosening,  NOT_IN_THIS_STATE, granted,           FINAL_STANDS,      CLOSED",
        "ApproveLoosening,  NOT_IN_THIS_STATE, granted,           FINAL_STANDS,      CLOSED",
        "RejectLoosening,   NOT_IN_THIS_STATE, granted,           granted,           CLOSED",
    })
    void eachStateGrantsOrRefusesAsTold(
            String command, String preparing, String open, String finalStanding, String closed) {
        List<String> expected = List.of(preparing, open, finalStanding, closed);
        for (Place place : Place.values()) {
            Story story = at(place);
            Negotiation before = story.negotiation();
            Decision decision = story.give(sample(story, command));
            String answer = decision.refusal()
                    .map(refusal -> refusal.reason().name())
                    .orElse(decision.events().isEmpty() && place == Place.CLOSED ? "CLOSED" : "granted");
            assertThat(answer)
                    .as("%s while %s", command, place)
                    .isEqualTo(expected.get(List.of(Place.values()).indexOf(place)));
            if (decision.isRefused()) {
                assertThat(decision.events()).isEmpty();
                assertThat(story.negotiation()).isSameAs(before);
            }
        }
    }

    @Test
    void noCommandHasBeenForgotten() {
        assertThat(samples(at(Place.OPEN)).map(Command::getClass).<Class<?>>map(each -> each))
                .containsExactlyInAnyOrderElementsOf(kinds(Command.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(kind -> kinds(kind))
                : Stream.of(type);
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"PREPARING", "OPEN", "FINAL_STANDING"})
    void walkingAwayNeedsNobodysConsent(Place place) {
        for (Author author : List.of(Fixtures.OWNER, Fixtures.NEGOTIATOR, Fixtures.STRATEGY)) {
            for (WalkAwayReason reason : WalkAwayReason.values()) {
                Story story = at(place);
                story.grants(new OurCommand.WalkAway(story.now(), author, reason, ""));
                assertThat(story.negotiation().status()).isEqualTo(Status.WALKED_AWAY);
            }
        }
    }
}
