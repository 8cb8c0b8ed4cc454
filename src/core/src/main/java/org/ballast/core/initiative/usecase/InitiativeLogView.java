package org.ballast.core.initiative.usecase;

import java.util.List;

/** What was done with an initiative, newest first. */
public record InitiativeLogView(List<InitiativeLogLineView> lines) {}
