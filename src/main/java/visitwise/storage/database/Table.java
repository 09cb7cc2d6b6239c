package visitwise.storage.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import visitwise.domain.study.SiteId;

/** How values of one type lie in a table: the only description that rows are written and audited by. */
public final class Table<T> {

    /** The trail is written by {@link Change} alone. */
    static final String AUDIT_TRAIL = "audit_entry";

    private static final List<String> ROW = List.of("id", "version", "site_id");

    private final String name;
    private final List<Column<T>> columns;
    private final Column.@Nullable Getter<T, UUID> participant;
    private final boolean participantItself;
    private final RowReader<T> reader;
    private final String select;
    private final String insert;

    private Table(Builder<T> builder, RowReader<T> reader) {
        this.name = builder.name;
        this.columns = List.copyOf(builder.columns);
        this.participant = builder.participant;
        this.participantItself = builder.participantItself;
        this.reader = reader;
        var names = columnNames();
        var places = names.stream().map(_ -> "?").collect(Collectors.joining(", "));
        this.select = "select " + String.join(", ", names) + " from " + name;
        this.insert = "insert into " + name + " (" + String.join(", ", names) + ") values (" + places + ")";
    }

    /** Starts the description of a table, whose further columns are id, version and site_id. */
    public static <T> Builder<T> named(String name) {
        if (name.equals(AUDIT_TRAIL)) {
            throw new IllegalArgumentException("nobody writes the audit trail but the program itself");
        }
        if (DerivedTable.isDerived(name)) {
            throw new IllegalArgumentException("not a table of records: " + name);
        }
        return new Builder<>(name);
    }

    /** Reads one row whose columns are those of this table. */
    public Stored<T> stored(Fields fields) {
        return new Stored<>(
                fields.uuid("id"), fields.whole("version"), new SiteId(fields.uuid("site_id")), reader.read(fields));
    }

    String name() {
        return name;
    }

    List<Column<T>> columns() {
        return columns;
    }

    Column<T> column(String wanted) {
        return columns.stream()
                .filter(column -> column.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + wanted + " in " + name));
    }

    /** The participant whom a row is about, if it is about one. */
    Optional<UUID> participantOf(UUID id, T value) {
        return participantItself
                ? Optional.of(id)
                : Optional.ofNullable(participant).map(getter -> getter.of(value));
    }

    String select() {
        return select;
    }

    String insert() {
        return insert;
    }

    String update(List<Column<T>> changed) {
        var settings = Stream.concat(
                        Stream.of("version"), changed.stream().flatMap(c -> c.kind().columns(c.name()).stream()))
                .map(column -> column + " = ?")
                .collect(Collectors.joining(", "));
        return "update " + name + " set " + settings + " where id = ? and version = ?";
    }

    private List<String> columnNames() {
        return Stream.concat(ROW.stream(), columns.stream().flatMap(c -> c.kind().columns(c.name()).stream()))
                .toList();
    }

    /** Collects the columns of a table. */
    public static final class Builder<T> {

        private final String name;
        private final List<Column<T>> columns = new ArrayList<>();
        private Column.@Nullable Getter<T, UUID> participant;
        private boolean participantItself;

        private Builder(String name) {
            this.name = SqlName.checked(name);
        }

        public Builder<T> column(Column<T> column) {
            columns.add(column);
            return this;
        }

        /** Adds the column participant_id, by which the audit trail finds everything about a person. */
        public Builder<T> participant(Column.Getter<T, UUID> getter) {
            participant = getter;
            return column(Column.uuid("participant_id", getter));
        }

        /** The rows are the participants. */
        public Builder<T> ofParticipants() {
            participantItself = true;
            return this;
        }

        public Table<T> readBy(RowReader<T> reader) {
            return new Table<>(this, reader);
        }
    }
}
