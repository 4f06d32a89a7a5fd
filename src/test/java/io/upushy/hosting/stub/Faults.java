package io.upushy.hosting.stub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What goes wrong when; calls of an operation are numbered from 1, counted since the last {@link #clear}. */
public final class Faults {

    /** In place of an operation: calls of any, numbered together. */
    public static final String ANY = "*";

    private final Map<Place, Fault> once = new ConcurrentHashMap<>();
    private final Map<String, Fault> always = new ConcurrentHashMap<>();
    private final Map<Place, Runnable> before = new ConcurrentHashMap<>();
    private final Map<Place, Runnable> after = new ConcurrentHashMap<>();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    private record Place(String operation, int call) {}

    /** The n-th call of an operation goes wrong. */
    public Faults at(String operation, int call, Fault fault) {
        once.put(new Place(operation, call), fault);
        return this;
    }

    /** The next call of an operation goes wrong. */
    public Faults next(String operation, Fault fault) {
        return at(operation, counts.getOrDefault(operation, 0) + 1, fault);
    }

    /** Every call of an operation goes wrong until {@link #heal} or {@link #clear}. */
    public Faults always(String operation, Fault fault) {
        always.put(operation, fault);
        return this;
    }

    public Faults heal(String operation) {
        always.remove(operation);
        return this;
    }

    /** Runs something before the n-th call of an operation is looked at. */
    public Faults before(String operation, int call, Runnable hook) {
        before.put(new Place(operation, call), hook);
        return this;
    }

    /** Runs something when the n-th call of an operation is done, before its answer is sent. */
    public Faults after(String operation, int call, Runnable hook) {
        after.put(new Place(operation, call), hook);
        return this;
    }

    /** Forgets all faults, hooks and counts. */
    public void clear() {
        once.clear();
        always.clear();
        before.clear();
        after.clear();
        counts.clear();
    }

    /** One call, as it is numbered. */
    record Numbered(String operation, int ofOperation, int ofAny) {}

    Numbered count(String operation) {
        return new Numbered(operation, counts.merge(operation, 1, Integer::sum), counts.merge(ANY, 1, Integer::sum));
    }

    @Nullable
    Fault of(Numbered call) {
        var fault = find(once, call);
        if (fault != null) {
            return fault;
        }
        return always.getOrDefault(call.operation(), always.get(ANY));
    }

    void runBefore(Numbered call) {
        run(find(before, call));
    }

    void runAfter(Numbered call) {
        run(find(after, call));
    }

    private static void run(@Nullable Runnable hook) {
        if (hook != null) {
            hook.run();
        }
    }

    private static <T> @Nullable T find(Map<Place, T> places, Numbered call) {
        var found = places.get(new Place(call.operation(), call.ofOperation()));
        return found == null ? places.get(new Place(ANY, call.ofAny())) : found;
    }
}
