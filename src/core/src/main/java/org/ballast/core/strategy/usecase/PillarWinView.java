package org.ballast.core.strategy.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.initiative.WinKind;

/**
 * A win on the page of a strategy.
 *
 * @param link a web address; empty when not given
 * @param unit of the number; empty when it has none
 * @param boardName of the team whose initiative brought it
 * @param title of the initiative
 * @param issueKey of the issue that the initiative stands for
 */
public record PillarWinView(
        WinKind kind,
        String text,
        String link,
        LocalDate day,
        Optional<BigDecimal> number,
        String unit,
        long boardId,
        String boardName,
        String title,
        String issueKey) {}
