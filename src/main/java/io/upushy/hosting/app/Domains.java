package io.upushy.hosting.app;

import io.upushy.web.InvalidFields.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Domains as people enter them. */
public final class Domains {

    private static final int MOST = 50;
    private static final int LONGEST = 253;

    /** A domain, in lower or upper case. */
    public static final String FORM =
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]";

    private static final Pattern DOMAIN = Pattern.compile(FORM);

    private Domains() {}

    /** In lower case, as they are stored and compared. */
    public static List<String> normal(List<String> domains) {
        return domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What is wrong with them on their own. */
    public static List<Problem> check(List<String> domains) {
        var problems = new ArrayList<Problem>();
        if (domains.isEmpty() || domains.size() > MOST) {
            problems.add(new Problem("domains", "hosting.domain.count", MOST));
        }
        var seen = new HashSet<String>();
        var normal = normal(domains);
        for (int i = 0; i < normal.size(); i++) {
            var domain = normal.get(i);
            if (domain.length() > LONGEST || !DOMAIN.matcher(domain).matches()) {
                problems.add(new Problem("domains[" + i + "]", "hosting.domain.form", domains.get(i)));
            } else if (!seen.add(domain)) {
                problems.add(new Problem("domains[" + i + "]", "hosting.domain.twice", domain));
            }
        }
        return problems;
    }

    /** Those that are in use already. */
    public static List<Problem> conflicts(List<String> domains, Set<String> taken) {
        var problems = new ArrayList<Problem>();
        var normal = normal(domains);
        for (int i = 0; i < normal.size(); i++) {
            if (taken.contains(normal.get(i))) {
                problems.add(new Problem("domains[" + i + "]", "hosting.domain.taken", normal.get(i)));
            }
        }
        return problems;
    }
}
