package visitwise.feature.participants.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.StudyId;
import visitwise.feature.participants.Filter;
import visitwise.feature.participants.ListParticipants.Sort;
import visitwise.feature.participants.ListParticipants.Sorting;
import visitwise.feature.participants.Status;

/** Which participants are listed and in which order, as it is kept under a name. */
record Arrangement(Filter filter, Sorting sorting) {

    static final Arrangement USUAL = new Arrangement(Filter.EVERYBODY, new Sorting(Sort.NUMBER, false));

    /** As one line. */
    String written() {
        var parts = new ArrayList<String>();
        if (filter.study() != null) {
            parts.add("study=" + filter.study().value());
        }
        if (filter.arm() != null) {
            parts.add("arm=" + URLEncoder.encode(filter.arm(), StandardCharsets.UTF_8));
        }
        parts.add(
                "status=" + filter.status().stream().map(Status::name).sorted().collect(Collectors.joining("+")));
        parts.add("text=" + URLEncoder.encode(filter.text(), StandardCharsets.UTF_8));
        parts.add("sort=" + sorting.by().name());
        parts.add("descending=" + sorting.descending());
        return String.join("&", parts);
    }

    /** From a line; what cannot be read in it counts as not chosen. */
    static Arrangement read(String line) {
        var parts = new HashMap<String, String>();
        Arrays.stream(line.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> parts.put(part[0], part[1]));
        var status = Arrays.stream(parts.getOrDefault("status", "").split("\\+"))
                .flatMap(name -> constant(Status.values(), name).stream())
                .collect(Collectors.toSet());
        var filter = new Filter(study(parts), text(parts, "arm"), status, textOrEmpty(parts));
        var by = constant(Sort.values(), parts.getOrDefault("sort", "")).orElse(Sort.NUMBER);
        return new Arrangement(filter, new Sorting(by, Boolean.parseBoolean(parts.get("descending"))));
    }

    /** The one status it asks for; null if it asks for none or for several. */
    @Nullable
    Status onlyStatus() {
        return filter.status().size() == 1 ? filter.status().iterator().next() : null;
    }

    static Set<Status> only(@Nullable Status status) {
        return status == null ? Set.of() : Set.of(status);
    }

    private static @Nullable StudyId study(Map<String, String> parts) {
        try {
            return parts.containsKey("study") ? new StudyId(UUID.fromString(parts.get("study"))) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String textOrEmpty(Map<String, String> parts) {
        var text = text(parts, "text");
        return text == null ? "" : text;
    }

    private static @Nullable String text(Map<String, String> parts, String name) {
        try {
            var text = parts.get(name);
            return text == null ? null : URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
