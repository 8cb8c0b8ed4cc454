package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.UserId;

/**
 * One line of what an initiative brought, also long before its end.
 *
 * @param text 1 to {@value #LONGEST_TEXT} code points on one line
 * @param link a web address, http or https; at most {@value Rfc#LONGEST_LINK} code points, empty when not given
 * @param number what can be counted of it, of at most {@value Metric#MOST_DIGITS} digits
 * @param unit of the number; at most {@value Metric#LONGEST_UNIT} code points, empty when it has none
 */
public record Win(
        BoardId board,
        InitiativeId initiative,
        WinKind kind,
        String text,
        String link,
        LocalDate day,
        Optional<BigDecimal> number,
        String unit,
        UserId by) {
    public static final int LONGEST_TEXT = 200;
    public static final int MOST_OF_ONE_INITIATIVE = 200;
}
