package dev.holdfast.server.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.party.Limits;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.party.StrategyMaker;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.lab.tournament.Played;
import dev.holdfast.lab.tournament.Tournament;
import dev.holdfast.lab.tournament.plan.Entrant;
import dev.holdfast.lab.tournament.plan.Match;
import dev.holdfast.lab.tournament.plan.Pairing;
import dev.holdfast.lab.tournament.plan.Timetable;
import dev.holdfast.lab.tournament.plan.TournamentPlan;
import dev.holdfast.lab.tournament.row.SessionRow;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.RawAdditive;
import dev.holdfast.preference.raw.RawIssue;
import dev.holdfast.preference.raw.RawValues;
import dev.holdfast.scenario.Profile;
import dev.holdfast.scenario.Scenario;
import dev.holdfast.spi.Advice;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportTest {

    private static final String HOSTILE = "<script>alert(\"pie\")</script> & 'co' @BODY@";
    private static final Pattern PICTURE = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Limits TEN_ROUNDS = Limits.ofRounds(10);
    private static final OutcomeSpace PIE =
            OutcomeSpace.of(new CategoricalIssue("pie", List.of("0", "1", "2", "3", "4")));

    /** Concedes to the middle, and accepts what is as good. */
    private static final StrategyMaker FAIR = brief -> situation -> {
        double best = brief.highestUtility();
        double target = situation.round() < 5 ? best : best / 2;
        if (situation.theirUtility().orElse(0) >= target) {
            return Advice.of(
                    new Move.Accept(situation.offers().theirs().orElseThrow().reference()), "enough");
        }
        return Advice.of(
                new Move.Counter(
                        situation.search().worstNotBelow(target).orElseThrow().exactOrNot()),
                "asks");
    };

    private static final StrategyMaker STUBBORN = brief ->
            situation -> Advice.of(new Move.Counter(situation.search().best().exactOrNot()), "no");

    private static final StrategyMaker BROKEN = brief -> situation -> {
        throw new IllegalStateException("fell over <b>hard</b>");
    };

    private static UtilityFunction pie(double... values) {
        return RawAdditive.of(PIE, List.of(new RawIssue("pie", 1, RawValues.table(values))), 0);
    }

    private static Scenario scenario(String name, int parties) {
        List<Profile> profiles = new ArrayList<>();
        profiles.add(new Profile("more <i>", pie(0, 0.25, 0.5, 0.75, 1), 0.2, 1));
        for (int party = 1; party < parties; party++) {
            profiles.add(new Profile("less " + party, pie(1, 0.75, 0.5, 0.25, 0), 0.1, 1));
        }
        return new Scenario(name, PIE, profiles);
    }

    private static ReportInput input(List<Scenario> scenarios, List<Entrant> entrants, long most) throws Exception {
        TournamentPlan plan = new TournamentPlan(7, Timetable.of(TEN_ROUNDS), 2, Pairing.ALL, entrants, scenarios);
        List<SessionRow> rows = new ArrayList<>();
        new Tournament<SessionRow>(plan, Duration.ofSeconds(30), List.of(), Played::row, rows::add).play(1, () -> {});
        return new ReportInput(
                "Who is best? " + HOSTILE,
                rows.subList(0, (int) Math.min(most, rows.size())),
                scenarios,
                TEN_ROUNDS,
                row -> Optional.of(replay(plan, row)),
                new Origin(
                        "holdfast tournament <x>", 7, rows.size(), List.of(), List.of(new Origin.Fact("Java", "17"))));
    }

    private static SessionResult replay(TournamentPlan plan, SessionRow row) {
        Match match = plan.match(row.index());
        Scenario scenario = plan.scenarios().get(match.scenario());
        List<Seat> seats = new ArrayList<>();
        for (int seat = 0; seat < match.entrants().size(); seat++) {
            Profile profile = scenario.profiles().get(seat);
            seats.add(new Seat(
                    profile.name(),
                    Position.of(profile, TEN_ROUNDS),
                    plan.entrants().get(match.entrants().get(seat)).maker()));
        }
        return new AlternatingOffers(seats, TEN_ROUNDS).trace(match.seed());
    }

    private static List<Entrant> entrants() {
        return List.of(new Entrant("fair", FAIR), new Entrant(HOSTILE, STUBBORN), new Entrant("broken", BROKEN));
    }

    @Test
    void holdsEverythingThatAReaderNeeds() throws Exception {
        String page = Report.of(input(List.of(scenario("pie", 2), scenario(HOSTILE, 3)), entrants(), Long.MAX_VALUE));

        assertThat(page)
                .contains("id=\"leaderboard\"", "id=\"meetings\"", "id=\"concessions\"", "id=\"scenarios\"")
                .contains("id=\"faults\"", "fell over &lt;b&gt;hard&lt;/b&gt;", "threw")
                .contains("id=\"made\"", "holdfast tournament &lt;x&gt;", "<code>7</code>")
                .contains("95 % confidence intervals", "Wilcoxon", "Holm")
                .contains("Utility of more &lt;i&gt;", "Time (share of 10 rounds)", "Agreement in round")
                .contains("Of 3 parties the plane shows the first two")
                .doesNotContain("NaN", "are missing");
    }

    @Test
    void namesOfOthersNeverBecomeMarkup() throws Exception {
        String page = Report.of(input(List.of(scenario(HOSTILE, 2)), entrants(), Long.MAX_VALUE));

        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<b>hard")
                .contains("&lt;script&gt;alert");
        assertThat(page.split("<h1>", -1)).hasSize(2);
        assertThat(page.split("<script>", -1)).hasSize(2);
    }

    @Test
    void loadsNothingAndItsPicturesAreWellFormed() throws Exception {
        String page = Report.of(input(List.of(scenario(HOSTILE, 2)), entrants(), Long.MAX_VALUE));

        assertThat(page).doesNotContain("src=", "url(", "@import", "<link").contains("default-src 'none'");
        assertThat(PICTURE.matcher(page).results().map(match -> match.group()).toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(picture -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture))));
    }

    @Test
    void isTheSameForTheSameRows() throws Exception {
        ReportInput input = input(List.of(scenario("pie", 2)), entrants(), Long.MAX_VALUE);

        assertThat(Report.of(input)).isEqualTo(Report.of(input));
    }

    @Test
    void aStoppedTournamentHasAReportThatSaysSo() throws Exception {
        assertThat(Report.of(input(List.of(scenario("pie", 2)), entrants(), 4)))
                .contains("The tournament was stopped: 14 of 18 sessions are missing.");
        assertThat(Report.of(input(List.of(scenario("pie", 2)), entrants(), 0))).contains("0 sessions on 1 scenario");
    }

    @Test
    void sessionsThatCannotBePlayedAgainAreNotDrawn() throws Exception {
        ReportInput input = input(List.of(scenario("pie", 2)), entrants(), Long.MAX_VALUE);

        String page = Report.of(new ReportInput(
                input.title(),
                input.rows(),
                input.scenarios(),
                input.limits(),
                row -> Optional.empty(),
                input.origin()));

        assertThat(page).contains("cannot be played again").doesNotContain("Utility of more");
    }

    @Test
    void aBrokenOpponentDoesNotSpoilTheScoreOfTheOthers() throws Exception {
        List<Entrant> two = List.of(new Entrant("fair", FAIR), new Entrant("broken", BROKEN));

        String page = Report.of(input(List.of(scenario("pie", 2)), two, Long.MAX_VALUE));

        // fair against itself: the half and the half, in both seats; n counts no session with the other
        assertThat(page)
                .containsPattern("(?s)<td>1</td><td class=\"words\">fair</td><td>0.500</td>.*?<td>2</td><td>4</td>");
    }
}
