package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.RandomCases;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.event.OwnerEvent;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.party.Party;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.WalkAwayPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Watches what happens and checks it against the promises, with rules of its own: it knows nothing but the events, and
 * judges points outcome by outcome.
 */
final class Witness {

    private final Brief brief;
    private final Mode mode;
    private final List<Outcome> space;
    private final Map<Party, Offer> table = new EnumMap<>(Party.class);
    private SettlingPoint settlingPoint;
    private Optional<WalkAwayPoint> walkAwayPoint = Optional.empty();
    private Optional<LastDecision> policy = Optional.empty();
    private Optional<OwnerEvent.LooseningRequested> request = Optional.empty();

    /** From which point to which, and who approved it. */
    private final Set<List<Object>> agreed = new HashSet<>();

    private Optional<Offer> finalOffer = Optional.empty();
    private boolean opened;
    private boolean closed;
    private int theirOffers;
    private Instant lastAt;

    Witness(Charter charter, Instant start) {
        this.brief = charter.brief();
        this.mode = charter.mode();
        this.space = RandomCases.all(brief.space());
        this.settlingPoint = brief.plan().settlingPoint();
        this.lastAt = start;
    }

    Map<Party, Offer> table() {
        return table;
    }

    void sees(NegotiationEvent event, Command command) {
        check(!closed, "nothing happens after the end");
        check(!event.at().isBefore(lastAt) && !event.at().isAfter(command.at()), "events are in order of time");
        lastAt = event.at();
        if (event instanceof OwnerEvent secret) {
            seesOwners(secret, command);
        } else if (event instanceof PublicEvent happened) {
            seesPublic(happened);
        } else if (event instanceof TeamEvent.PlanRaised raised) {
            SettlingPoint higher = raised.plan().settlingPoint();
            check(raised.author().role() == Author.Role.OWNER, "the owner raises the plan");
            check(space.stream().allMatch(each -> !reaches(each, higher) || reaches(each, settlingPoint)), "up only");
            settlingPoint = higher;
            check(
                    !table.containsKey(Party.OURS)
                            || reaches(table.get(Party.OURS).outcome(), higher),
                    "ours stays above");
        }
    }

    private void seesOwners(OwnerEvent event, Command command) {
        if (event instanceof OwnerEvent.ReservationStated stated) {
            check(!opened && stated.author().role() == Author.Role.OWNER, "stated by the owner before the talk");
            walkAwayPoint = Optional.of(stated.reservation().walkAwayPoint());
            policy = Optional.of(stated.reservation().lastDecision());
        } else if (event instanceof OwnerEvent.WalkAwayPointTightened tightened) {
            WalkAwayPoint next = tightened.walkAwayPoint();
            check(tightened.author().role() == Author.Role.OWNER, "the owner tightens");
            check(space.stream().allMatch(each -> !reaches(each, next) || reaches(each, point())), "a ratchet");
            moveTo(next);
        } else if (event instanceof OwnerEvent.LooseningRequested asked) {
            check(asked.author().role() == Author.Role.OWNER && !asked.reason().isBlank(), "an owner with a reason");
            check(finalOffer.isEmpty(), "no loosening while a final stands");
            request = Optional.of(asked);
        } else if (event instanceof OwnerEvent.LooseningApproved approved) {
            check(approved.author().role() == Author.Role.OWNER, "an owner approves");
            check(finalOffer.isEmpty(), "no loosening while a final stands");
            check(!request.orElseThrow().author().equals(approved.author()), "a second person");
            check(request.get().walkAwayPoint().equals(approved.walkAwayPoint()), "what was asked for");
            if (command instanceof OwnerCommand.ApproveLoosening approve) {
                check(approve.walkAwayPoint().equals(approved.walkAwayPoint()), "what was approved");
                check(request.get().expiresAt().orElseThrow().isAfter(approved.at()), "in time");
                agreed.add(List.of(point(), approved.walkAwayPoint(), approved.author()));
            } else {
                check(
                        agreed.contains(List.of(point(), approved.walkAwayPoint(), approved.author())),
                        "approved before");
            }
            moveTo(approved.walkAwayPoint());
        } else if (event instanceof OwnerEvent.LooseningRejected) {
            WalkAwayPoint asked = request.orElseThrow().walkAwayPoint();
            agreed.removeIf(each -> each.get(0).equals(point()) && each.get(1).equals(asked));
            request = Optional.empty();
        }
    }

    private void moveTo(WalkAwayPoint next) {
        walkAwayPoint = Optional.of(next);
        request = Optional.empty();
        check(space.stream().allMatch(each -> !reaches(each, settlingPoint) || reaches(each, next)), "plan above it");
    }

    private void seesPublic(PublicEvent event) {
        if (event instanceof PublicEvent.Opened) {
            check(!opened && walkAwayPoint.isPresent(), "opened once, with a walk-away point");
            opened = true;
        } else if (event instanceof PublicEvent.OfferMade made) {
            seesOffer(made.offer());
        } else if (event instanceof PublicEvent.FinalAnnounced announced) {
            seesOffer(announced.offer());
            check(announced.offer().isFinal(), "marked as final");
            finalOffer = Optional.of(announced.offer());
        } else if (event instanceof PublicEvent.OfferDeclined declined) {
            leavesTable(declined.by().other(), declined.offer());
        } else if (event instanceof PublicEvent.OfferWithdrawn withdrawn) {
            check(withdrawn.by() == Party.THEIRS || finalOffer.isEmpty(), "a final is not taken back");
            leavesTable(withdrawn.by(), withdrawn.offer());
        } else if (event instanceof PublicEvent.OfferExpired expired) {
            check(table.get(expired.by()).hasExpired(event.at()), "expired when its time had come");
            leavesTable(expired.by(), expired.offer());
        } else if (event instanceof PublicEvent.Agreed agreed) {
            seesDeal(agreed);
            closed = true;
        } else if (event instanceof PublicEvent.DeadlinePassed) {
            boolean rounds = brief.deadline().isLastRound(theirOffers);
            check(rounds || brief.deadline().hasPassed(event.at()), "time or rounds have run out");
            closed = true;
        } else if (event instanceof PublicEvent.WalkedAway || event instanceof PublicEvent.TheyLeft) {
            closed = true;
        }
    }

    private void seesOffer(Offer offer) {
        check(opened, "no offer before the talk");
        check(offer.expiresAt().isAfter(offer.madeAt()), "an offer lasts");
        if (offer.by() == Party.OURS) {
            check(finalOffer.isEmpty(), "no terms after a final");
            check(reaches(offer.outcome(), settlingPoint), "never below the settling point");
            check(reaches(offer.outcome(), point()), "never beyond the walk-away point");
        } else {
            theirOffers++;
            check(!brief.deadline().isBeyondLastRound(theirOffers), "no round after the last");
        }
        table.put(offer.by(), offer);
    }

    private void leavesTable(Party party, OfferReference reference) {
        check(table.containsKey(party) && table.get(party).reference().equals(reference), "exactly what stood");
        table.remove(party);
    }

    private void seesDeal(PublicEvent.Agreed agreed) {
        Offer deal = agreed.offer();
        check(deal.equals(table.get(deal.by())), "exactly what stood");
        boolean atDeadline = agreed.author().equals(Author.CLOCK)
                && mode == Mode.AUTOPILOT
                && brief.deadline().at().filter(agreed.at()::equals).isPresent();
        check(atDeadline ? !deal.expiresAt().isBefore(agreed.at()) : !deal.hasExpired(agreed.at()), "not expired");
        check(reaches(deal.outcome(), point()), "never beyond the walk-away point");
        check(finalOffer.isEmpty() || utility(deal) >= utility(finalOffer.get()), "not worse than our final");
        Author.Role role = agreed.author().role();
        if (deal.by() == Party.OURS) {
            check(role == Author.Role.COUNTERPARTY && reaches(deal.outcome(), settlingPoint), "they took ours");
        } else {
            boolean last = deal.isFinal() || atDeadline || brief.deadline().isLastRound(theirOffers);
            boolean byPolicy = last && policy.orElseThrow() == LastDecision.ACCEPT_ABOVE_WALK_AWAY;
            boolean allowed = reaches(deal.outcome(), settlingPoint) || role == Author.Role.OWNER || byPolicy;
            check(allowed && role != Author.Role.COUNTERPARTY, "only what our side may accept");
        }
    }

    /** What must hold when a command has been dealt with. */
    void agreesWith(Negotiation negotiation, Instant now) {
        check(closed == negotiation.status().isClosed(), "closed is closed");
        if (closed) {
            return;
        }
        check(
                Optional.ofNullable(table.get(Party.OURS))
                        .equals(negotiation.course().offers().ours()),
                "ours");
        check(
                Optional.ofNullable(table.get(Party.THEIRS))
                        .equals(negotiation.course().offers().theirs()),
                "theirs");
        check(table.values().stream().noneMatch(offer -> offer.hasExpired(now)), "nothing expired stands");
        check(!opened || !brief.deadline().hasPassed(now), "no talk after the deadline");
        check(finalOffer.isPresent() == (negotiation.status() == Status.FINAL_STANDING), "a final stands");
        check(walkAwayPoint.equals(negotiation.course().reservation().map(each -> each.walkAwayPoint())), "the point");
    }

    void expectsUsualExpiry(Offer offer) {
        assertThat(offer.expiresAt()).isEqualTo(offer.madeAt().plus(Duration.ofDays(2)));
    }

    private WalkAwayPoint point() {
        return walkAwayPoint.orElseThrow();
    }

    private double utility(Offer offer) {
        return brief.preferences().utility(offer.outcome());
    }

    private boolean reaches(Outcome outcome, WalkAwayPoint point) {
        return reaches(outcome, point.utility(), point.limits());
    }

    private boolean reaches(Outcome outcome, SettlingPoint point) {
        return reaches(outcome, point.utility(), point.limits());
    }

    private boolean reaches(Outcome outcome, OptionalDouble utility, List<IssueLimit> limits) {
        return brief.preferences().utility(outcome) >= utility.orElse(0)
                && limits.stream().allMatch(limit -> keeps(outcome, limit));
    }

    private static boolean keeps(Outcome outcome, IssueLimit limit) {
        if (limit instanceof IssueLimit.AtLeast atLeast) {
            return outcome.number(limit.issue()).compareTo(atLeast.bound()) >= 0;
        } else if (limit instanceof IssueLimit.AtMost atMost) {
            return outcome.number(limit.issue()).compareTo(atMost.bound()) <= 0;
        }
        return ((IssueLimit.OneOf) limit).values().contains(outcome.value(limit.issue()));
    }

    private static void check(boolean holds, String promise) {
        if (!holds) {
            throw new AssertionError("broken: " + promise);
        }
    }
}
