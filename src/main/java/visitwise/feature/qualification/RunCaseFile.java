package visitwise.feature.qualification;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import visitwise.domain.Message;
import visitwise.domain.protocol.Protocol;
import visitwise.storage.labcatalogue.ShippedCatalogue;

/** Runs a file of cases with known answers through the calculations that the program itself uses. */
public final class RunCaseFile {

    private final List<CaseKind> kinds;

    /** Cases may name the shipped protocols and these. */
    public RunCaseFile(List<Protocol> further) {
        this.kinds = List.of(
                new ScheduleCases(further),
                new RenalCases(),
                new UnitCases(),
                new GradeCases(ShippedCatalogue.catalogue()),
                new ResponseCases(ShippedCatalogue.catalogue()));
    }

    /** Checks every row of a file. */
    public CaseFileResult run(Path file) {
        try {
            var rows = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(Files.readString(file).replaceFirst("^\uFEFF", ""))
                    .stream()
                    .toList();
            return rows.size() < 2 ? unusable("validate.noCases") : run(rows.getFirst(), rows.subList(1, rows.size()));
        } catch (NoSuchFileException e) {
            return unusable("validate.noSuchFile");
        } catch (MalformedInputException e) {
            return unusable("validate.notUtf8");
        } catch (IOException | CsvParseException e) {
            return unusable("validate.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private CaseFileResult run(CsvRecord header, List<CsvRecord> rows) {
        return kinds.stream()
                .filter(k -> k.header().equals(trimmed(header)))
                .findFirst()
                .<CaseFileResult>map(kind -> check(kind, rows))
                .orElseGet(() -> unusable(
                        "validate.unknownHeader",
                        String.join(",", trimmed(header)),
                        kinds.stream().map(k -> String.join(",", k.header())).collect(Collectors.joining(" | "))));
    }

    private static CaseFileResult.Checked check(CaseKind kind, List<CsvRecord> rows) {
        var failures = new ArrayList<CaseFileResult.Failure>();
        for (var row : rows) {
            var finding = check(kind, row);
            if (!(finding instanceof Finding.Passed)) {
                failures.add(new CaseFileResult.Failure(row.getStartingLineNumber(), row.getField(0), finding));
            }
        }
        int cases = (int) rows.stream().map(r -> r.getField(0)).distinct().count();
        return new CaseFileResult.Checked(cases, rows.size(), failures);
    }

    private static Finding check(CaseKind kind, CsvRecord row) {
        var header = kind.header();
        if (row.getFieldCount() != header.size()) {
            return new Finding.Unusable(Message.of("validate.columns", row.getFieldCount(), header.size()));
        }
        var cells = trimmed(row);
        return kind.check(IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, cells::get)));
    }

    private static List<String> trimmed(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList();
    }

    private static CaseFileResult unusable(String key, Object... args) {
        return new CaseFileResult.Unusable(Message.of(key, args));
    }
}
