package org.ballast.core.transfer.usecase;

/**
 * A name of a file.
 *
 * @param becomes what it is looked up by here: itself, or what the importer says
 * @param found whether there is something of that name here
 */
public record ImportNameView(String name, String becomes, boolean found) {}
