package dev.holdfast.server.demo.words;

import dev.holdfast.server.demo.answer.Result.Money;
import dev.holdfast.server.demo.print.Paper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them, the same wherever the demo is played. */
public final class Amount {

    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private Amount() {}

    /** 1234.5 with two decimals is 1,234.50. */
    public static String of(BigDecimal number, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(number);
    }

    /** An amount of money with its currency. */
    public static String of(Money money) {
        boolean roundAndLarge = money.amount().stripTrailingZeros().scale() <= 0
                && money.amount().abs().compareTo(LARGE) >= 0;
        return money.currency()
                + Paper.HARD_SPACE
                + of(money.amount(), roundAndLarge ? 0 : money.amount().scale());
    }

    /** Points, without decimals. */
    public static String of(double points) {
        return of(BigDecimal.valueOf(points), 0);
    }

    /** A share from 0 to 1 as a number from 0 to 100. */
    public static String hundredths(double share) {
        return of(share * 100);
    }
}
