package org.ballast.core.round.usecase;

import java.util.Optional;
import org.ballast.core.shared.PersonDays;

/**
 * One step of a scale.
 *
 * @param step from 1
 * @param label absent for "too big"
 * @param days what it stands for; absent for "too big"
 */
public record ScaleStepView(int step, Optional<String> label, Optional<PersonDays> days) {}
