package org.ballast.core.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value names something, such as {@code <issue>:S<STRATEGY>-*}: in angle brackets a thing of the tracker or a table of
 * ours, a star for any text, everything else as it is.
 */
public final class NameTemplate {

    private static final Pattern PART = Pattern.compile("<([A-Za-z_]+)>|\\*");
    private static final String NUMBER = "([0-9]+)";
    private static final String PERSON = "([^:\\n]+)";

    private final String text;
    private final List<Reference> references = new ArrayList<>();
    private final Pattern inRow;
    private final Pattern inFile;

    private NameTemplate(String template) {
        this.text = template;
        StringBuilder row = new StringBuilder();
        StringBuilder file = new StringBuilder();
        Matcher parts = PART.matcher(template);
        int at = 0;
        while (parts.find()) {
            String plain = Pattern.quote(template.substring(at, parts.start()));
            row.append(plain);
            file.append(plain);
            if (parts.group(1) == null) {
                row.append(".*");
                file.append(".*");
            } else {
                Reference reference = Reference.of(parts.group(1));
                references.add(reference);
                row.append(reference.equals(new Reference.ToThing(Thing.PERSON)) ? PERSON : NUMBER);
                file.append("(").append(reference.word()).append("#[0-9]{1,9})");
            }
            at = parts.end();
        }
        String rest = Pattern.quote(template.substring(at));
        this.inRow = Pattern.compile(row + rest, Pattern.DOTALL);
        this.inFile = Pattern.compile(file + rest, Pattern.DOTALL);
    }

    public static NameTemplate of(String template) {
        return new NameTemplate(template);
    }

    public List<Reference> references() {
        return List.copyOf(references);
    }

    /** Whether a row's value is of this form. */
    boolean fitsRow(String value) {
        return inRow.matcher(value).matches();
    }

    /** Whether a file's value is of this form. */
    boolean fitsFile(String value) {
        return inFile.matcher(value).matches();
    }

    /** A row's value with its names as the file has them; empty when one of them is unknown. The value must fit. */
    Optional<String> toFile(String value, Renaming symbols) {
        return rename(inRow.matcher(value), value, symbols);
    }

    /** A file's value with its names as the tracker has them; empty when one of them is unknown. The value must fit. */
    Optional<String> toRow(String value, Renaming ids) {
        return rename(inFile.matcher(value), value, ids);
    }

    private Optional<String> rename(Matcher matcher, String value, Renaming renaming) {
        if (!matcher.matches()) {
            throw new IllegalArgumentException("value (" + value + ") must fit the template");
        }
        StringBuilder renamed = new StringBuilder();
        int at = 0;
        for (int group = 1; group <= references.size(); group++) {
            Optional<String> name = renaming.of(references.get(group - 1), matcher.group(group));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            renamed.append(value, at, matcher.start(group)).append(name.get());
            at = matcher.end(group);
        }
        return Optional.of(renamed.append(value.substring(at)).toString());
    }

    /** The template as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
