package org.ballast.sandbox.web.decoration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML page cut into the parts that decoration needs. As in Jira's SiteMesh, the page is not understood further than
 * that.
 *
 * @param title text of the title element, as it was escaped in the page
 * @param head what else the head holds, without title, charset and decorator
 * @param body content of the body element
 * @param bodyClass class attribute of the body element
 * @param decorator what the meta element asks for, such as {@code atl.general}
 */
public record HtmlDocument(String title, String head, String body, String bodyClass, Optional<String> decorator) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head(?:\\s[^>]*)?>(.*?)</head\\s*>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title(?:\\s[^>]*)?>(.*?)</title\\s*>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body(\\s[^>]*)?>(.*)</body\\s*>", FLAGS);

    static HtmlDocument parse(String html) {
        String head = first(HEAD, html).orElse("");
        Matcher body = BODY.matcher(html);
        boolean hasBody = body.find();
        return new HtmlDocument(
                first(TITLE, head).orElse("").strip(),
                withoutDecoration(head),
                hasBody ? body.group(2) : html,
                hasBody && body.group(1) != null
                        ? attribute(body.group(1), "class").orElse("")
                        : "",
                decorator(head));
    }

    private static Optional<String> decorator(String head) {
        return META.matcher(head)
                .results()
                .map(meta -> meta.group())
                .filter(meta ->
                        attribute(meta, "name").filter("decorator"::equals).isPresent())
                .findFirst()
                .flatMap(meta -> attribute(meta, "content"));
    }

    private static String withoutDecoration(String head) {
        String untitled = TITLE.matcher(head).replaceAll("");
        return META.matcher(untitled)
                .replaceAll(meta -> Matcher.quoteReplacement(isDecoration(meta.group()) ? "" : meta.group()))
                .strip();
    }

    private static boolean isDecoration(String meta) {
        return attribute(meta, "charset").isPresent()
                || attribute(meta, "name").filter("decorator"::equals).isPresent();
    }

    private static Optional<String> attribute(String element, String name) {
        return first(Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']", FLAGS), " " + element);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
