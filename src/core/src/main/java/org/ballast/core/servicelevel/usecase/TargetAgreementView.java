package org.ballast.core.servicelevel.usecase;

import java.time.LocalDate;
import org.ballast.core.shared.PersonView;

/**
 * Who agreed to a target.
 *
 * @param reviewOn when it should be talked over again
 */
public record TargetAgreementView(
        PersonView with, LocalDate agreedOn, String sentence, LocalDate reviewOn, boolean reviewDue) {}
