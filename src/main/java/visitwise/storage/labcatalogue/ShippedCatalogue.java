package visitwise.storage.labcatalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import visitwise.domain.lab.Catalogue;

/** The laboratory catalogue that ships with the program. */
public final class ShippedCatalogue {

    private static final String FILE = "/visitwise/lab/analytes.csv";

    /** Read when it is first asked for. */
    private static final class Read {
        private static final Catalogue CATALOGUE = read();
    }

    private ShippedCatalogue() {}

    public static Catalogue catalogue() {
        return Read.CATALOGUE;
    }

    private static Catalogue read() {
        var in = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FILE), FILE);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Catalogue(rows.stream()
                    .map(CatalogueRow::new)
                    .map(CatalogueRow::analyte)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
