package org.ballast.core.initiative;

/** Everything that is kept about initiatives. */
public record InitiativeStore(InitiativeRepository initiatives, WinsLedger wins) {}
