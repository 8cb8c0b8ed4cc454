package org.ballast.core.record.usecase;

import java.time.Instant;
import org.ballast.core.shared.PersonView;

/** Why an IOU need not be paid, in whose words and since when. */
public record IouForgivenessView(String reason, PersonView by, Instant at) {}
