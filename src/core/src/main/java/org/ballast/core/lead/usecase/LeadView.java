package org.ballast.core.lead.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.lead.RoundDue;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/**
 * Who leads a board's rounds, and when the next one is due.
 *
 * @param rotation who takes turns, in order
 * @param nextTurn when the next of them takes over
 * @param inCharge the lead, or the deputy while the lead is away or gone; absent when nobody is
 * @param nobodyInCharge whether the viewer should do something about that: the board has a lead, and nobody is there
 * @param nextRound absent when none is due
 * @param daysLeft until it is due; negative when overdue
 * @param running the round that runs on the board, if one does
 * @param history newest first
 * @param canAppoint whether the viewer may name the lead
 * @param canRun whether the viewer may run rounds, move the due day and enter the lead's absence
 */
public record LeadView(
        Optional<PersonView> lead,
        Optional<PersonView> deputy,
        List<PersonView> rotation,
        Optional<LocalDate> nextTurn,
        Optional<LocalDate> awayUntil,
        Optional<PersonView> inCharge,
        boolean nobodyInCharge,
        Optional<LocalDate> nextRound,
        Optional<Integer> daysLeft,
        Optional<RoundDue.Urgency> urgency,
        Optional<RunningRoundView> running,
        List<LeadTermView> history,
        boolean canAppoint,
        Optional<Refusal> appointRefusal,
        boolean canRun) {}
