package org.ballast.core.workshop.usecase;

import java.util.Optional;
import org.ballast.core.workshop.WorkshopStage;

/**
 * What a page asks for every moment.
 *
 * @param workshopId the workshop that runs; absent when none does
 * @param version grows when something happened that everybody may know of; notes that are being written don't move it
 */
public record WorkshopStateView(Optional<Long> workshopId, Optional<WorkshopStage> stage, int version) {}
