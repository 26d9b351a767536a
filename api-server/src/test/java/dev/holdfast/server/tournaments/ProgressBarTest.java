package dev.holdfast.server.tournaments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong time = new AtomicLong();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), 3000, 1000, time::get);

    @Test
    void tellsHowFarHowFastAndHowMuchLonger() {
        time.set(10 * SECOND);
        bar.show(1500);

        assertThat(terminal.toString())
                .startsWith("\r[============            ]  50%  1,500 of 3,000  50/s  0:30 left");
    }

    @Test
    void isNotDrawnMoreOftenThanPeopleCanRead() {
        bar.show(1000);
        time.set(SECOND / 10);
        bar.show(2000);

        assertThat(terminal.toString()).doesNotContain("2,000");
    }

    @Test
    void endsWithTheTimeThatItTook() {
        time.set(75 * SECOND);
        bar.finish(3000);

        assertThat(terminal.toString()).contains("100%  3,000 of 3,000  27/s  1:15");
    }
}
