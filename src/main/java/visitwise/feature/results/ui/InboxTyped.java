package visitwise.feature.results.ui;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.feature.results.Inbox.Abnormal;
import visitwise.platform.form.Field;

/** What is typed about the chosen results. It stays with them when others are chosen, and goes to no others. */
final class InboxTyped {

    private record Said(String remark, String reason) {}

    private final Field<String> remark;
    private final Field<String> reason;
    private final Map<Set<UUID>, Said> kept = new HashMap<>();
    private Set<UUID> about = Set.of();

    InboxTyped(Field<String> remark, Field<String> reason) {
        this.remark = remark;
        this.reason = reason;
    }

    /** True if anything is typed, of these results or of others. */
    boolean isThere() {
        return isShown() || !kept.isEmpty();
    }

    private boolean isShown() {
        return remark.changedProperty().get() || reason.changedProperty().get();
    }

    /**
     * Goes to other results. As long as none are chosen, what was typed last stays; typed of none, it is of the next. It
     * stays as well where more are chosen besides.
     */
    void choose(List<Abnormal> rows) {
        var now = ids(rows);
        if (now.isEmpty() || now.equals(about)) {
            return;
        }
        boolean isOfNone = about.isEmpty() && !kept.containsKey(now);
        boolean isOfMore = !about.isEmpty() && isShown() && now.containsAll(about);
        if (!isOfNone && !isOfMore) {
            keep();
            show(kept.remove(now));
        }
        about = now;
    }

    /** The list becomes another one, in which nothing is chosen as yet. */
    void putAside() {
        if (!about.isEmpty()) {
            keep();
            show(null);
            about = Set.of();
        }
    }

    private void keep() {
        if (isShown() && !about.isEmpty()) {
            kept.put(about, new Said(remark.typed(), reason.typed()));
        }
    }

    private void show(@Nullable Said said) {
        remark.start("");
        reason.start("");
        if (said != null) {
            remark.typedProperty().set(said.remark);
            reason.typedProperty().set(said.reason);
        }
    }

    /** What is typed of these results is saved; what was typed of some of them can be said of them no more. */
    void forget(List<Abnormal> rows) {
        var saved = ids(rows);
        kept.keySet().removeIf(some -> !Collections.disjoint(some, saved));
        if (saved.equals(about)) {
            show(null);
            about = Set.of();
        }
    }

    /** Nobody wants any of it any more. */
    void forgetAll() {
        kept.clear();
        show(null);
    }

    private static Set<UUID> ids(List<Abnormal> rows) {
        return rows.stream().map(row -> row.row().row()).collect(Collectors.toUnmodifiableSet());
    }
}
