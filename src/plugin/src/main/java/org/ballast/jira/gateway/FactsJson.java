package org.ballast.jira.gateway;

import java.time.temporal.ChronoUnit;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.shared.Codes;

/** The value of the issue property: one line of JSON, a few hundred characters, always in the same order. */
final class FactsJson {
    private FactsJson() {}

    static String write(DebtFacts facts) {
        StringBuilder json = new StringBuilder("{");
        json.append("\"kind\":\"").append(Codes.of(facts.kind())).append("\",");
        json.append("\"priority\":\"").append(Codes.of(facts.priority())).append("\",");
        json.append("\"priorityRank\":").append(facts.priority().rank()).append(',');
        facts.estimate()
                .ifPresent(effort -> json.append("\"estimate\":")
                        .append(effort.asPersonDays().text())
                        .append(','));
        json.append("\"votes\":").append(facts.votes()).append(',');
        json.append("\"voters\":").append(facts.voters()).append(',');
        facts.rank().ifPresent(rank -> json.append("\"rank\":").append(rank).append(','));
        if (!facts.pillars().isEmpty()) {
            json.append("\"pillars\":[\"")
                    .append(String.join("\",\"", facts.pillars()))
                    .append("\"],");
        }
        json.append("\"tagged\":\"")
                .append(facts.tagged().truncatedTo(ChronoUnit.SECONDS))
                .append("\"}");
        return json.toString();
    }
}
